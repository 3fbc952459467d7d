import type { Block, Report } from '../report.ts';
import { GAP_MARK } from '../report.ts';

/** A report from a text that is clean already: one paragraph a line, table rows with tabs, `⟦gap⟧` lines. */
export function reportFromText(input: { text: string; title?: string; publishedOn?: string }): Report {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of input.text.split('\n')) {
    const end = start + line.length;
    if (line.startsWith(GAP_MARK)) blocks.push({ kind: 'gap', start, end });
    else if (line !== '') blocks.push({ kind: start === 0 ? 'title' : 'paragraph', start, end });
    start = end + 1;
  }
  return {
    title: input.title ?? input.text.split('\n', 1)[0] ?? '',
    text: input.text,
    blocks,
    gaps: [],
    warnings: [],
    removals: [],
    adapter: 'text',
    kind: 'other',
    ...(input.publishedOn && { publishedOn: { value: input.publishedOn, from: 'given' } }),
  };
}
