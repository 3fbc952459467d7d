import { useEffect, useState } from 'preact/hooks';
import type { FigureDifference, HistoryEntry } from '../../utils/messages.ts';
import { figureName, figureValue } from '../figure-text.ts';
import { t, tCount } from '../i18n.ts';
import { lexiconNames } from '../indicator-name.ts';
import type { LibraryPort } from '../ports.ts';

const kinds = { new: 'differenceNew', changed: 'differenceChanged', gone: 'differenceGone' } as const;

/** The captures of a report, where there are several: which figures came, went or changed between them. */
export function ReportHistoryList({ library, id }: { library: LibraryPort; id: string }) {
  const [captures, setCaptures] = useState<readonly HistoryEntry[]>([]);
  useEffect(() => {
    let left = false;
    library.request('getHistory', { id }).then((answer) => {
      if (!left && answer.ok) setCaptures(answer.value.captures);
    });
    return () => {
      left = true;
    };
  }, [library, id]);
  if (captures.length < 2) return undefined;
  return (
    <section class="page-part history">
      <h2 class="part-title">{t('history')}</h2>
      <ol>
        {captures.map(({ captureId, source, differences }) => (
          <li key={captureId}>
            <p class="small">
              <b class="strong">{source.capturedAt.slice(0, 10)}</b>{' '}
              {differences.length > 0 ? tCount('differences', differences.length) : t('differencesNone')}
            </p>
            <ul>
              {differences.slice(0, 50).map((difference) => (
                <li
                  key={`${difference.kind} ${(difference.after ?? difference.before)?.start}`}
                  class="small"
                >
                  {differenceText(difference)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function differenceText({ kind, before, after }: FigureDifference): string {
  const figure = after ?? before;
  if (!figure) return '';
  const values = [before && figureValue(before), after && figureValue(after)].filter(Boolean).join(' → ');
  return t(kinds[kind], figureName(figure, lexiconNames), values);
}
