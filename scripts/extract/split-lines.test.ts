import { expect, it } from 'vitest';
import { splitLines } from './split-lines.ts';

async function* chunksOf(bytes: Uint8Array, size: number) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function linesOf(text: string, size: number, longest?: number) {
  const lines: string[] = [];
  for await (const line of splitLines(chunksOf(new TextEncoder().encode(text), size), longest))
    lines.push(line);
  return lines;
}

it.each([1, 2, 3, 7, 1000])('joins lines and letters that chunks of %i bytes cut', async (size) => {
  expect(await linesOf('{"甲":1}\r\n\n{"乙":"𠮷"}\n  \n{}', size)).toEqual(['{"甲":1}', '{"乙":"𠮷"}', '{}']);
});

it('leaves out a byte order mark', async () => {
  expect(await linesOf('\ufeff{}\n', 2)).toEqual(['{}']);
});

it('cuts a line that is too long and goes on', async () => {
  expect(await linesOf(`${'x'.repeat(50)}\nab\n`, 8, 10)).toEqual(['x'.repeat(10), 'ab']);
});

it('asks for the next chunk only when its lines are used up', async () => {
  let pulled = 0;
  async function* source() {
    for (;;) {
      pulled += 1;
      yield new TextEncoder().encode('1\n2\n3\n');
    }
  }
  for await (const line of splitLines(source())) if (line === '3') break;
  expect(pulled).toBe(1);
});
