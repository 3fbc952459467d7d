import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../scripts/generate-library/invented-text.ts';
import { fingerprintBands } from './fingerprint.ts';
import { testText } from './library-for-tests.ts';
import { type Identity, isSameReport } from './same-report.ts';
import { compareWords, shingleHashes } from './shingles.ts';
import { bareWords } from './words.ts';

const text = testText(1);

function identity(change: Partial<Identity> = {}): Identity {
  return { text, urls: ['https://a.example/'], ...change };
}

const elsewhere = ['https://b.example/'];

describe('isSameReport', () => {
  it.each([
    ['the same words', {}, true],
    ['the same words elsewhere', { urls: elsewhere }, true],
    ['other spacing and punctuation', { text: text.replaceAll('，', ' ,\n'), urls: elsewhere }, true],
    ['full-width digits', { text: text.replaceAll('1', '１'), urls: elsewhere }, true],
    ['withheld lines', { text: text.replace('\n', '\n⟦gap⟧\n'), urls: elsewhere }, true],
    ['a line of the site above it', { text: `来源：某某网站\n${text}`, urls: elsewhere }, true],
    ['the first third', { text: text.slice(0, text.length / 3), urls: elsewhere }, true],
    ['a sentence of it', { text: text.slice(0, 60), urls: elsewhere }, false],
    [
      'half of it rewritten at the same address',
      { text: text.slice(0, 400) + testText(2).slice(0, 250) },
      true,
    ],
    [
      'half of it rewritten elsewhere',
      { text: text.slice(0, 400) + testText(2).slice(0, 250), urls: elsewhere },
      false,
    ],
    ['another report at the same address', { text: testText(2) }, false],
    ['no words', { text: '', urls: elsewhere }, false],
  ])('%s: %s', (_, change, expected) => {
    expect(isSameReport(identity(), identity(change))).toBe(expected);
    expect(isSameReport(identity(change), identity())).toBe(expected);
  });

  it.each([
    [{ year: '2024' }, { year: '2025' }, false],
    [{ year: '2024' }, { year: '2024' }, true],
    [{ year: '2024' }, { year: undefined }, true],
    [{ year: '2022/2024' }, { year: '2024' }, true],
    [{ year: '2022/2024' }, { year: '2022' }, false],
    [{ region: '平远县' }, { region: '梅州市平远县' }, true],
    [{ region: '平远县' }, { region: '蕉岭县' }, false],
    [{ region: undefined }, { region: '蕉岭县' }, true],
    [{ text: `2024年。${text}` }, { text: `2025年。${text}` }, false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(isSameReport(identity(one), identity(other))).toBe(expected);
  });
});

describe('shingles and fingerprint', () => {
  it('roll to what each window alone gives', () => {
    const words = bareWords(text).slice(0, 300);
    const rolled = [...shingleHashes(words)];
    const alone = rolled.map((_, index) => [...shingleHashes(words.slice(index, index + 6))][0]);
    expect(rolled).toEqual(alone);
  });

  it('are the same for ever: they are stored', () => {
    expect(fingerprintBands('青溪县二〇二五年工作报告').slice(0, 2)).toMatchInlineSnapshot(`
      [
        878771948,
        7756912633,
      ]
    `);
    expect([...shingleHashes('青溪县工作报告')]).toMatchInlineSnapshot(`
      [
        1608144069,
        3065488399,
      ]
    `);
  });

  it('share a band when four fifths are shared, for any place of the change', () => {
    const words = bareWords(testText(3) + testText(4));
    const bands = new Set(fingerprintBands(words));
    const random = seededRandom(5);
    for (let run = 0; run < 200; run += 1) {
      const at = Math.floor(random() * words.length * 0.9);
      const changed = `${words.slice(0, at)}另外写成${words.slice(at + Math.floor(words.length * 0.08))}`;
      expect(compareWords(words, changed).jaccard).toBeGreaterThan(0.8);
      expect(fingerprintBands(changed).some((band) => bands.has(band))).toBe(true);
    }
  });

  it('seldom share a band when nothing is shared', () => {
    const bands = new Set(fingerprintBands(bareWords(testText(6))));
    const met = Array.from({ length: 200 }, (_, seed) => fingerprintBands(bareWords(testText(1000 + seed))));
    expect(met.filter((other) => other.some((band) => bands.has(band))).length).toBeLessThan(10);
  });

  it('are whole numbers that a database keeps, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (any) => {
        const bands = fingerprintBands(bareWords(any));
        expect(bands.every((band) => Number.isSafeInteger(band))).toBe(true);
        expect(new Set(bands).size).toBe(bands.length);
      }),
    );
  }, 30_000);
});
