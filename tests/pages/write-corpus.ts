// Writes the hostile pages as a corpus in the layout of ../shared/tools/score.mjs:
//   npm exec -- node tests/pages/write-corpus.ts DIR [SEED] [REPORTS-A-WRAPPING]
//   node ../shared/tools/score.mjs --run "npm run --silent extract" --pages --corpus DIR
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from './encode.ts';
import { pageMatrix } from './matrix.ts';

const [target = '', seed = 'corpus', count = '3'] = process.argv.slice(2);
if (!target) throw new Error('Usage: write-corpus.ts DIR [SEED] [REPORTS-A-WRAPPING]');
for (const part of ['pages', 'text', 'figures']) mkdirSync(join(target, part), { recursive: true });
for (const page of pageMatrix(seed, Number(count))) {
  if (page.unreadable) continue; // the scorer knows only pages with a text
  const source = `${page.html}\n<!-- {"url": "${page.url}"} -->`;
  writeFileSync(
    join(target, 'pages', `${page.name}.html`),
    page.charset ? encode(source, page.charset) : source,
  );
  writeFileSync(join(target, 'text', `${page.name}.txt`), `${page.gold.join('\n')}\n`);
}
