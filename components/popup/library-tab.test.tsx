// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clear, open, press, requestsOf, root, text } from '../../tests/interface/open-popup.tsx';

beforeEach(clear);
afterEach(clear);

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
