// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  inventedSummaries,
  type Stub,
  type StubOptions,
  stubPorts,
} from '../../tests/interface/stub-ports.ts';
import { speak } from '../messages-for-tests.ts';
import { PopupApp } from './popup-app.tsx';

let root: HTMLElement;

beforeEach(() => {
  speak('zh-CN');
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(undefined, root);
  root.remove();
});

const settle = () => act(() => new Promise<void>((resume) => setTimeout(resume, 5)));

async function open(options?: StubOptions): Promise<Stub> {
  const ports = stubPorts(options);
  await act(() => render(<PopupApp ports={ports} />, root));
  await settle();
  return ports;
}

async function press(key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}) {
  await act(() => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
    );
  });
  await settle();
}

async function click(text: string) {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(text));
  await act(() => button?.click());
  await settle();
}

const requestsOf = (ports: Stub, name: string) => ports.asked.filter(([asked]) => asked === name);
const text = () => root.textContent ?? '';

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
    render(undefined, root);
    await open({ memory: { letterKeys: false } });
    await press('2');
    expect(root.querySelector('[aria-selected=true]')?.textContent).toContain('本页');
  });
});

describe('library', () => {
  test('searches after a pause, and not in the middle of a composition', async () => {
    const ports = await open();
    await press('2');
    const field = root.querySelector<HTMLInputElement>('.field input');
    if (!field) throw new Error('no search field');
    await act(() => {
      field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      field.value = 'qing';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await new Promise((resume) => setTimeout(resume, 200));
    const searched = () =>
      requestsOf(ports, 'listReports').map(([, query]) => (query as { search?: string }).search);
    expect(searched()).not.toContain('qing');
    await act(() => {
      field.value = '青渚';
      field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    await act(() => new Promise<void>((resume) => setTimeout(resume, 200)));
    expect(searched()).toContain('青渚');
  });

  test('lists the reports of a tag, and all again', async () => {
    const ports = await open();
    await press('2');
    const [tags] = root.querySelectorAll<HTMLSelectElement>('.library-pane select');
    if (!tags) throw new Error('no tags to choose from');
    expect([...tags.options].map(({ textContent }) => textContent)).toEqual([
      '所有标签',
      '#本县',
      '#苏北',
      '#2009年两会',
    ]);
    const choose = (tag: string) =>
      act(() => {
        tags.value = tag;
        tags.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose('苏北');
    expect(requestsOf(ports, 'listReports').at(-1)?.[1]).toMatchObject({ state: 'saved', tag: '苏北' });
    await choose('');
    expect(requestsOf(ports, 'listReports').at(-1)?.[1]).not.toHaveProperty('tag');
  });

  test.each([
    [[], undefined],
    [['苏北'], '没有符合“#苏北”的报告'],
  ])('of a library with the tags %j and no reports of them: %s', async (tags, said) => {
    const none = { reports: [], total: 0, counts: { saved: 3, recent: 0 }, tags };
    await open({ answers: { listReports: { ok: true, value: none } } });
    await press('2');
    const selects = [...root.querySelectorAll<HTMLSelectElement>('.library-pane select')];
    expect(selects).toHaveLength(1 + tags.length);
    if (said === undefined) return;
    await act(() => {
      for (const select of selects.slice(0, 1)) {
        select.value = '苏北';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    expect(text()).toContain(said);
  });

  test('chooses reports, moves the base, and compares', async () => {
    const ports = await open({ memory: { selected: [] } });
    await press('2');
    const boxes = root.querySelectorAll<HTMLInputElement>('.check');
    await act(() => boxes[0]?.click());
    await act(() => boxes[1]?.click());
    expect(text()).toContain('已选 2 篇');
    await press('b', boxes[1]);
    const last = requestsOf(ports, 'remember').at(-1)?.[1];
    expect(last).toMatchObject({ selected: ['r1', 'r2'], baseId: 'r2' });
    await press('c');
    expect(requestsOf(ports, 'compareReports').at(-1)?.[1]).toEqual({ ids: ['r1', 'r2'], baseId: 'r2' });
  });

  test('arrows move between reports, Enter opens one', async () => {
    const ports = await open();
    await press('2');
    const [first, second] = root.querySelectorAll<HTMLInputElement>('.check');
    first?.focus();
    await press('ArrowDown', first);
    expect(document.activeElement).toBe(second);
    await press('Enter', second);
    expect(ports.opened).toEqual(['library#report/r2']);
  });
});

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
