import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCorpus } from '../tests/corpus/parse-corpus.ts';

const folder = join(import.meta.dirname, '..', 'tests', 'corpus');

/** The invented sentences of tests/corpus as paragraphs of one report, repeated up to a length. */
export function inventedReport(length: number): string {
  const paragraphs = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => parseCorpus(file, readFileSync(join(folder, file), 'utf8')))
    .flatMap(({ text }) => text.split('\n'));
  let text = '2025年青渚县政府工作报告';
  for (let at = 0; text.length < length; at++) text += `\n${paragraphs[at % paragraphs.length]}`;
  return text;
}
