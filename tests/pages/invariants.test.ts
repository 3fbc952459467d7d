import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { selectAdapter } from '../../utils/adapters/registry.ts';
import { readReportSteps } from '../../utils/page/read-report.ts';
import { GAP_MARK, type ReportText } from '../../utils/report.ts';
import { finish } from '../../utils/stepwise.ts';
import { pageMatrix } from './matrix.ts';

// What every report holds, whatever the page: the promises of utils/report.ts.
const pages = pageMatrix('invariants', 2).filter(({ unreadable }) => !unreadable);

describe('a report read from a page', () => {
  it.each(pages.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const dom = new JSDOM(page.html, { url: page.url });
    const before = dom.serialize();
    const first = read(dom);
    expect(dom.serialize(), 'the document is never altered').toBe(before);
    expect(read(dom), 'the same page gives the same report').toEqual(first);
    if (!('report' in first)) return; // what is read at all is the matter of pages.test.ts
    expectBlocks(first.report);
    expectGaps(first.report);
    for (const { step, rule, text } of first.report.removals) {
      expect([step, rule, text].every((words) => words.trim() !== '')).toBe(true);
      expect(text.length).toBeLessThanOrEqual(200);
    }
  });
});

function read(dom: JSDOM) {
  const { document } = dom.window;
  const url = new URL(document.URL);
  return finish(readReportSteps(document, selectAdapter(url, document)));
}

function expectBlocks({ title, text, blocks }: ReportText) {
  expect(text.split('\n', 1)[0], 'the title is the first line').toBe(title);
  expect(text, 'no blank lines, no blanks around a line but the tabs of empty cells').not.toMatch(
    /\n\n|^\n|\n$|[ \u3000]\n|\n[ \u3000]/,
  );
  let end = -1;
  for (const block of blocks) {
    expect(block.start, 'blocks are parted by one line end').toBe(end + 1);
    expect(block.end).toBeGreaterThan(block.start);
    end = block.end;
    if (block.kind !== 'table') expect(text.slice(block.start, block.end)).not.toContain('\n');
    if (block.kind !== 'table') continue;
    let cellEnd = block.start;
    for (const cell of block.cells) {
      expect(cell.start).toBeGreaterThanOrEqual(cellEnd);
      expect(text.slice(cell.start, cell.end)).not.toMatch(/[\t\n]/);
      cellEnd = cell.end;
    }
    expect(cellEnd).toBeLessThanOrEqual(block.end);
  }
  expect(end, 'the blocks cover the text').toBe(text.length);
}

function expectGaps({ text, blocks, gaps }: ReportText) {
  const marks = blocks.filter(({ kind }) => kind === 'gap').map(({ start }) => start);
  expect(gaps.map(({ start }) => start)).toEqual(marks);
  for (const start of marks) expect(text.startsWith(GAP_MARK, start)).toBe(true);
}
