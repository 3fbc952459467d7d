import { isChinese } from './i18n.ts';

/** Names of indicators by id; a `Map` will do. */
export interface IndicatorNames {
  get(id: string): { readonly zh: string; readonly en: string } | undefined;
}

/** The indicator's name in the interface's language, or the text's own words where it has none. */
export function nameIn(names: IndicatorNames, id: string | undefined, label: string): string {
  const name = id === undefined ? undefined : names.get(id);
  if (!name) return label;
  return isChinese() ? name.zh : name.en;
}
