import type { Adapter } from '../adapters/adapter.ts';
import type { Warning } from '../report.ts';
import type { PageScan } from './page-scan.ts';

const PAGE_CAPTION = /第\s*\d+\s*页\s*$|^第?\s*\d+\s*页?\s*[/／]\s*共?\s*\d+\s*页$/;
/** A single canvas is a QR code or a chart; viewers draw one for each page. */
export const VIEWER = 2;

const UNREAD = /(?:还剩|剩余|剩下|共)\s*\d+\s*页|\d+\s*页未读/;

/** How many of the document's pages the page draws on canvas or shows as pictures, as far as it tells. */
export function drawnPages(scan: PageScan, adapter: Adapter): number {
  const { canvases, images } = scan.pictures;
  if (canvases > 0) return canvases;
  const captions = scan.lines.filter((line) => line.text.length < 100 && PAGE_CAPTION.test(line.text)).length;
  if (images > 0 && captions > 0) return Math.min(images, captions);
  if (images > 1 && scan.lines.some((line) => line.text.length < 60 && UNREAD.test(line.text))) return images;
  return adapter.drawn ? Math.max(1, images) : 0;
}

/** Warns that a part of the page is drawn on canvas: what stands there cannot be read. */
export function findDrawn(scan: PageScan): Warning[] {
  const { canvases } = scan.pictures;
  return canvases >= VIEWER ? [{ kind: 'unreadable-pages', evidence: [`canvas ${canvases}`] }] : [];
}
