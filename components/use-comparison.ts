import { useEffect, useState } from 'preact/hooks';
import type { Comparison } from '../utils/compare/comparison.ts';
import type { Rate } from '../utils/compare/rate.ts';
import type { Problem } from '../utils/messages.ts';
import type { LibraryPort } from './ports.ts';
import type { Selection } from './selection.ts';

export interface ComparisonAnswer {
  readonly comparison: Comparison | undefined;
  readonly problem: Problem | undefined;
}

const noRates: readonly Rate[] = [];

/** The comparison of the chosen reports, made again when the choice, the library or a rate changes. */
export function useComparison(
  library: LibraryPort,
  { selected, baseId }: Selection,
  rates: readonly Rate[] = noRates,
): ComparisonAnswer {
  const [answer, setAnswer] = useState<ComparisonAnswer>({ comparison: undefined, problem: undefined });
  const ids = selected.join(' ');

  useEffect(() => {
    const leave = new AbortController();
    const ask = async () => {
      if (ids === '') return setAnswer({ comparison: undefined, problem: undefined });
      const got = await library.request('compareReports', {
        ids: ids.split(' '),
        ...(baseId !== undefined && { baseId }),
        ...(rates.length > 0 && { rates }),
      });
      if (leave.signal.aborted) return;
      setAnswer(
        got.ok
          ? { comparison: withAbsentCells(got.value), problem: undefined }
          : { comparison: undefined, problem: got.problem },
      );
    };
    ask();
    library.watch(ask, leave.signal);
    return () => leave.abort();
  }, [library, ids, baseId, rates]);

  return answer;
}

/** Chromium sends messages as JSON, where the `undefined` of an absent cell becomes `null`. */
function withAbsentCells(comparison: Comparison): Comparison {
  const rows = comparison.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell ?? undefined) }));
  return { ...comparison, rows };
}
