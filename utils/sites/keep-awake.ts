import { browser } from 'wxt/browser';

/** Browsers stop a background that called none of their interfaces for 30 seconds, even in the middle of an import. */
const callEveryMs = 10_000;

/** Keeps the background alive until the work is done. */
export async function keepAwake<Value>(work: Promise<Value>): Promise<Value> {
  const timer = setInterval(() => {
    browser.runtime.getPlatformInfo().catch(() => {});
  }, callEveryMs);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
