import { readFileSync } from 'node:fs';
import { processorMs } from './processor-time.ts';

/**
 * For a process of its own: reads the text on standard input some times over by a function of a module, and prints
 * the milliseconds that each reading took.
 */
export async function printTimes(module: string, reader: string, rounds: string): Promise<void> {
  const readers: Record<string, (text: string) => unknown> = await import(module);
  const text = readFileSync(0, 'utf8');
  const times = Array.from({ length: Number(rounds) }, () => processorMs(() => readers[reader]?.(text)));
  console.log(JSON.stringify(times));
}
