import type { Correction, StoredReport, UnplacedJudgement } from '../../utils/stored-report.ts';
import { formatPeriod } from '../format-period.ts';
import { type MessageKey, t } from '../i18n.ts';
import { indicatorName } from '../indicator-name.ts';
import { statusName } from '../names.ts';
import { Dotted } from '../parts/dotted.tsx';
import type { LibraryPort } from '../ports.ts';

const decisionNames = { accepted: 'acceptedByYou', rejected: 'leaveOut' } as const;

/** Corrections whose figure the report no longer has: they are kept, and each can be let go. */
export function UnplacedJudgements({ report, library }: { report: StoredReport; library: LibraryPort }) {
  const { id, unplaced = [] } = report;
  if (unplaced.length === 0) return undefined;
  return (
    <section class="unplaced" aria-label={t('unplaced')}>
      <h3 class="small strong">{t('unplaced')}</h3>
      <p class="tiny faint">{t('unplacedMore')}</p>
      <ul>
        {unplaced.map((judgement) => (
          <li key={judgement.anchor} class="small">
            <p lang="zh">{judgement.sentence}</p>
            <p class="row">
              <span class="grow">
                {judgement.raw} → <Dotted parts={wordsOf(judgement)} />
              </span>
              <button
                type="button"
                class="link tiny"
                onClick={() => library.request('dropJudgement', { id, anchor: judgement.anchor })}
              >
                {t('unplacedDrop')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the user had decided. */
function wordsOf({ decision, correction = {} }: UnplacedJudgement): string[] {
  const { value, unit, indicator, period, region, status } = correction;
  return [
    ...(value === undefined ? [] : [String(value)]),
    ...fieldWords('fieldUnit', unit),
    ...fieldWords('fieldIndicator', indicator, (id) => indicatorName(id, id)),
    ...fieldWords('fieldPeriod', period, formatPeriod),
    ...fieldWords('fieldRegion', region),
    ...(status ? [statusName({ status })] : []),
    ...(decision ? [t(decisionNames[decision])] : []),
  ];
}

/** A field as it was put right; one that was emptied says so by its name. */
function fieldWords(name: MessageKey, put: Correction['region'], show = (given: string) => given): string[] {
  if (put === undefined) return [];
  return [put ? show(put) : `${t(name)} ${t('notTold')}`];
}
