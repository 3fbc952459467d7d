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

/** Replaces the browser's message table, for tests and the harness. */
export function setLookup(other: Lookup): void {
  lookup = other;
}

/** The sentence for `key`, with `$1` … `$9` replaced; the key itself where a build lacks it. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return lookup(key, substitutions.map(String)) || key;
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
