import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCorpus } from './parse-corpus.ts';
import { certaintyRates, corpusFiles, corpusFolder, countRight, explain, runFile } from './run-corpus.ts';

const floors = new Map<string, number>(
  Object.entries(JSON.parse(readFileSync(`${corpusFolder}floors.json`, 'utf8'))),
);

describe('the corpus of sentences keeps what it has reached', () => {
  it.each(corpusFiles())('%s', (file) => {
    const results = runFile(file);
    const wrong = results.filter(({ misses }) => misses.length > 0);
    if (process.env.CORPUS_MISSES) console.log(wrong.map(explain).join('\n'));
    const floor = floors.get(file);
    expect(floor, `write a floor for ${file} into floors.json (measure-corpus.ts --raise)`).toBeDefined();
    expect(countRight(results), wrong.map(explain).join('\n')).toBeGreaterThanOrEqual(
      floor ?? results.length,
    );
  });

  it('has no floor for a file that is gone', () => {
    expect([...floors.keys()].filter((file) => !corpusFiles().includes(file))).toEqual([]);
  });
});

describe('certainty means something', () => {
  it('finds more than twice as many wrong figures among those to check, which are few', () => {
    const { sureWrong, checkWrong, toCheck } = certaintyRates(corpusFiles().flatMap(runFile));
    expect(checkWrong).toBeGreaterThan(2 * sureWrong);
    expect(toCheck).toBeLessThan(0.15);
  });
});

describe('the corpus is a fair one', () => {
  const forms = corpusFiles().flatMap((file) => (isHeld(file) ? [] : [file.replace('.txt', '')]));
  const casesOf = (file: string) => parseCorpus(file, readFileSync(corpusFolder + file, 'utf8'));

  it.each(forms)('%s is held back in part and has a case without figures', (form) => {
    const [tuned, held] = [casesOf(`${form}.txt`), casesOf(`${form}.held.txt`)];
    expect(held.length).toBeGreaterThan(0);
    expect([...tuned, ...held].some(({ expected }) => expected.length === 0)).toBe(true);
  });

  it('holds a third of its cases back', () => {
    const count = (files: string[]) => files.flatMap(casesOf).length;
    expect(count(corpusFiles().filter(isHeld)) / count(corpusFiles())).toBeGreaterThanOrEqual(1 / 3);
  });
});

function isHeld(file: string): boolean {
  return file.endsWith('.held.txt');
}

describe('a malformed case is an error', () => {
  it.each([
    ['no case', '> 全县实现产值3亿元。', 'holds no case'],
    ['no text', '# a case\n3亿元 | level | actual | - | 产值 | - | -', 'has no text'],
    ['no expectation', '# a case\n> 产值3亿元。', 'write "none"'],
    [
      'a figure that the text does not hold',
      '# a\n> 产值3亿元。\n4亿元 | level | actual | - | 产值 | - | -',
      'does not hold',
    ],
    [
      'the tail of a longer number',
      '# a\n> 产值13亿元。\n3亿元 | level | actual | - | 产值 | - | -',
      'does not hold',
    ],
    ['too few fields', '# a\n> 产值3亿元。\n3亿元 | level | actual | 产值', 'seven fields'],
    [
      'an unknown measure',
      '# a\n> 产值3亿元。\n3亿元 | amount | actual | - | 产值 | - | -',
      'measure amount',
    ],
    [
      'an unknown flag',
      '# a\n> 产值3亿元。\n3亿元 | level | actual | - | 产值 | - | - | maybe',
      'flag maybe',
    ],
    ['no label', '# a\n> 产值3亿元。\n3亿元 | level | actual | - | - | - | -', 'always has a label'],
    [
      'Chinese digits without a value',
      '# a\n> 千万元。\n千万元 | level | actual | - | 产值 | - | -',
      'raw = value',
    ],
    ['an unknown head line', '@ year: 2025\n# a\n> 产值3亿元。\nnone', 'a head line'],
  ])('%s', (_name, source, message) => {
    expect(() => parseCorpus('invented.txt', source)).toThrow(message);
  });

  it('reads fields, dittos, values and places', () => {
    const [one] = parseCorpus(
      'invented.txt',
      '@ title: 青渚县公报\n# a\n> 产值１３亿元，下降6.4%，3—5个。\n１３亿元 | level | actual | - | 产值 | 2025 | 青渚县\n' +
        '6.4% = -6.4 | growth | " | " | " | " | "\n3—5个 = 3 个 | level | target | " | " | - | "\n^3—5个 = 5 个 | " | " | " | " | " | " | about check',
    );
    expect(one?.expected.map(({ start, value, unit }) => [start, value, unit])).toEqual([
      [8, 13, '亿元'],
      [15, -6.4, '%'],
      [20, 3, '个'],
      [20, 5, '个'],
    ]);
    expect(one?.expected[3]).toMatchObject({
      certainty: 'check',
      approx: 'about',
      status: 'target',
      region: '青渚县',
    });
  });
});
