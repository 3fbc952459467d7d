// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clear, click, open, press, requestsOf, root, text } from '../../tests/interface/open-popup.tsx';
import type { StubOptions } from '../../tests/interface/stub-ports.ts';

beforeEach(clear);
afterEach(clear);

describe('this page', () => {
  test('shows the receipt and the main figures with their doubts', async () => {
    await open();
    expect(text()).toContain('24 项数据');
    expect(text()).toContain('1 处算术不符');
    const row = [...root.querySelectorAll('.main-figures tr')].find((tr) =>
      tr.textContent?.includes('地区生产总值'),
    );
    expect(row?.textContent).toContain('126.8');
    expect(row?.textContent).toContain('较2005 +1.2 倍');
    expect(row?.textContent).toContain('151.7');
  });

  test('saves on a click and says so', async () => {
    const ports = await open();
    await click('存入报告库');
    expect(requestsOf(ports, 'savePage')).toHaveLength(1);
    expect(text()).toContain('已存入报告库');
  });

  const none = { saved: 0, recent: 0 };
  test.each([
    [{ site: { kind: 'closed' } }, '浏览器不让读这一页'],
    [{ site: { kind: 'untouched', host: 'a.example' } }, '这个网站还没有整理过'],
    [
      { site: { kind: 'untouched', host: 'a.example' }, memory: { started: false }, counts: none },
      '把报告里的数，放在一起看',
    ],
    [
      { site: { kind: 'untouched', host: 'a.example' }, memory: { started: false }, counts: none },
      '这个网站还没有整理过',
    ],
  ] as [StubOptions, string][])('says what it cannot read: %j', async (options, sentence) => {
    await open(options);
    expect(text()).toContain(sentence);
  });

  test('the introduction stands over the page until it is sent away', async () => {
    const ports = await open({ memory: { started: false }, counts: none });
    expect(root.querySelectorAll('.three-lines li')).toHaveLength(3);
    expect(text()).toContain('24 项数据');
    await act(() => root.querySelector<HTMLElement>('.first-run .icon-button')?.click());
    expect(root.querySelector('.three-lines')).toBeNull();
    expect(requestsOf(ports, 'remember').at(-1)?.[1]).toMatchObject({ started: true });
  });

  test('who has saved a report needs no introduction', async () => {
    await open({ memory: { started: false }, counts: { saved: 1, recent: 0 } });
    expect(root.querySelector('.three-lines')).toBeNull();
  });

  test('a page with markup in its title stays text', async () => {
    const { inventedCapture } = await import('../../tests/interface/invented-report.ts');
    const { readState } = await import('../../tests/interface/stub-ports.ts');
    const title = '<img src=x onerror=alert(1)>';
    const capture = { ...inventedCapture, report: { ...inventedCapture.report, title } };
    await open({ site: { kind: 'reached', host: 'a.example', state: { ...readState, capture } } });
    expect(root.querySelector('h1')?.textContent).toBe(title);
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('keyboard', () => {
  test('1, 2 and 3 change tabs, and so do arrows on the tab list', async () => {
    await open();
    await press('2');
    expect(root.querySelector('[aria-selected=true]')?.textContent).toContain('报告库');
    await press('ArrowRight', root.querySelector('[aria-selected=true]') ?? document.body);
    expect(root.querySelector('[aria-selected=true]')?.textContent).toContain('比较');
  });

  test('letters do nothing while one types, composes, or has turned them off', async () => {
    await open();
    await press('2');
    const field = root.querySelector('input') ?? document.body;
    await press('1', field);
    expect(root.querySelector('[aria-selected=true]')?.textContent).toContain('报告库');
    await press('1', document.body, { isComposing: true });
    expect(root.querySelector('[aria-selected=true]')?.textContent).toContain('报告库');
    clear();
    await open({ memory: { letterKeys: false } });
    await press('2');
    expect(root.querySelector('[aria-selected=true]')?.textContent).toContain('本页');
  });
});
