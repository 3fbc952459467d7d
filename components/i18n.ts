/**
 * The interface's words. Keys are those of public/_locales/zh_CN/messages.json; every language has all of them.
 * Pages and content scripts read them through the browser; tests and the harness set another lookup.
 */
import type messages from '../public/_locales/zh_CN/messages.json';

export type MessageKey = keyof typeof messages;
export type Lookup = (key: string, substitutions: string[]) => string;

interface I18nHolder {
  readonly i18n?: { getMessage(key: string, substitutions?: string[]): string };
}

function lookUpInBrowser(key: string, substitutions: string[]): string {
  const holders = globalThis as { browser?: I18nHolder; chrome?: I18nHolder };
  const i18n = holders.browser?.i18n ?? holders.chrome?.i18n;
  return i18n?.getMessage(key, substitutions) ?? '';
}

let lookup: Lookup = lookUpInBrowser;
/** Sentences with their places `$1` … `$9`, as they were looked up. */
const known = new Map<string, string>();
const places = Array.from({ length: 9 }, (_, index) => `$${index + 1}`);

/** Replaces the browser's message table, for tests and the harness. */
export function setLookup(other: Lookup): void {
  lookup = other;
  known.clear();
}

/** The sentence for `key`, with `$1` … `$9` replaced; the key itself where a build lacks it. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  const sentence = known.get(key) ?? lookUp(key);
  return sentence.replace(/\$([1-9])/g, (_, place) => String(substitutions[Number(place) - 1] ?? '')) || key;
}

function lookUp(key: MessageKey): string {
  try {
    const sentence = lookup(key, places);
    known.set(key, sentence);
    return sentence;
  } catch {
    // The extension was updated under the page: its script speaks on with the words that it knows.
    return '';
  }
}

/** Looks sentences up ahead, for a script that may have to speak after the browser has cut it off. */
export function rememberWords(keys: readonly MessageKey[]): void {
  for (const key of keys) t(key);
}

/** Keys that have a singular beside them: `figures` and `figuresOne`. */
export type CountKey = {
  [Key in MessageKey]: `${Key}One` extends MessageKey ? Key : never;
}[MessageKey];

/** A sentence about `count` things. Chinese has one form; English takes `…One` for 1. `$1` is the formatted count. */
export function tCount(key: CountKey, count: number, formatted = String(count)): string {
  return t(count === 1 ? (`${key}One` as MessageKey) : key, formatted);
}

/** BCP 47 tag of the interface's language: `zh-CN`, `zh-TW` or `en`. */
export function languageTag(): string {
  return t('languageTag');
}

/** True where the interface is in Chinese, so that names in the lexicon are taken in Chinese. */
export function isChinese(): boolean {
  return languageTag().startsWith('zh');
}
