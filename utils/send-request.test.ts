import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  runtime: vi.fn(),
  tab: vi.fn(),
  listeners: new Set<(message: unknown) => void>(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: fake.runtime,
      onMessage: {
        addListener: (listener: (message: unknown) => void) => fake.listeners.add(listener),
        removeListener: (listener: (message: unknown) => void) => fake.listeners.delete(listener),
      },
    },
    tabs: { sendMessage: fake.tab },
  },
}));
const { onImportProgress, onLibraryChanged, sendRequest, sendTabRequest } = await import('./send-request.ts');

const nobody = new Error('Could not establish connection. Receiving end does not exist.');
const lost = new Error('The message port closed before a response was received.');
const answer = { ok: true, value: { origins: [] } };

beforeEach(() => {
  fake.runtime.mockReset();
  fake.tab.mockReset();
});

describe('sendRequest', () => {
  it('gives the answer', async () => {
    fake.runtime.mockResolvedValue(answer);
    expect(await sendRequest('listSites', {})).toBe(answer);
    expect(fake.runtime).toHaveBeenCalledWith({ type: 'request', name: 'listSites', payload: {} });
  });

  it('asks again when the background was just being stopped', async () => {
    fake.runtime.mockRejectedValueOnce(nobody).mockResolvedValue(answer);
    expect(await sendRequest('listSites', {})).toBe(answer);
  });

  it.each([
    ['there is no background', nobody, 2],
    // It may have been done: asking again could do it twice.
    ['the answer got lost', lost, 1],
  ])('fails when %s, after %#', async (_, error, calls) => {
    fake.runtime.mockRejectedValue(error);
    expect(await sendRequest('listSites', {})).toEqual({ ok: false, problem: 'failed' });
    expect(fake.runtime).toHaveBeenCalledTimes(calls);
  });

  it('fails when nobody answers', async () => {
    fake.runtime.mockResolvedValue(undefined);
    expect(await sendRequest('listSites', {})).toEqual({ ok: false, problem: 'failed' });
  });
});

describe('sendTabRequest', () => {
  it.each([
    ['the tab has no script of ours', () => fake.tab.mockRejectedValue(nobody)],
    ['the script does not answer', () => fake.tab.mockResolvedValue(undefined)],
  ])('says that there is no access when %s', async (_, prepare) => {
    prepare();
    expect(await sendTabRequest(3, 'describePage', {})).toEqual({ ok: false, problem: 'no-access' });
    expect(fake.tab).toHaveBeenCalledTimes(1);
  });
});

describe('broadcasts', () => {
  it('reach who listens for them, until the signal aborts', () => {
    const [changed, progress, listening] = [vi.fn(), vi.fn(), new AbortController()];
    onLibraryChanged(changed, listening.signal);
    onImportProgress(progress, listening.signal);
    const say = (message: unknown) => {
      for (const listener of fake.listeners) listener(message);
    };
    for (const message of [undefined, 'importProgress', {}, { type: 'request' }]) say(message);
    say({ type: 'libraryChanged' });
    say({ type: 'importProgress', share: 0.4 });
    expect(changed).toHaveBeenCalledTimes(1);
    expect(progress.mock.calls).toEqual([[0.4]]);
    listening.abort();
    expect(fake.listeners.size).toBe(0);
  });
});
