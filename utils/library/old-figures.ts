import type { Transaction } from 'dexie';
import type { Figure } from '../figure.ts';

/** A figure as versions 1 and 2 kept it: a row of its own. Key: `[captureId, index]`. */
interface OldFigureRow {
  readonly captureId: string;
  readonly index: number;
  readonly figure: Figure;
}

/** The figures of a capture in a database that is being upgraded from version 1 or 2. */
export async function readOldFigures(transaction: Transaction, captureId: string): Promise<Figure[]> {
  const rows = await transaction
    .table<OldFigureRow>('figures')
    .where('[captureId+index]')
    .between([captureId, 0], [captureId, Number.POSITIVE_INFINITY])
    .toArray();
  return rows.map(({ figure }) => figure);
}
