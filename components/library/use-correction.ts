import { useState } from 'preact/hooks';
import type { Problem } from '../../utils/messages.ts';
import type { Correction, StoredFigure } from '../../utils/stored-report.ts';
import { indicatorName } from '../indicator-name.ts';
import type { LibraryPort } from '../ports.ts';
import { type CorrectionFields, fieldsOf, readCorrection } from './read-correction.ts';

export interface CorrectionControl {
  /** The fields as they stand now. */
  readonly start: CorrectionFields;
  /** What the last try failed with. */
  readonly problem: Problem | undefined;
  readonly submit: (form: FormData) => Promise<void>;
  readonly decide: (decision: 'accepted' | 'rejected') => Promise<void>;
  /** Takes back the correction, else the decision. */
  readonly undo: () => Promise<void>;
}

const nameOf = (id: string | undefined) => (id === undefined ? '' : indicatorName(id, id));
const nothing: CorrectionFields = { value: '', unit: '', indicator: '', period: '', region: '', status: '' };

/** What one can do about a figure; `onDone` is called once the library has taken it. */
export function useCorrection(
  library: LibraryPort,
  figure: StoredFigure | undefined,
  onDone: () => void,
): CorrectionControl {
  const [problem, setProblem] = useState<Problem>();
  const finish = (answer: { ok: boolean; problem?: Problem }) => {
    if (answer.ok) onDone();
    else setProblem(answer.problem ?? 'failed');
  };
  const figureId = figure?.id ?? '';
  const store = async (correction: Correction | undefined) =>
    finish(await library.request('correctFigure', { figureId, ...(correction && { correction }) }));
  const settle = async (decision: 'accepted' | 'rejected' | undefined) =>
    finish(await library.request('decideFigure', { figureId, ...(decision && { decision }) }));
  return {
    start: figure ? fieldsOf(figure, nameOf) : nothing,
    problem,
    decide: settle,
    undo: () => (figure?.correction ? store(undefined) : settle(undefined)),
    async submit(form) {
      if (!figure) return;
      const given = Object.fromEntries(
        [...form].map(([key, value]) => [key, String(value)]),
      ) as unknown as CorrectionFields;
      const correction = readCorrection(figure, given, nameOf);
      if (correction === 'invalid') return setProblem('bad-input');
      const { indicator } = correction;
      // The word first: what is stored of this figure then stands beside it.
      if (form.get('always') && indicator)
        await library.request('setAlias', { word: figure.label, indicator });
      await store(Object.keys(correction).length > 0 ? correction : undefined);
    },
  };
}
