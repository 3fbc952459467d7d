import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';

/** A cell as LibreOffice took it in. */
export interface SheetCell {
  /** `float` for numbers, `string` for text, `date`, `percentage` and so on; empty cells have none. */
  readonly type: string | undefined;
  readonly text: string;
  /** The value of a number. */
  readonly value: number | undefined;
  readonly formula: string | undefined;
}

export type Sheet = readonly (readonly SheetCell[])[];

/**
 * Comma, double quote, UTF-8, from the first line, all columns "standard", English; text in quotes may be a number,
 * special numbers are detected and formulas evaluated: what a careless user would choose.
 * https://help.libreoffice.org/latest/en-US/text/shared/guide/csv_params.html
 */
const CSV_FILTER = 'Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false,-1,true';
/** A row or cell may stand for many; a million empty ones at the end of a sheet are not ours. */
const MOST_REPEATS = 100;

/** Opens files of one ending in LibreOffice without a window, under a profile of its own: the first sheet of each. */
export function openInLibreOffice(files: readonly string[]): Sheet[] {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-office-'));
  try {
    const { status, stderr, error } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        '--headless',
        ...['--convert-to', 'fods', '--outdir', folder],
        ...(files.every((file) => extname(file) === '.csv') ? [`--infilter=${CSV_FILTER}`] : []),
        ...files,
      ],
      { encoding: 'utf8' },
    );
    if (error || status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`, { cause: error });
    return files.map((file) => {
      const name = `${basename(file, extname(file))}.fods`;
      return readFlatSheet(readFileSync(join(folder, name), 'utf8'));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first table of a flat OpenDocument file. */
function readFlatSheet(xml: string): Sheet {
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  const table = document.getElementsByTagName('table:table')[0];
  const rows = [...(table?.getElementsByTagName('table:table-row') ?? [])];
  return rows.flatMap((row) => {
    const cells = [...row.children].flatMap((cell) => repeat(cell, 'columns', readCell(cell)));
    return repeat(row, 'rows', cells);
  });
}

function readCell(cell: Element): SheetCell {
  const value = cell.getAttribute('office:value') ?? undefined;
  return {
    type: cell.getAttribute('office:value-type') ?? undefined,
    text: [...cell.getElementsByTagName('text:p')].map((line) => line.textContent).join('\n'),
    value: value === undefined ? undefined : Number(value),
    formula: cell.getAttribute('table:formula') ?? undefined,
  };
}

function repeat<Value>(element: Element, what: 'rows' | 'columns', value: Value): Value[] {
  const times = Number(element.getAttribute(`table:number-${what}-repeated`) ?? 1);
  return times > MOST_REPEATS ? [] : Array<Value>(times).fill(value);
}
