import { useEffect, useState } from 'preact/hooks';
import type { StoredReport } from '../../utils/stored-report.ts';
import type { LibraryPort } from '../ports.ts';

/**
 * The chosen reports with their texts and figures, in the order of the ids; those that are gone are left out. Undefined
 * until they are there.
 */
export function useStoredReports(
  library: LibraryPort,
  ids: readonly string[],
): readonly StoredReport[] | undefined {
  const [reports, setReports] = useState<readonly StoredReport[]>();
  const key = ids.join(' ');
  useEffect(() => {
    const leave = new AbortController();
    const ask = async () => {
      const answers = await Promise.all(
        key
          .split(' ')
          .filter(Boolean)
          .map((id) => library.request('getReport', { id })),
      );
      if (!leave.signal.aborted) setReports(answers.flatMap((answer) => (answer.ok ? [answer.value] : [])));
    };
    ask();
    library.watch(ask, leave.signal);
    return () => leave.abort();
  }, [library, key]);
  return reports;
}
