import { describe, expect, it } from 'vitest';
import { classifyLine } from './classify-line.ts';
import { furnitureRules } from './furniture.data.ts';
import { furnitureExamples, reportLines } from './furniture-examples.data.ts';

describe.each(Object.entries(furnitureExamples))('%s', (rule, lines) => {
  it.each(lines)('%s', (line) => {
    expect(classifyLine(line)?.rule).toBe(rule);
  });
});

it.each(furnitureRules.map((rule) => [rule.rule, rule.pattern] as const))(
  '%s %s has an example',
  (rule, pattern) => {
    const lines = furnitureExamples[rule] ?? [];
    expect(
      lines.some((line) => pattern.test(line)),
      `add an example of ${rule} to this table`,
    ).toBe(true);
  },
);

it('a rule bears a word of every line that its pattern fits', () => {
  const missed = Object.values(furnitureExamples)
    .flat()
    .flatMap((line) =>
      furnitureRules
        .filter(({ pattern }) => pattern.test(line))
        .filter(({ words }) => !words.some((word) => line.toLowerCase().includes(word)))
        .map(({ rule, words }) => `${rule} (${words.join(' ')}) lacks a word of ${line}`),
    );
  expect(missed).toEqual([]);
});

describe('lines of reports are none', () => {
  it.each(reportLines)('%s', (line) => {
    expect(classifyLine(line)).toBeUndefined();
  });
});

it('lines of 400 characters and more are text', () => {
  expect(classifyLine(`版权所有${'县'.repeat(400)}`)).toBeUndefined();
});
