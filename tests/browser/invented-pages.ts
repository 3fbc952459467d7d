import type { ServedPage } from '../../scripts/demo/serve-pages.ts';
import { inventText } from '../../scripts/generate-library/invented-text.ts';

export interface InventedPage extends ServedPage {
  readonly title: string;
  readonly body: string;
}

/** A page of a listed host with an invented report of about `figures` figures; each seed gives another report. */
export function inventPage(seed: number, figures = 40): InventedPage {
  const { title, text } = inventText(5_000_000 + seed, figures);
  const lines = text.split('\n').slice(1);
  const body = `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>
    ${lines.map((line) => `<p>${line}</p>`).join('\n')}`;
  return { url: `https://www.bingdoc.com/p-98${String(seed).padStart(6, '0')}.html`, title, body };
}
