// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchContent } from './watch-content.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.textContent = '';
});
afterEach(() => {
  vi.useRealTimers();
});

const LONG = '新加载的正文，全年实现地区生产总值86.5亿元，增长7.4%，各项事业全面进步，群众生活继续改善。';

function add(text: string, parent: Element = document.body): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  parent.append(paragraph);
}

function watch(isOwn?: (node: Node) => boolean) {
  const ended = new AbortController();
  const onChange = vi.fn();
  watchContent(document, onChange, ended.signal, isOwn);
  return { ended, onChange };
}

it('tells once of many texts that arrive together', async () => {
  const { ended, onChange } = watch();
  for (let i = 0; i < 5; i++) add(LONG);
  await vi.advanceTimersByTimeAsync(500);
  expect(onChange).toHaveBeenCalledTimes(1);
  ended.abort();
});

it('says nothing of counters, of what is ours, and after the end', async () => {
  const own = document.createElement('div');
  document.body.append(own);
  const { ended, onChange } = watch((node) => node === own);
  add('浏览：351');
  add(LONG, own);
  await vi.advanceTimersByTimeAsync(3000);
  ended.abort();
  add(LONG);
  await vi.advanceTimersByTimeAsync(3000);
  expect(onChange).not.toHaveBeenCalled();
});

it('tells in time of a page that is never quiet, and ends by itself', async () => {
  const { ended, onChange } = watch();
  for (let i = 0; i < 12; i++) {
    add(LONG);
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(1);
  await vi.advanceTimersByTimeAsync(61_000);
  onChange.mockClear();
  add(LONG);
  await vi.advanceTimersByTimeAsync(3000);
  expect(onChange).not.toHaveBeenCalled();
  ended.abort();
});

it('looks at each node once, though scripts add one inside the other', async () => {
  const visits = vi.spyOn(Node.prototype, 'nodeType', 'get');
  const { ended, onChange } = watch();
  let inner: Element = document.body;
  for (let depth = 0; depth < 500; depth++) inner = inner.appendChild(document.createElement('i'));
  await vi.advanceTimersByTimeAsync(500);
  const looks = visits.mock.calls.length;
  visits.mockRestore();
  expect(looks).toBe(500);
  inner.append(LONG);
  await vi.advanceTimersByTimeAsync(500);
  expect(onChange).toHaveBeenCalledTimes(1);
  ended.abort();
});
