import { useEffect, useState } from 'preact/hooks';
import type { Problem, ReportPage, ReportQuery } from '../utils/messages.ts';
import type { LibraryPort } from './ports.ts';

export interface ReportsAnswer {
  /** The last answer; kept while the next is under way, so that the list does not flicker. */
  readonly page: ReportPage | undefined;
  readonly problem: Problem | undefined;
}

/** The reports that match a query, asked again when the query or the library changes. */
export function useReports(library: LibraryPort, query: ReportQuery): ReportsAnswer {
  const [answer, setAnswer] = useState<ReportsAnswer>({ page: undefined, problem: undefined });
  const { search, state, sort, limit, tag } = query;

  useEffect(() => {
    const leave = new AbortController();
    let asked = 0;
    const ask = async () => {
      asked += 1;
      const turn = asked;
      const request: ReportQuery = {
        ...(search && { search }),
        ...(state && { state }),
        ...(sort && { sort }),
        ...(limit && { limit }),
        ...(tag && { tag }),
      };
      const got = await library.request('listReports', request);
      if (leave.signal.aborted || turn !== asked) return;
      setAnswer((before) =>
        got.ok ? { page: got.value, problem: undefined } : { page: before.page, problem: got.problem },
      );
    };
    ask();
    library.watch(ask, leave.signal);
    return () => leave.abort();
  }, [library, search, state, sort, limit, tag]);

  return answer;
}
