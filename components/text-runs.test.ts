import { describe, expect, test } from 'vitest';
import { cutRuns, marksOf, paragraphNumber } from './text-runs.ts';

const text = '标题\n甲县生产总值1.5亿元,增长9%。乙县说“达到2亿元。”另有3个项目';
const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

describe('cutRuns', () => {
  test('covers the span exactly, in order', () => {
    const marks = marksOf(['9%', '1.5亿元'].map((raw) => ({ start: text.indexOf(raw), raw })));
    const runs = cutRuns({ start: 3, end: text.length }, marks);
    expect(runs.map(slice).join('')).toBe(text.slice(3));
    expect(runs.filter(({ kind }) => kind === 'figure').map(slice)).toEqual(['1.5亿元', '9%']);
    expect(runs.flatMap((run) => (run.kind === 'figure' ? [run.index] : []))).toEqual([1, 0]);
  });

  test('drops marks that overlap or reach over the end', () => {
    const marks = [
      { start: 3, end: 6, index: 0 },
      { start: 5, end: 8, index: 1 },
      { start: 8, end: 99, index: 2 },
    ];
    expect(cutRuns({ start: 3, end: 10 }, marks)).toEqual([
      { kind: 'figure', start: 3, end: 6, index: 0 },
      { kind: 'text', start: 6, end: 10 },
    ]);
  });
});

test('paragraphNumber counts from the title', () => {
  expect(paragraphNumber('题\n一\n二', 5)).toBe(2);
  expect(paragraphNumber('题', 0)).toBe(1);
});
