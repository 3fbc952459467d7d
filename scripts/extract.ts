/**
 * The product's engine on the command line.
 *
 *   npm run --silent extract [-- --explain] < pages.jsonl > answers.jsonl
 *   npm run --silent extract -- [--explain] saved-page.html …
 *
 * Standard input: one JSON object a line, `{"id","url","html"}` or `{"id","url","title","publishedOn","text"}`;
 * output: one a line in the same order. One line is in memory at a time.
 */
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { answerFile } from './extract/answer-file.ts';
import { answerLine } from './extract/answer-line.ts';
import { splitLines } from './extract/split-lines.ts';

const { values, positionals } = parseArgs({
  options: { explain: { type: 'boolean', default: false } },
  allowPositionals: true,
});

async function* answerLines(chunks: AsyncIterable<Uint8Array>) {
  for await (const line of splitLines(chunks)) yield `${JSON.stringify(answerLine(line, values.explain))}\n`;
}

async function* answerFiles() {
  for (const path of positionals) yield `${JSON.stringify(await answerFile(path, values.explain))}\n`;
}

try {
  if (positionals.length > 0) await pipeline(answerFiles, process.stdout);
  else await pipeline(process.stdin, answerLines, process.stdout);
} catch (error) {
  // Whoever reads our output has enough, as in `| head -1`: that is no failure.
  if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
}
