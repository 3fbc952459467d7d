// npm run bench [NAME…]: runs every module of this folder that exports `run(): Promise<Table[]>`, and prints the tables.
import { readdirSync } from 'node:fs';
import { printTable, type Table } from './table.ts';

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && file !== 'run.ts');
for (const file of files.sort()) {
  if (wanted.length > 0 && !wanted.includes(file.replace('.ts', ''))) continue;
  const module: { run?: () => Promise<Table[]> } = await import(`./${file}`);
  for (const table of (await module.run?.()) ?? []) printTable(table);
}
