// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inventedCapture } from '../../tests/interface/invented-report.ts';
import { lexiconNames } from '../indicator-name.ts';
import { speak } from '../messages-for-tests.ts';
import { type MountedReadingView, mountReadingView, type ReadingViewInput } from './mount-reading-view.tsx';

const serialise = () => new XMLSerializer().serializeToString(document);
let view: MountedReadingView | undefined;
let root: ShadowRoot | undefined;

beforeEach(() => {
  speak('zh-CN');
  document.body.textContent = '原来的页面';
});
afterEach(() => {
  view?.unmount();
  view = undefined;
});

/** Opens the view and keeps a hand on its closed root. */
async function open(input: Partial<ReadingViewInput> = {}) {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function keep(init) {
    root = attach.call(this, init);
    return root;
  };
  try {
    await act(() => {
      view = mountReadingView(document, {
        capture: inventedCapture,
        names: lexiconNames,
        state: {},
        onSave: () => {},
        onClose: () => {},
        ...input,
      });
    });
  } finally {
    Element.prototype.attachShadow = attach;
  }
  await act(() => new Promise<void>((resume) => setTimeout(resume, 60)));
}

async function press(key: string) {
  const target = root?.querySelector('.reading-scroll');
  await act(() => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

describe('the page under the view', () => {
  test('is exactly as it was after leaving', async () => {
    const before = serialise();
    await open();
    expect(serialise()).not.toBe(before);
    view?.unmount();
    view = undefined;
    expect(serialise()).toBe(before);
  });

  test('cannot see what is in the view', async () => {
    await open();
    const host = document.documentElement.lastElementChild;
    expect(host?.shadowRoot ?? undefined).toBeUndefined();
    expect(host?.textContent ?? '').not.toContain('青渚');
  });

  test('cannot press Save: only what the user does counts', async () => {
    let saves = 0;
    await open({
      onSave: () => {
        saves += 1;
      },
    });
    await press('s');
    await act(() => root?.querySelector<HTMLElement>('.button.primary')?.click());
    expect(saves).toBe(0);
  });
});

describe('a report that was not saved', () => {
  const button = () =>
    [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === '导出这一篇');
  const unsaved = { problem: 'storage-full' } as const;

  test('can be exported by the user, and not by the page', async () => {
    let exports = 0;
    await open({
      state: unsaved,
      onExport: () => {
        exports += 1;
      },
    });
    expect(root?.querySelector('[role=alert]')?.textContent).toContain('未存入');
    await act(() => button()?.click());
    expect([button() === undefined, exports]).toEqual([false, 0]);
  });

  test('has no export where the page cannot write the file, nor without a problem', async () => {
    await open({ state: unsaved });
    expect(button()).toBeUndefined();
    view?.unmount();
    await open({ onExport: () => {} });
    expect(button()).toBeUndefined();
  });
});

describe('the text', () => {
  test('stands there as it was read, paragraph by paragraph', async () => {
    await open();
    const { text, blocks } = inventedCapture.report;
    const shown = [...(root?.querySelectorAll('.report-text .paragraph, .report-text h2') ?? [])].map(
      ({ textContent }) => textContent,
    );
    const stored = blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
      .map(({ start, end }) => text.slice(start, end));
    expect(shown).toEqual(stored);
  });

  test('marks every figure, doubt and contradiction in their own line', async () => {
    await open();
    const marks = [...(root?.querySelectorAll('[data-figure]') ?? [])];
    expect(marks).toHaveLength(inventedCapture.figures.length);
    for (const mark of marks) {
      const figure = inventedCapture.figures[Number(mark.getAttribute('data-figure'))];
      expect(mark.textContent).toBe(figure?.raw);
    }
    expect(root?.querySelector('[data-figure="7"]')?.className).toContain('doubt');
    expect(root?.querySelector('[data-figure="8"]')?.className).toContain('wrong');
  });

  test('shows the gap in its place, and says what was left out', async () => {
    await open();
    expect(root?.querySelector('.gap-band')?.textContent).toContain('此处缺文，约 4 页（第 3–6 页）');
    expect(root?.querySelector('.removals')?.textContent).toContain('已移除 4 处');
    expect(root?.querySelector('.removals')?.textContent).toContain('下载本文档');
  });

  test('J and K walk through the figures in the order of the text', async () => {
    await open();
    await press('j');
    expect(root?.querySelector('.open')?.textContent).toBe('57.3亿元');
    expect(root?.querySelector('.figure-card')?.textContent).toContain('地区生产总值');
    await press('j');
    await press('k');
    expect(root?.querySelector('.open')?.textContent).toBe('57.3亿元');
    expect(root?.querySelectorAll('[tabindex="0"][data-figure]')).toHaveLength(1);
  });

  test('O asks for the original', async () => {
    let closed = 0;
    await open({
      onClose: () => {
        closed += 1;
      },
    });
    await press('o');
    expect(closed).toBe(1);
  });
});
