import type { Figure } from '../figure.ts';
import type { Report } from '../report.ts';
import type { Steps } from '../stepwise.ts';
import { attributeSentence, createParagraphState } from './attribute.ts';
import { describeDocument } from './document-context.ts';
import { finishFigure } from './finish-figure.ts';
import { scan } from './scan.ts';
import { createSections } from './sections.ts';
import { splitSentences } from './sentence.ts';

/**
 * Reads every figure of a report, in text order: scan → attribute → resolve.
 * Nothing depends on the clock. It may be driven in slices (utils/stepwise.ts).
 */
export function* readFiguresSteps(report: Report): Steps<readonly Figure[]> {
  const context = describeDocument(report);
  const sectionAt = createSections(context);
  const figures: Figure[] = [];
  for (const { start, end, kind } of report.blocks) {
    yield;
    if (kind === 'gap' || kind === 'table') continue;
    const section = sectionAt(start, end);
    if (kind === 'title') continue;
    const state = createParagraphState(context, section);
    const tokens = scan(context.text, start, end, context.places);
    for (const sentence of splitSentences(tokens, start, end)) {
      for (const draft of attributeSentence(context, section, sentence, state)) {
        figures.push(finishFigure(draft, report.text, context));
      }
      yield;
    }
  }
  return figures.sort((a, b) => a.start - b.start);
}
