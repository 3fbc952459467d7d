import { describe, expect, it } from 'vitest';
import { describeReport } from '../metadata/describe-report.ts';
import { reportFromText } from '../page/report-from-text.ts';
import { describeDocument } from './document-context.ts';
import { createSections, type Section } from './sections.ts';

/** The section of the last line of an invented report of 2020. */
function sectionOf(...lines: string[]): Section {
  const title = '岚川县2021年政府工作报告';
  const text = [title, ...lines].join('\n');
  const described = describeReport(reportFromText({ title, text }));
  const sectionAt = createSections(describeDocument(described));
  const sections = described.report.blocks.map(({ start, end }) => sectionAt(start, end));
  return sections.at(-1) ?? { status: 'actual', year: undefined };
}

const paragraph = '全县工业稳定增长，投资规模继续扩大，各项工作取得新的进展，群众收入稳步提高。';

describe('createSections', () => {
  it.each<[string, string[], Section]>([
    ['no heading', [], { status: 'actual', year: 2020 }],
    ['a heading of aims', ['二、2021年主要目标任务'], { status: 'target', year: 2021 }],
    ['a heading of results', ['一、2020年工作回顾'], { status: 'actual', year: 2020 }],
    ['a heading below one of aims', ['二、2021年工作安排', '（一）产业'], { status: 'target', year: 2021 }],
    [
      'a heading beside one of aims',
      ['一、2021年工作安排', '二、2020年工作回顾'],
      { status: 'actual', year: 2020 },
    ],
    [
      'five years of a plan',
      ['“十三五”时期的五年，成绩显著。'],
      { status: 'actual', year: 2020, era: [2016, 2020] },
    ],
  ])('behind %s', (_, headings, section) => {
    expect(sectionOf(...headings, paragraph)).toEqual(section);
  });

  it('reads no heading out of a sentence with numbers', () => {
    expect(sectionOf('二、2021年目标任务增长8%，投资3亿元。还有其他工作。', paragraph).status).toBe('actual');
  });
});
