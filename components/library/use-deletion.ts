import { useState } from 'preact/hooks';
import type { LibraryPort } from '../ports.ts';

export interface Deletion {
  /** Set while the last deletion can be undone. */
  readonly undo: string | undefined;
  readonly count: number;
  readonly remove: (ids: readonly string[]) => void;
  readonly restore: () => void;
}

/** Deleting with a way back: nobody is asked beforehand, everybody can undo. */
export function useDeletion(library: LibraryPort): Deletion {
  const [last, setLast] = useState<{ undo: string; count: number }>();
  return {
    undo: last?.undo,
    count: last?.count ?? 0,
    async remove(ids) {
      const answer = await library.request('deleteReports', { ids });
      if (answer.ok) setLast({ undo: answer.value.undo, count: ids.length });
    },
    async restore() {
      if (!last) return;
      const answer = await library.request('restoreReports', { undo: last.undo });
      if (answer.ok) setLast(undefined);
    },
  };
}
