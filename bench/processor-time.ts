import type { CDPSession, Page } from 'playwright-core';

/**
 * Milliseconds of processor time that some work takes this thread: on a shared machine it says more than the clock
 * does. What compiles beside it on other threads is not counted, here as in Chromium.
 */
export function processorMs(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The clock of a page of Chromium that stands still while other work has the processor. */
export async function threadClock(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** Milliseconds of processor time that some work in the page takes the page's main thread. */
export async function threadMs(clock: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const before = await threadTime(clock);
  await work();
  return (await threadTime(clock)) - before;
}

async function threadTime(clock: CDPSession): Promise<number> {
  const { metrics } = await clock.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (seconds === undefined) throw new Error('Chromium tells no ThreadTime any more');
  return seconds * 1000;
}
