import type { Signs } from './adapter.ts';

/** What a page shows of itself, for recognising its family. */
export interface PageSigns {
  readonly text: string;
  /** Names of its metas, lower case. */
  readonly metas: ReadonlySet<string>;
}

/** Read by the prototype's own getters, so that `<form name=body>` and the like change nothing. */
export function readSigns(document: Document): PageSigns {
  const prototype = Object.getPrototypeOf(document) as Document;
  const root = Reflect.get(prototype, 'documentElement', document) as Element | null;
  if (!root) return { text: '', metas: new Set() };
  const find = Reflect.get(prototype, 'getElementsByTagName', document) as Document['getElementsByTagName'];
  const metas = new Set<string>();
  for (const meta of Array.from(Reflect.apply(find, document, ['meta'])).slice(0, 200)) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property');
    if (name) metas.add(name.toLowerCase());
  }
  return { text: root.textContent ?? '', metas };
}

/** Whether the page bears enough of a family's signs. */
export function bearsSigns(page: PageSigns, signs: Signs): boolean {
  const words = signs.words ?? [];
  let found = (signs.metas ?? []).filter((name) => page.metas.has(name)).length;
  for (const [at, word] of words.entries()) {
    if (found + words.length - at < signs.least) return false;
    if (page.text.includes(word)) found++;
    if (found >= signs.least) return true;
  }
  return found >= signs.least;
}
