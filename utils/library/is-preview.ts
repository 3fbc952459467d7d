import type { Report } from '../report.ts';

/** Less than this of a text, from another address, is a preview of it. */
const previewShare = 0.9;

/**
 * Whether a capture of a report is but a preview of another one: it is kept, and not shown instead. A page that was the
 * only source and has grown shorter is no preview.
 */
export function isPreview(
  { report, url }: { readonly report: Report; readonly url: string },
  full: { readonly report: Report; readonly urls: readonly string[] },
): boolean {
  const short = report.text.length < full.report.text.length * previewShare;
  return short && (!full.urls.includes(url) || full.urls.length > 1);
}
