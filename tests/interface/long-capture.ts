/** The invented report's main paragraph many times over, with all its figures: a text of any length. */
import type { Figure } from '../../utils/figure.ts';
import type { Block } from '../../utils/report.ts';
import type { Capture } from '../../utils/stored-report.ts';
import { inventedCapture, inventedFigures, inventedText } from './invented-report.ts';

/** About 210 characters and 15 figures a paragraph. */
export function longCapture(paragraphs: number): Capture {
  const block = inventedCapture.report.blocks.find(
    ({ kind, start, end }) => kind === 'paragraph' && end - start > 150,
  );
  const { start: from, end: to } = block ?? { start: 0, end: 0 };
  const paragraph = inventedText.slice(from, to);
  const own = inventedFigures.filter(({ start }) => start >= from && start < to);
  const title = inventedCapture.report.title;
  const blocks: Block[] = [{ kind: 'title', start: 0, end: title.length }];
  const figures: Figure[] = [];
  const lines = [title];
  let at = title.length + 1;
  for (let index = 0; index < paragraphs; index += 1) {
    blocks.push({ kind: 'paragraph', start: at, end: at + paragraph.length });
    for (const figure of own) figures.push({ ...figure, start: figure.start - from + at });
    lines.push(paragraph);
    at += paragraph.length + 1;
  }
  return {
    report: { ...inventedCapture.report, text: lines.join('\n'), blocks, gaps: [] },
    figures,
    findings: [],
  };
}
