import { useRef } from 'preact/hooks';
import type { ReportSummary } from '../../utils/stored-report.ts';
import { formatNumber } from '../format-number.ts';
import { formatPeriodShort } from '../format-period.ts';
import { t } from '../i18n.ts';
import { moveFocus } from '../move-focus.ts';
import { isBaseOf } from '../selection.ts';
import { Badge, type BadgeKind, BaseBadge } from './badge.tsx';
import { Dot } from './icon.tsx';

export interface ReportListProps {
  readonly reports: readonly ReportSummary[];
  readonly selected: readonly string[];
  readonly baseId: string | undefined;
  readonly onToggle: (id: string) => void;
  readonly onBase: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onSave?: ((id: string) => void) | undefined;
}

/**
 * Reports with a checkbox each. ↑/↓ move between the checkboxes, Space selects, B makes base, Enter opens; the last
 * two are handled here because they act on the row that has the focus.
 */
export function ReportList(props: ReportListProps) {
  const list = useRef<HTMLUListElement>(null);
  const move = (event: KeyboardEvent) => {
    const boxes = [...(list.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
    const row = event.target instanceof Element ? event.target.closest('li') : undefined;
    moveFocus(
      event,
      boxes,
      boxes.findIndex((box) => row?.contains(box)),
    );
  };
  return (
    <ul class="reports" aria-label={t('reportsList')} ref={list} onKeyDown={move}>
      {props.reports.map((report) => (
        <ReportRow key={report.id} report={report} {...props} />
      ))}
    </ul>
  );
}

function ReportRow({
  report,
  selected,
  baseId,
  onToggle,
  onBase,
  onOpen,
  onSave,
}: { report: ReportSummary } & ReportListProps) {
  const chosen = selected.includes(report.id);
  const isBase = chosen && isBaseOf(baseId, report.id);
  const act = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Enter') onOpen(report.id);
    else if (event.key.toLowerCase() === 'b') onBase(report.id);
    else return;
    event.preventDefault();
  };
  return (
    <li class={chosen ? 'report chosen' : 'report'}>
      <input
        type="checkbox"
        class="check"
        checked={chosen}
        aria-label={t('select', report.title)}
        onChange={() => onToggle(report.id)}
        onKeyDown={act}
      />
      <div class="grow">
        <div class="row title-row">
          <button
            type="button"
            class="one-line report-title"
            title={report.title}
            onClick={() => onOpen(report.id)}
          >
            {report.title}
          </button>
          {isBase && <BaseBadge />}
          {chosen && !isBase && (
            <button type="button" class="link tiny make-base" onClick={() => onBase(report.id)}>
              {t('makeBase')}
            </button>
          )}
        </div>
        <ReportMeta report={report} />
      </div>
      <span class="amount">
        {formatNumber(report.receipt.figures)}
        <span class="faint tiny"> {t('itemsUnit')}</span>
        {onSave && report.state === 'recent' && (
          <button type="button" class="link tiny" onClick={() => onSave(report.id)}>
            {t('saveShort')}
          </button>
        )}
      </span>
    </li>
  );
}

function ReportMeta({ report }: { report: ReportSummary }) {
  const { toCheck, contradictions, gaps } = report.receipt;
  return (
    <p class="row tiny quiet report-meta">
      <span class="one-line">
        {report.region ?? t('regionMissing')}
        <Dot />
        {report.year ? formatPeriodShort(report.year) : t('yearMissing')}
      </span>
      <BadgeCount kind="check" count={toCheck} />
      <BadgeCount kind="contradiction" count={contradictions} />
      <BadgeCount kind="gap" count={gaps} />
      {report.tags.map((tag) => (
        <span key={tag} class="one-line">
          #{tag}
        </span>
      ))}
    </p>
  );
}

function BadgeCount({ kind, count }: { kind: BadgeKind; count: number }) {
  if (count === 0) return undefined;
  return (
    <span class="row badge-count">
      <Badge kind={kind} />
      {count}
    </span>
  );
}
