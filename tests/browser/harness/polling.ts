import { setTimeout as sleep } from 'node:timers/promises';

const LIMIT_MS = 15_000;
const PAUSE_MS = 50;

/** Repeats `probe` until it gives something truthy. @throws Error naming `what` and the last failure after `limitMs` */
export async function poll<Result>(
  what: string,
  probe: () => Promise<Result>,
  limitMs = LIMIT_MS,
): Promise<NonNullable<Result>> {
  const end = Date.now() + limitMs;
  let failure: unknown;
  while (Date.now() < end) {
    try {
      const result = await probe();
      if (result) return result;
    } catch (error) {
      failure = error;
    }
    await sleep(PAUSE_MS);
  }
  throw new Error(`Waited ${limitMs} ms in vain for ${what}`, { cause: failure });
}
