import type { Figure } from '../figure.ts';
import type { DescribedReport } from '../metadata/describe-report.ts';
import type { Steps } from '../stepwise.ts';
import { attributeSentence } from './attribute.ts';
import { describeDocument } from './document-context.ts';
import { finishFigure } from './finish-figure.ts';
import { readTable, type TableSurroundings } from './read-table.ts';
import { createParagraphState, type ParagraphState } from './reading.ts';
import { scan } from './scan.ts';
import { createSections } from './sections.ts';
import { splitSentences } from './sentence.ts';

/** Longer lines above a table are text, not its caption. */
const LONGEST_CAPTION = 60;
/** The lines above a table that may be its own, and what of each is kept. */
const LINES_ABOVE = 3;
const KEPT = 80;
/** A paragraph with more tokens is a slice of work by itself. */
const LONG_PARAGRAPH = 40;

/** The short lines right above a table: its caption, its unit line. */
function surroundingsOf(lines: readonly string[]): TableSurroundings {
  const short = lines.filter((line) => line.length < LONGEST_CAPTION);
  const unitLine = short.findLast((line) => line.includes('单位')) ?? '';
  return { caption: short.findLast((line) => !/^[（(]?单位/.test(line)) ?? '', unitLine };
}

/**
 * Reads every figure of a report, in text order: scan → attribute → resolve.
 * Nothing depends on the clock. It may be driven in slices (utils/stepwise.ts).
 */
export function* readFiguresSteps(described: DescribedReport): Steps<readonly Figure[]> {
  const context = describeDocument(described);
  const { report } = described;
  const sectionAt = createSections(context);
  const figures: Figure[] = [];
  let lines: readonly string[] = [];
  let state: ParagraphState | undefined;
  for (const block of report.blocks) {
    const { start, end, kind } = block;
    yield;
    if (kind === 'gap') continue;
    if (kind === 'table') {
      for (const draft of readTable(block, context, sectionAt(start, start), surroundingsOf(lines))) {
        figures.push(finishFigure(draft, report.text, context));
      }
      lines = [];
      continue;
    }
    lines = [...lines.slice(1 - LINES_ABOVE), context.text.slice(start, Math.min(end, start + KEPT))];
    const section = sectionAt(start, end);
    if (kind === 'title') continue;
    state = createParagraphState(context, section, state);
    const tokens = scan(context.text, start, end, context.places);
    for (const sentence of splitSentences(tokens, start, end)) {
      for (const draft of attributeSentence(context, section, sentence, state)) {
        figures.push(finishFigure(draft, report.text, context));
      }
    }
    if (tokens.length > LONG_PARAGRAPH) yield;
  }
  return figures.sort((a, b) => a.start - b.start);
}
