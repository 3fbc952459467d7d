import { expect, it } from 'vitest';
import { byCharacter } from './by-character.ts';

it('keeps the order of the rows under each of their characters', () => {
  const rows = byCharacter(['增长', '减少', '增加'], (word) => word[0] ?? '');
  expect(rows.get('增'.charCodeAt(0))).toEqual(['增长', '增加']);
  expect(rows.get('长'.charCodeAt(0))).toBeUndefined();
});

it('sorts a row under every character that it may start with', () => {
  const rows = byCharacter([{ starts: '12', name: 'year' }], ({ starts }) => starts);
  expect([...rows.keys()]).toEqual(['1'.charCodeAt(0), '2'.charCodeAt(0)]);
});

it('has no place for an empty row', () => {
  expect(byCharacter([''], (word) => word[0] ?? '').size).toBe(0);
});
