// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { speak } from '../messages-for-tests.ts';
import { Chart } from './chart.tsx';

vi.mock('./draw-chart.ts', () => {
  throw new TypeError('no such chunk');
});

afterEach(() => render(undefined, document.body));

test('a chart whose code does not come says so, and where its numbers stand', async () => {
  speak('zh-CN');
  await act(() => render(<Chart spec={{ kind: 'target', target: 2, result: 1 }} />, document.body));
  await vi.waitFor(() => expect(document.body.textContent).toBe('图没有画成，数见表中。'));
});
