import type { StoredReport, UnplacedJudgement } from '../../utils/stored-report.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
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

/** What the user had decided; a field that was emptied says so. */
function wordsOf({ decision, correction = {} }: UnplacedJudgement): string[] {
  const { value, unit, indicator, period, region, status } = correction;
  const told = [
    value === undefined ? undefined : String(value),
    unit,
    indicator && indicatorName(indicator, indicator),
    period && formatPeriod(period),
    region,
    status && statusName({ status }),
    decision && t(decisionNames[decision]),
  ];
  return told.flatMap((each) => (each === undefined ? [] : (each ?? t('notTold'))));
}
