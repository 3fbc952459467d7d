// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../messages-for-tests.ts';
import { laterView } from './later-view.tsx';

const Years = ({ region }: { region: string }) => <h1>{region}</h1>;

beforeEach(() => speak('zh-CN'));
afterEach(() => render(undefined, document.body));

describe('a view that is loaded when it is opened', () => {
  it('is drawn once its code is there, and at once from then on', async () => {
    const load = vi.fn(async () => Years);
    const View = laterView(load);
    await act(() => render(<View region="青渚县" />, document.body));
    await vi.waitFor(() => expect(document.body.textContent).toBe('青渚县'));
    render(undefined, document.body);
    render(<View region="白塘区" />, document.body);
    expect(document.body.textContent).toBe('白塘区');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says so when its code does not come, and asks again when it is opened again', async () => {
    const load = vi.fn(async () => Years);
    load.mockRejectedValueOnce(new TypeError('no such chunk'));
    const View = laterView(load);
    await act(() => render(<View region="青渚县" />, document.body));
    await vi.waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toBeTruthy());
    render(undefined, document.body);
    await act(() => render(<View region="青渚县" />, document.body));
    await vi.waitFor(() => expect(document.body.textContent).toBe('青渚县'));
  });
});
