/**
 * Writes a backup file of invented reports, to fill a library for measuring.
 *
 *   node scripts/generate-library.ts [--reports 5000] [--figures 40] > library.json
 */
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { inventBackup } from './generate-library/invented-backup.ts';

const { values } = parseArgs({
  options: { reports: { type: 'string', default: '5000' }, figures: { type: 'string', default: '40' } },
});

await pipeline(inventBackup(Number(values.reports), Number(values.figures)), process.stdout);
