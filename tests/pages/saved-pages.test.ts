import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { answerFile } from '../../scripts/extract/answer-file.ts';
import { encode } from './encode.ts';
import { type NamedPage, pageMatrix } from './matrix.ts';
import { scoreText } from './score-text.ts';

// Saved pages reach the command line as bytes, in whatever charset the site wrote, and not always the one it names.
const folder = mkdtempSync(join(tmpdir(), 'saved-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pages = pageMatrix('saved', 2);
const pick = (wrapping: string) => {
  const page = pages.find((one) => one.wrapping === wrapping);
  if (!page) throw new Error(`No page of “${wrapping}”`);
  return page;
};
const big5 = pick('big5-bytes');
const gbk = pick('gbk-bytes');
const utf8 = pick('local-portal');

it.each<[string, NamedPage, Uint8Array]>([
  ['GB18030 bytes under their name', gbk, encode(gbk.html, 'gb18030')],
  ['Big5 bytes under their name', big5, encode(big5.html, 'big5')],
  ['UTF-8 bytes under their name', utf8, Buffer.from(utf8.html)],
  ['UTF-8 bytes that call themselves GB2312', gbk, Buffer.from(gbk.html)],
  ['UTF-8 bytes behind a byte order mark', utf8, Buffer.from(`\ufeff${utf8.html}`)],
  ['GB18030 bytes without a name', gbk, encode(gbk.html.replace(/<meta[^>]*>/, ''), 'gb18030')],
])('%s', async (name, page, bytes) => {
  const path = join(folder, `${name.replaceAll(' ', '-')}.html`);
  writeFileSync(path, bytes);
  const answer = JSON.parse(JSON.stringify(await answerFile(path, false)));
  expect(scoreText(page.gold.join('\n'), answer.report?.text ?? '')).toMatchObject({ f1: 1, lost: [] });
});
