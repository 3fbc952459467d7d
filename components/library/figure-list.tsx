import type { StoredFigure, StoredReport } from '../../utils/stored-report.ts';
import { figureName } from '../figure-text.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
import { lexiconNames } from '../indicator-name.ts';
import { Badge, StandingBadges } from '../parts/badge.tsx';
import { Dotted } from '../parts/dotted.tsx';
import type { LibraryPort } from '../ports.ts';
import { readingOf } from '../reading-of.ts';
import { CorrectionForm } from './correction-form.tsx';
import { UnplacedJudgements } from './unplaced-judgements.tsx';

export const filters = ['all', 'check', 'wrong', 'target', 'unknown', 'changed'] as const;
export type Filter = (typeof filters)[number];

const filterNames = {
  all: 'filterAll',
  check: 'filterCheck',
  wrong: 'filterWrong',
  target: 'filterTarget',
  unknown: 'filterUnknown',
  changed: 'filterChanged',
} as const satisfies Record<Filter, string>;

interface Listed {
  readonly figure: StoredFigure;
  readonly index: number;
}

function passes({ figure, index }: Listed, filter: Filter, wrong: ReadonlySet<number>): boolean {
  switch (filter) {
    case 'check':
      return figure.certainty === 'check';
    case 'wrong':
      return wrong.has(index);
    case 'target':
      return figure.status === 'target';
    case 'unknown':
      return figure.indicator === undefined;
    case 'changed':
      return figure.correction !== undefined || figure.decision !== undefined;
    default:
      return true;
  }
}

/** Every figure of the report in the text's order, by filter; one of them can be open for correction. */
export function FigureList({
  report,
  wrong,
  open,
  filter,
  editing,
  library,
  onFilter,
  onGo,
  onEdit,
}: {
  report: StoredReport;
  wrong: ReadonlySet<number>;
  open: number | undefined;
  filter: Filter;
  editing: string | undefined;
  library: LibraryPort;
  onFilter: (filter: Filter) => void;
  onGo: (index: number) => void;
  onEdit: (figureId: string | undefined) => void;
}) {
  const listed: Listed[] = report.figures.map((figure, index) => ({ figure, index }));
  return (
    <aside class="figure-list" aria-label={t('figureList')}>
      <div class="row spread">
        <h2 class="part-title">{t('figureList')}</h2>
        <span class="tiny faint">{t('figureListKeys')}</span>
      </div>
      <UnplacedJudgements report={report} library={library} />
      <Filters listed={listed} wrong={wrong} filter={filter} onFilter={onFilter} />
      <ol>
        {listed
          .filter((entry) => passes(entry, filter, wrong))
          .map(({ figure, index }) => (
            <li key={figure.id} class={index === open ? 'current' : undefined}>
              <FigureLine
                figure={figure}
                wrong={wrong.has(index)}
                onGo={() => onGo(index)}
                onEdit={() => onEdit(figure.id)}
              />
              {editing === figure.id && (
                <CorrectionForm
                  key={figure.id}
                  report={report}
                  index={index}
                  library={library}
                  onClose={() => onEdit(undefined)}
                />
              )}
            </li>
          ))}
      </ol>
    </aside>
  );
}

function Filters({
  listed,
  wrong,
  filter,
  onFilter,
}: {
  listed: readonly Listed[];
  wrong: ReadonlySet<number>;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}) {
  const counts = new Map(
    filters.map((one) => [one, listed.filter((entry) => passes(entry, one, wrong)).length]),
  );
  return (
    <fieldset class="filters">
      <legend class="hidden-text">{t('filter')}</legend>
      {filters
        .filter((one) => one === 'all' || one === filter || (counts.get(one) ?? 0) > 0)
        .map((one) => (
          <button key={one} type="button" aria-pressed={one === filter} onClick={() => onFilter(one)}>
            {t(filterNames[one], counts.get(one) ?? 0)}
          </button>
        ))}
    </fieldset>
  );
}

function FigureLine({
  figure,
  wrong,
  onGo,
  onEdit,
}: {
  figure: StoredFigure;
  wrong: boolean;
  onGo: () => void;
  onEdit: () => void;
}) {
  const correction = figure.correction ?? {};
  const region = correction.region === undefined ? figure.region : (correction.region ?? undefined);
  const period = correction.period === undefined ? figure.period : (correction.period ?? undefined);
  const parts = [
    region ?? t('regionUnknown'),
    formatPeriod(period),
    ...(figure.indicator ? [] : [t('indicatorUnknown')]),
  ];
  return (
    <div class={figure.decision === 'rejected' ? 'figure-row rejected' : 'figure-row'}>
      <button type="button" class="figure-go grow" onClick={onGo}>
        <span class="row figure-what">
          <span class="grow">{figureName(figure, lexiconNames)}</span>
          <span class="value-line">
            {wrong && <Badge kind="contradiction" />}
            {figure.certainty === 'check' && figure.decision !== 'accepted' && !figure.correction && (
              <Badge kind="check" />
            )}
            {figure.status === 'target' && <Badge kind="target" />}
            <StandingBadges of={figure} />
            {figure.correction && <Badge kind="corrected" />}
            <span>{readingOf(figure)}</span>
          </span>
        </span>
        <span class="under">
          <Dotted parts={parts} />
        </span>
      </button>
      <button type="button" class="link tiny" onClick={onEdit}>
        {t('correctShort')}
        <span class="hidden-text"> {figureName(figure, lexiconNames)}</span>
      </button>
    </div>
  );
}
