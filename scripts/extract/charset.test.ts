import { describe, expect, it } from 'vitest';
import { decodePage } from './charset.ts';

const SIMPLIFIED = '青渚县二〇二三年实现地区生产总值46.5亿元，增长6.1%。以上为全县主要经济指标。';
const TRADITIONAL = '青渚縣地區生產總值為46.5億元，增長6.1%。以上為全縣主要經濟指標。';

/** Encodes by turning the decoder's two-byte table round; enough for the letters of these tests. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const table = new Map<string, readonly number[]>();
  for (let high = 0x81; high < 0xff; high += 1)
    for (let low = 0x40; low < 0xff; low += 1) {
      const letter = decoder.decode(Uint8Array.of(high, low));
      if (letter.length === 1 && !table.has(letter)) table.set(letter, [high, low]);
    }
  return Uint8Array.from([...text].flatMap((letter) => table.get(letter) ?? [letter.charCodeAt(0)]));
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodePage', () => {
  const cases: readonly [title: string, bytes: Uint8Array, charset: string, text: string][] = [
    ['valid UTF-8 without a declaration', utf8(SIMPLIFIED), 'utf-8', SIMPLIFIED],
    [
      'UTF-8 that still declares gb2312',
      utf8(`<meta charset=gb2312>${SIMPLIFIED}`),
      'utf-8',
      `<meta charset=gb2312>${SIMPLIFIED}`,
    ],
    [
      'UTF-8 with its byte order mark',
      Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(SIMPLIFIED)),
      'utf-8',
      SIMPLIFIED,
    ],
    [
      'UTF-16 with its byte order mark',
      Uint8Array.of(0xff, 0xfe, ...Buffer.from(SIMPLIFIED, 'utf16le')),
      'utf-16le',
      SIMPLIFIED,
    ],
    ['GB18030 without a declaration', encode(SIMPLIFIED, 'gb18030'), 'gb18030', SIMPLIFIED],
    ['Big5 without a declaration', encode(TRADITIONAL, 'big5'), 'big5', TRADITIONAL],
    ['nothing', new Uint8Array(), 'utf-8', ''],
  ];
  it.each(cases)('reads %s', (_title, bytes, charset, text) => {
    expect(decodePage(bytes)).toEqual({ text, charset });
  });

  it.each([
    '<meta charset="gb2312">',
    '<meta http-equiv="Content-Type" content="text/html; charset=GBK">',
    '<?xml version="1.0" encoding="gb2312"?>',
    '<meta charset=no-such-thing>',
    '<meta charset="big5">', // a wrong declaration that the bytes belie
    '<meta charset="utf-8">',
  ])('reads GB18030 bytes under %s', (declaration) => {
    const page = decodePage(encode(declaration + SIMPLIFIED, 'gb18030'));
    expect(page.text).toBe(declaration + SIMPLIFIED);
  });

  it('keeps UTF-8 that is cut inside a letter', () => {
    const page = decodePage(utf8(SIMPLIFIED).subarray(0, -1));
    expect(page.charset).toBe('utf-8');
    expect(page.text.slice(0, -1)).toBe(SIMPLIFIED.slice(0, -1));
  });
});
