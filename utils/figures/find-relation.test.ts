import { describe, expect, it } from 'vitest';
import { findRelation, findYield, keepsEnding } from './find-relation.ts';

describe('findRelation', () => {
  it.each([
    ['财政收入增长', '增长', 'up'],
    ['财政收入负增长', '负增长', 'down'],
    ['由8家增加到', '增加到', 'to'],
    ['占', '占', 'share'],
    ['营运里程新增', '新增', 'up'],
  ])('%s ends with %s: %s', (tail, word, relation) => {
    expect(findRelation(tail, false)).toEqual([word, relation]);
  });

  it.each(['新增', '国有', '占比', '财政收入', ''])('%j ends with none', (tail) => {
    expect(findRelation(tail, false)).toBeUndefined();
  });

  it('takes words of ranking before ranks alone', () => {
    expect(findRelation('位列', true)?.[1]).toBe('rank');
    expect(findRelation('位列', false)).toBeUndefined();
  });
});

it('reads 增产 and 减收 as moves', () => {
  expect([findYield('粮食增产')?.[1], findYield('减收')?.[1], findYield('粮食')]).toEqual([
    'up',
    'down',
    undefined,
  ]);
});

it('knows words that only look like a relation', () => {
  expect([keepsEnding('国有'), keepsEnding('拥有')]).toEqual([true, false]);
});
