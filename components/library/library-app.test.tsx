// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inventedComparison } from '../../tests/interface/invented-comparison.ts';
import { inventedStored } from '../../tests/interface/invented-report.ts';
import { type Stub, type StubOptions, stubPorts } from '../../tests/interface/stub-ports.ts';
import { speak } from '../messages-for-tests.ts';
import { LibraryApp } from './library-app.tsx';

let root: HTMLElement;

beforeEach(() => {
  speak('zh-CN');
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(undefined, root);
  root.remove();
  location.hash = '';
  sessionStorage.clear();
});

const settle = () => act(() => new Promise<void>((resume) => setTimeout(resume, 30)));
const text = () => root.textContent ?? '';
const requestsOf = (ports: Stub, name: string) =>
  ports.asked.filter(([asked]) => asked === name).map(([, what]) => what);

/** Draws on until the element stands: how long reading and drawing take is no matter. */
async function waitFor(selector: string): Promise<void> {
  while (!root.querySelector(selector)) await settle();
}

/** Opens the page at a view and waits for an element of it. */
async function open(hash: string, awaited: string, options?: StubOptions): Promise<Stub> {
  location.hash = hash;
  const ports = stubPorts(options);
  await act(() => render(<LibraryApp ports={ports} />, root));
  await waitFor(awaited);
  return ports;
}

function find(words: string, within: ParentNode = root): HTMLElement {
  const found = [...within.querySelectorAll<HTMLElement>('button, summary')].find(({ textContent }) =>
    textContent?.includes(words),
  );
  if (!found) throw new Error(`nothing to press says ${words}`);
  return found;
}

async function press(target: HTMLElement | null | undefined) {
  await act(() => target?.click());
  await settle();
}

describe('the demo', () => {
  test('compares invented reports without touching the library', async () => {
    const ports = await open('#demo', '.cell');
    expect(text()).toContain('这是示例');
    expect(root.querySelectorAll('.matrix tbody tr').length).toBeGreaterThan(5);
    expect(root.querySelector('.matrix')?.textContent).toContain('412.6');
    expect(ports.asked).toEqual([]);
  });

  test('gives every chart a table that screen readers read', async () => {
    await open('#demo', '.multiple:nth-of-type(6)');
    const charts = [...root.querySelectorAll('.multiple')];
    expect(charts.filter((chart) => !chart.querySelector('.hidden-text table'))).toEqual([]);
    expect(charts[1]?.querySelector('table')?.textContent).toContain('白塘区31.07+30.3% 优');
  });

  test('a point of a chart opens its sentence, by arrows and Enter as well', async () => {
    await open('#demo', '.multiple .pressed');
    const points = [...root.querySelectorAll<SVGElement>('.multiple .pressed circle')];
    expect(points.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(
      root.querySelectorAll('.multiple').length,
    );
    const [first, second] = points;
    await act(() => {
      first?.focus();
      first?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }),
      );
    });
    expect(document.activeElement).toBe(second);
    await act(() => {
      second?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    await waitFor('.evidence .quote');
    const [, value = ''] = second?.getAttribute('aria-label')?.split('、') ?? [];
    expect(root.querySelector('.evidence .open')?.textContent).toBe(value.replace(' ', ''));
  });

  test('a number opens its sentence', async () => {
    await open('#demo', '.cell');
    const cell = [...root.querySelectorAll<HTMLElement>('.cell')].find(({ textContent }) =>
      textContent?.includes('412.6'),
    );
    await press(cell);
    await waitFor('.evidence .quote');
    expect(root.querySelector('.evidence .quote')?.textContent).toContain('青渚县实现地区生产总值412.6亿元');
    expect(root.querySelector('.evidence .open')?.textContent).toBe('412.6亿元');
  });

  test('arrows move between the cells, with one tab stop for all of them', async () => {
    await open('#demo', '.cell');
    const place = () => (document.activeElement as HTMLElement | null)?.dataset.place;
    const press = async (key: string) => {
      await act(() => {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
      });
    };
    root.querySelector<HTMLElement>('[data-place="0-0"]')?.focus();
    const moves = [
      ['ArrowRight', '0-1'],
      ['ArrowDown', '1-1'],
      ['End', '1-2'],
      ['ArrowRight', '1-2'],
      ['Home', '1-0'],
      ['ArrowUp', '0-0'],
      ['ArrowUp', '0-0'],
    ] as const;
    for (const [key, to] of moves) {
      await press(key);
      expect([key, place()]).toEqual([key, to]);
      expect(root.querySelectorAll('.cell[tabindex="0"]')).toHaveLength(1);
    }
  });

  test('a correction counts, is marked, and can be undone', async () => {
    await open('#demo/report/demo-3', '.figure-list li');
    await press(find('更正', root.querySelector('.figure-list li') ?? root));
    const value = root.querySelector<HTMLInputElement>('.correction [name=value]');
    if (!value) throw new Error('no form');
    value.value = '300';
    await act(() => {
      root
        .querySelector('form')
        ?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    });
    await settle();
    const first = () => root.querySelector('.figure-list li');
    expect(first()?.textContent).toContain('300 亿元');
    expect(first()?.querySelector('[aria-label="已由你更正"]')).not.toBeNull();
    await press(find('更正', first() ?? root));
    await press(find('撤销', first() ?? root));
    expect(first()?.textContent).not.toContain('300 亿元');
  });

  test('holds targets against results: one passed, one missed', async () => {
    await open('#demo', '.targets');
    const rows = [...root.querySelectorAll('.targets tbody tr')].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^固定资产投资.*186\.3.*180.*103\.5%达到$/),
      expect.stringMatching(/^进出口总额.*38\.5.*40.*96\.3%未达$/),
    ]);
  });

  test('shows years and what the arithmetic says', async () => {
    await open('#demo/timeline', '.years');
    expect(root.querySelector('.years')?.textContent).toContain('335.1');
    render(undefined, root);
    await open('#demo/audit', '.audit');
    expect(root.querySelector('h1')?.textContent).toBe('核算');
  });
});

