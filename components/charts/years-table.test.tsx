// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenCell } from '../comparison/open-cell.ts';
import { speak } from '../messages-for-tests.ts';
import type { Point } from './series.ts';
import { YearsTable } from './years-table.tsx';

let root: HTMLElement;

beforeEach(() => {
  speak('zh-CN');
  root = document.createElement('div');
});
afterEach(() => render(undefined, root));

const point: Point = {
  year: 2018,
  value: 9.6,
  text: '9.6',
  status: 'actual',
  estimated: false,
  contradicted: false,
  reportId: 'r19',
  figureId: 'new',
};
const other = { reportId: 'r18', figureId: 'old', value: '9.5' };

function show(given: Point, onOpen?: (cell: OpenCell) => void) {
  const row = {
    key: 'exports',
    head: '出口',
    points: [given],
    format: (decimals: string) => `${decimals} 亿`,
  };
  act(() => render(<YearsTable head="指标" years={[2018]} rows={[row]} {...(onOpen && { onOpen })} />, root));
  return [...root.querySelectorAll('td')].map(({ textContent }) => textContent);
}

describe('a year for which another report prints another value', () => {
  test('has it in words below the value, each opening its own sentence', () => {
    const onOpen = vi.fn();
    expect(show({ ...point, others: [other] }, onOpen)).toEqual(['9.6 亿另一篇作 9.5 亿']);
    for (const button of root.querySelectorAll('button')) button.click();
    expect(onOpen.mock.calls).toEqual([
      [{ reportId: 'r19', figureId: 'new' }],
      [{ reportId: 'r18', figureId: 'old' }],
    ]);
  });

  test('has it in the table of a chart too, where nothing is pressed', () => {
    expect(show({ ...point, others: [other] })).toEqual(['9.6 亿另一篇作 9.5 亿']);
    expect(root.querySelector('button')).toBe(null);
  });

  test('has the badges of its value', () => {
    show({ ...point, estimated: true, contradicted: true });
    const badges = [...root.querySelectorAll('td .badge')].map((badge) => badge.getAttribute('aria-label'));
    expect(badges).toEqual(['预计数', '算术不符']);
  });

  test('is not marked where the reports agree', () => {
    expect(show({ ...point, others: [] })).toEqual(['9.6 亿']);
  });
});
