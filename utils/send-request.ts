import { browser } from 'wxt/browser';
import type {
  Answer,
  Broadcast,
  Envelope,
  RequestName,
  Requests,
  TabRequestName,
  TabRequests,
} from './messages.ts';

/** Asks the background. Never rejects: what goes wrong is a `Problem` for the user. */
export async function sendRequest<Name extends RequestName>(
  name: Name,
  payload: Requests[Name]['request'],
): Promise<Answer<Requests[Name]['value']>> {
  const message: Envelope<'request', Name> = { type: 'request', name, payload };
  try {
    return (await sendToBackground(message)) ?? { ok: false, problem: 'failed' };
  } catch {
    return { ok: false, problem: 'failed' };
  }
}

/**
 * A background that is just being stopped hears nothing. Such a message was not delivered, so that it may be sent
 * again; one whose answer got lost may not.
 */
async function sendToBackground(message: unknown) {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    if (!String(error).includes('Receiving end does not exist')) throw error;
    await new Promise((resume) => setTimeout(resume, 100));
    return browser.runtime.sendMessage(message);
  }
}

/** Asks the content script of a tab; `no-access` when none is there. Never rejects. */
export async function sendTabRequest<Name extends TabRequestName>(
  tabId: number,
  name: Name,
  payload: TabRequests[Name]['request'],
): Promise<Answer<TabRequests[Name]['value']>> {
  const message: Envelope<'tabRequest', Name> = { type: 'tabRequest', name, payload };
  try {
    return (
      (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) ?? { ok: false, problem: 'no-access' }
    );
  } catch {
    return { ok: false, problem: 'no-access' };
  }
}

/** Calls back after every change of the library, until the signal aborts. For extension pages. */
export function onLibraryChanged(callback: () => void, signal: AbortSignal): void {
  onBroadcast('libraryChanged', callback, signal);
}

/** Calls back with how much of an import is done, 0 to 1, until the signal aborts. For extension pages. */
export function onImportProgress(callback: (share: number) => void, signal: AbortSignal): void {
  onBroadcast('importProgress', ({ share }) => callback(share), signal);
}

function onBroadcast<Type extends Broadcast['type']>(
  type: Type,
  callback: (message: Extract<Broadcast, { type: Type }>) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown) => {
    if (message instanceof Object && 'type' in message && message.type === type) {
      callback(message as Extract<Broadcast, { type: Type }>);
    }
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
