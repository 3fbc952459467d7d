import { Readability } from '@mozilla/readability';
import type { Adapter } from '../adapters/adapter.ts';
import type { Reading } from '../report.ts';
import type { Steps } from '../stepwise.ts';
import { reportFromText } from './report-from-text.ts';

/**
 * Reads a page: title, clean text, gaps, warnings, and what was left out and why.
 * The document is never altered; all work is done on clones. It may be driven in slices (utils/stepwise.ts).
 */
export function* readReportSteps(document: Document, _url: URL, _adapter: Adapter): Steps<Reading> {
  yield;
  const article = new Readability(document.cloneNode(true) as Document).parse();
  if (!article?.textContent) return { unreadable: 'no-report' };
  const lines = article.textContent.split('\n').map((line) => line.trim());
  return { report: reportFromText({ text: lines.filter(Boolean).join('\n'), title: article.title ?? '' }) };
}
