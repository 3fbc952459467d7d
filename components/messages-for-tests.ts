/** Message tables for tests and the harness, read from the files that ship. */
import english from '../public/_locales/en/messages.json';
import simplified from '../public/_locales/zh_CN/messages.json';
import traditional from '../public/_locales/zh_TW/messages.json';
import { setLookup } from './i18n.ts';

const tables = { 'zh-CN': simplified, 'zh-TW': traditional, en: english };

/** Makes the components speak one of the shipped languages, as the browser would. */
export function speak(language: keyof typeof tables): void {
  const table = new Map(Object.entries(tables[language]));
  setLookup((key, substitutions) =>
    (table.get(key)?.message ?? '').replace(
      /\$([1-9])/g,
      (_, n: string) => substitutions[Number(n) - 1] ?? '',
    ),
  );
}
