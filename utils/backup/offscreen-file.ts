/**
 * A growing file for Chromium's service worker, which makes no blob addresses: it stands in the offscreen document,
 * and the two speak over a port, one question at a time.
 */
import { type Browser, browser } from 'wxt/browser';
import { blobFile, type GrowingFile } from './blob-file.ts';

export const offscreenPort = 'backup-file';
const path = '/offscreen.html';
/** An offscreen document that says nothing for so long is not there. */
const patienceMs = 30_000;

/** A part to append; without one, the address is asked for. */
interface Question {
  readonly text?: string;
}

interface Reply {
  readonly address?: string;
}

/** Opens the offscreen document and a file in it. @throws Error when the browser does not open it */
export async function offscreenFile(): Promise<GrowingFile> {
  // One is left where the background was stopped in the middle.
  await browser.offscreen.closeDocument().catch(() => {});
  const [port] = await Promise.all([
    nextConnection(),
    browser.offscreen.createDocument({
      url: path,
      reasons: [browser.offscreen.Reason.BLOBS],
      justification: 'A backup of the library is put together here, to be written to the downloads folder.',
    }),
  ]);
  return {
    append: async (text) => {
      await ask(port, { text });
    },
    address: async () => (await ask(port, {})).address ?? '',
    close: () => browser.offscreen.closeDocument(),
  };
}

/** The offscreen document's part. */
export function serveBlobFile(port: Browser.runtime.Port): void {
  const file = blobFile();
  port.onMessage.addListener(async ({ text }: Question) => {
    const reply: Reply = text === undefined ? { address: await file.address() } : {};
    if (text !== undefined) await file.append(text);
    port.postMessage(reply);
  });
}

/** The port of the next offscreen document of ours; others that connect, as a content script might, are not heard. */
function nextConnection(): Promise<Browser.runtime.Port> {
  return withPatience((resolve) => {
    const listen = (port: Browser.runtime.Port) => {
      if (port.name !== offscreenPort || port.sender?.url !== browser.runtime.getURL(path)) return;
      browser.runtime.onConnect.removeListener(listen);
      resolve(port);
    };
    browser.runtime.onConnect.addListener(listen);
  });
}

function ask(port: Browser.runtime.Port, question: Question): Promise<Reply> {
  return withPatience((resolve) => {
    const listen = (reply: Reply) => {
      port.onMessage.removeListener(listen);
      resolve(reply);
    };
    port.onMessage.addListener(listen);
    port.postMessage(question);
  });
}

function withPatience<Value>(start: (resolve: (value: Value) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the offscreen document is silent')), patienceMs);
    start((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
