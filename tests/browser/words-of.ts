import { readFileSync } from 'node:fs';

/** A sentence as it ships, in the language that this browser shows (harness/chromium.ts). */
export function wordsOf(browser: 'chromium' | 'firefox', key: string): string {
  const language = browser === 'chromium' ? 'zh_CN' : 'en';
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(`public/_locales/${language}/messages.json`, 'utf8'),
  );
  return messages[key]?.message ?? `no message ${key}`;
}