describe('values in a foreign currency', () => {
  const { columns, rows } = inventedComparison;
  const apart = rows.map((row) =>
    row.indicator === 'gdp'
      ? {
          ...row,
          cells: row.cells.map(
            (cell, index) =>
              cell && (index === 1 ? { ...cell, unit: '亿美元', incomparable: 'other-currency' } : cell),
          ),
        }
      : row,
  );

  test('stay apart until a rate is typed, which is asked for by name and goes with the next comparison', async () => {
    const ports = await open('#compare', '.rates input', {
      answers: { compareReports: { ok: true, value: { columns, rows: apart } } },
    });
    const field = root.querySelector<HTMLInputElement>('.rates input');
    expect(root.querySelector('.rates')?.textContent).toContain('美元');
    if (!field) throw new Error('no field');
    for (const [typed, rates] of [
      ['none', undefined],
      ['７.１２', [{ currency: 'USD', yuan: '7.12' }]],
    ] as const) {
      field.value = typed;
      await act(() => {
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settle();
      expect((requestsOf(ports, 'compareReports').at(-1) as { rates?: unknown }).rates).toEqual(rates);
    }
  });
});

describe('reports', () => {
  test('an empty library explains itself in three lines and offers the demo', async () => {
    const none = { saved: 0, recent: 0 };
    await open('#reports', '.three-lines', { reports: [], memory: { selected: [] }, counts: none });
    expect(root.querySelectorAll('.three-lines li')).toHaveLength(3);
    await press(find('看示例'));
    expect(location.hash).toBe('#demo');
  });

  test('deleting can be undone', async () => {
    const ports = await open('#reports', '.page-foot', {
      answers: {
        deleteReports: { ok: true, value: { undo: 'u1' } },
        restoreReports: { ok: true, value: { restored: 3 } },
      },
    });
    await press(find('删除'));
    expect(requestsOf(ports, 'deleteReports')).toEqual([{ ids: ['r1', 'r2', 'r3'] }]);
    expect(text()).toContain('已删除 3 篇');
    await press(find('撤销'));
    expect(requestsOf(ports, 'restoreReports')).toEqual([{ undo: 'u1' }]);
  });
});

describe('a report', () => {
  test('filters its figures', async () => {
    await open('#report/r1', '.figure-list li');
    await press(find('待核 1'));
    const lines = [...root.querySelectorAll('.figure-list li')];
    expect(lines).toHaveLength(1);
    expect(lines[0]?.textContent).toContain('实际利用外资');
  });

  test('what a page has put into its title, source and tags stays text', async () => {
    const attack = '<img src=x onerror=alert(1)>';
    const hostile = {
      ...inventedStored,
      title: attack,
      tags: [attack],
      sources: [{ url: 'javascript:alert(1)', pageTitle: attack, capturedAt: inventedStored.capturedAt }],
    };
    await open('#report/r1', '.report-heading', { answers: { getReport: { ok: true, value: hostile } } });
    expect(root.querySelector('h1')?.textContent).toBe(attack);
    expect(root.querySelector('img')).toBeNull();
    expect(text()).not.toContain('看原页');
    for (const link of root.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^#/);
  });
});

describe('import', () => {
  test('shows what it would do and does it only when told to', async () => {
    const preview = { added: 2, same: 1, conflicting: 1, applied: false };
    const ports = await open('#settings', '.settings', {
      answers: { importLibrary: { ok: true, value: preview } },
    });
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file field');
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'backup.json')], configurable: true });
    await act(() => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(text()).toContain('会增加 2 篇');
    expect(requestsOf(ports, 'importLibrary')).toEqual([{ json: '{}', dryRun: true }]);
    await press(find('导入', root.querySelector('.import-preview') ?? root));
    expect(requestsOf(ports, 'importLibrary')).toHaveLength(2);
  });

  test('emptying the library is asked twice', async () => {
    const ports = await open('#settings', '.settings', {
      answers: { resetLibrary: { ok: true, value: {} } },
    });
    await press(find('清空报告库'));
    expect(requestsOf(ports, 'resetLibrary')).toHaveLength(0);
    await press(find('全部删除'));
    expect(requestsOf(ports, 'resetLibrary')).toEqual([{ confirm: 'delete everything' }]);
  });
});
