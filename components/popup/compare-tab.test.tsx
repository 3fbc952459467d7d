// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  clear,
  click,
  open,
  press,
  requestsOf,
  root,
  settle,
  text,
} from '../../tests/interface/open-popup.tsx';
import { inventedSummaries } from '../../tests/interface/stub-ports.ts';

beforeEach(clear);
afterEach(clear);

describe('compare', () => {
  test('where none is chosen, compares what was saved last in one press', async () => {
    const reports = inventedSummaries.slice(0, 3);
    const ports = await open({ memory: { selected: [] }, reports });
    await press('3');
    await click('比较最近存入的 3 篇');
    const chosen = { ids: ['r1', 'r2', 'r3'], baseId: 'r1' };
    expect(requestsOf(ports, 'compareReports').at(-1)?.[1]).toEqual(chosen);
    expect(root.querySelectorAll('.bar-line').length).toBeGreaterThan(1);
  });

  test('does not offer to compare one report with itself', async () => {
    await open({ memory: { selected: [] }, reports: inventedSummaries.slice(0, 1) });
    await press('3');
    expect(text()).not.toContain('最近存入');
    expect(text()).toContain('去报告库');
  });

  test('arrows change the indicator; what is left out says why', async () => {
    await open();
    await press('3');
    expect(root.querySelector('h1')?.textContent).toBe('地区生产总值');
    expect(root.querySelector('.left-out')?.textContent).toContain('只有2008 年目标 112 亿元');
    expect(root.querySelector('.bar-list li')?.textContent).toContain('本地');
    await press('ArrowRight');
    expect(root.querySelector('h1')?.textContent).toBe('固定资产投资');
  });

  test('over the same page the popup comes back where it was', async () => {
    const url = 'https://fanwen.example/1';
    const ports = await open({ place: { tab: 'compare', indicator: 1, wide: false, url } });
    await settle();
    expect(root.querySelector('h1')?.textContent).toBe('固定资产投资');
    await act(() => root.querySelector<HTMLElement>('[aria-label=下一项指标]')?.click());
    const kept = { tab: 'compare', indicator: 2, wide: false, url };
    expect(requestsOf(ports, 'keepPlace').at(-1)?.[1]).toEqual(kept);
  });

  test('B on a bar makes its region the base', async () => {
    const ports = await open();
    await press('3');
    const bars = root.querySelectorAll<HTMLElement>('.bar-line');
    await press('b', bars[1]);
    expect(requestsOf(ports, 'remember').at(-1)?.[1]).toMatchObject({ baseId: 'c1' });
  });

  test('a number opens its sentence, and Escape closes it', async () => {
    const ports = await open();
    await press('3');
    const bar = root.querySelector<HTMLElement>('.bar-line');
    bar?.focus();
    await act(() => bar?.click());
    await settle();
    expect(requestsOf(ports, 'getReport')).toHaveLength(1);
    expect(root.querySelector('.evidence .open')?.textContent).toBeTruthy();
    await press('Escape');
    expect(root.querySelector('.evidence')).toBeNull();
    expect(document.activeElement).toBe(bar);
  });

  test('a site that we are not allowed to look into is said, and can still be opened', async () => {
    const ports = await open({ revealed: 'refused' });
    await press('3');
    await act(() => root.querySelector<HTMLElement>('.bar-line')?.click());
    await settle();
    await click('在原页看');
    expect(root.querySelector('.evidence [role=alert]')?.textContent).toContain('未获准');
    expect(root.querySelector('.quote')?.textContent).toContain('126.8亿元');
    await click('仍打开原页');
    expect(ports.opened).toEqual(['https://fanwen.example/p-1.html']);
  });

  test('a doubtful figure can be accepted in the unit that fits', async () => {
    const ports = await open();
    await press('3');
    await press('ArrowRight');
    await press('ArrowRight');
    const out = [...root.querySelectorAll<HTMLElement>('.left-out button')].find((button) =>
      button.textContent?.includes('1.87'),
    );
    await act(() => out?.click());
    await settle();
    expect(root.querySelector('.evidence')?.textContent).toContain('单位存疑');
    await click('按亿美元接受');
    expect(requestsOf(ports, 'correctFigure')[0]?.[1]).toEqual({
      figureId: 'r4-7',
      correction: { unit: '亿美元' },
    });
  });
});
