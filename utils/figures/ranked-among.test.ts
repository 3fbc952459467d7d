import { describe, expect, it } from 'vitest';
import { PLACE } from './masks.ts';
import { membersAt, rankedAmongCount } from './ranked-among.ts';

describe('membersAt', () => {
  it.each([
    ['增速居全省16个市州第4位', '市州'],
    ['增幅在全省14个县区中排名第三', '县区'],
    ['走遍全省16个市州', undefined],
    ['在全省新增16个市州', undefined],
  ])('%s: %s', (text, members) => {
    const at = text.indexOf('全省');
    expect(membersAt(text, at, at + 2)).toBe(members);
  });
});

describe('rankedAmongCount', () => {
  const place = PLACE.repeat(2);
  it.each([
    [`增速居${place}16个市州`, `居${place}16个市州`],
    [`增速在${place}十个县`, `在${place}十个县`],
    [`新建${place}16个市州`, undefined],
  ])('%j', (masked, words) => {
    expect(rankedAmongCount(masked)).toBe(words);
  });
});
