import { describe, expect, it } from 'vitest';
import { type Closed, openClause, passMark, passNumber } from './clause.ts';

const marks = '，；：（）、。';

/** Walks over a text, its digits as numbers; the words of the last clause and what its marks closed. */
function walk(text: string): { words: string; before: string; closed: Closed[] } {
  const clause = openClause(0);
  const closed = Array.from(text, (character, at) => {
    const end = at + 1;
    if (/\d/.test(character)) passNumber(clause, end);
    return marks.includes(character)
      ? passMark(clause, { kind: 'mark', start: at, end, mark: character }, text)
      : undefined;
  }).filter((each) => each !== undefined);
  return { words: text.slice(clause.start), before: text.slice(clause.before, clause.start), closed };
}

describe('passMark', () => {
  it.each<[string, string, string, Closed[]]>([
    ['财政收入', '财政收入', '', []],
    ['全年实现：财政收入', '财政收入', '全年实现：', []],
    ['产值3，财政收入', '财政收入', '', ['part']],
    ['产值3；财政收入', '财政收入', '', ['clause']],
    ['产值；财政收入', '财政收入', '产值；', ['clause']],
    ['产值、税收', '产值、税收', '', []],
    ['产值3、税收', '税收', '产值3、', []],
    ['产值3（其中', '其中', '', []],
    ['生产总值（GDP）增长', '生产总值（GDP）增长', '', []],
    ['生产总值（一）增长', '增长', '生产总值（一）', []],
  ])('%s', (text, words, before, closed) => {
    expect(walk(text)).toEqual({ words, before, closed });
  });
});

it('keeps no more of a clause without a number than an introduction', () => {
  expect(walk(`${'长'.repeat(100)}，收入`).before).toHaveLength(60);
});
