import { useEffect, useState } from 'preact/hooks';
import { columnsOf, type SourceColumn } from '../utils/compare/columns.ts';
import { finishInSlices, type Steps } from '../utils/stepwise.ts';
import type { StoredReport } from '../utils/stored-report.ts';

/** Long enough to be done soon, short enough to leave room for drawing within a task of 50 ms. */
const SLICE_MS = 8;

function* readColumns(reports: readonly StoredReport[]): Steps<readonly SourceColumn[]> {
  const columns: SourceColumn[] = [];
  for (const report of reports) {
    columns.push(...columnsOf(report));
    yield;
  }
  return columns;
}

/** The columns of the reports with all that they observe, read in slices; undefined until they are there. */
export function useSourceColumns(
  reports: readonly StoredReport[] | undefined,
): readonly SourceColumn[] | undefined {
  const [columns, setColumns] = useState<readonly SourceColumn[]>();
  useEffect(() => {
    if (!reports) return undefined;
    const leave = new AbortController();
    finishInSlices(readColumns(reports), leave.signal, SLICE_MS).then(setColumns, (reason: unknown) => {
      if (!leave.signal.aborted) throw reason;
    });
    return () => leave.abort();
  }, [reports]);
  return columns;
}
