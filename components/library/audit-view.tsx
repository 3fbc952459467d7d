import { useMemo } from 'preact/hooks';
import type { Finding } from '../../utils/audit/finding.ts';
import { auditTogether } from '../../utils/compare/audit-together.ts';
import type { StoredReport } from '../../utils/stored-report.ts';
import { findingText } from '../comparison/findings-of.ts';
import { Quote } from '../comparison/quote.tsx';
import { t } from '../i18n.ts';
import { indicatorName } from '../indicator-name.ts';
import { Badge } from '../parts/badge.tsx';
import { Waiting } from '../parts/message.tsx';
import { useKept } from '../use-kept.ts';
import type { ViewProps } from './library-app.tsx';
import { NothingChosen } from './nothing-chosen.tsx';
import { useStoredReports } from './use-stored-reports.ts';

interface Judged {
  readonly report: StoredReport;
  readonly finding: Finding;
  /** The older report that the figures are held against, where they are not held against each other. */
  readonly other?: StoredReport;
}

const gravity = { contradicts: 0, 'ratio-as-growth': 1, 'unit-doubt': 2, agrees: 3 } as const;

/** The findings of each report and those between reports, the gravest first. */
function judge(reports: readonly StoredReport[]): Judged[] {
  const within = reports.flatMap((report) => report.findings.map((finding): Judged => ({ report, finding })));
  return [...within, ...auditTogether(reports)].sort(
    (a, b) => gravity[a.finding.verdict] - gravity[b.finding.verdict],
  );
}

/** What the arithmetic of the chosen reports comes to: what fails first, each with its sentence and its sum. */
export function AuditView(props: ViewProps) {
  const { library, memory, window } = props;
  const reports = useStoredReports(library, memory.selected);
  const [shown, setShown] = useKept('audit-shown', ['failing', 'all'], 'failing');
  const judged = useMemo(() => judge(reports ?? []), [reports]);
  if (memory.selected.length === 0) return <NothingChosen title={t('auditNothing')} {...props} />;
  if (!reports) return <Waiting title={t('navAudit')} text={t('loadingLibrary')} />;
  const counts = (verdicts: readonly Finding['verdict'][]) =>
    judged.filter(({ finding }) => verdicts.includes(finding.verdict)).length;
  const all = shown === 'all';
  const listed = all ? judged : judged.filter(({ finding }) => finding.verdict !== 'agrees');
  return (
    <>
      <div class="page-head">
        <div class="grow">
          <h1>{t('navAudit')}</h1>
          <p class="quiet">
            {t(
              'auditSummary',
              reports.length,
              judged.length,
              counts(['agrees']),
              counts(['contradicts', 'ratio-as-growth']),
              counts(['unit-doubt']),
            )}
          </p>
        </div>
        <button
          type="button"
          class="button low"
          aria-pressed={all}
          onClick={() => setShown(all ? 'failing' : 'all')}
        >
          {t(all ? 'auditOnlyFailing' : 'auditShowAll')}
        </button>
      </div>
      {listed.length === 0 ? (
        <p>{t('auditNoneFailing')}</p>
      ) : (
        <AuditTable listed={listed} onOpen={window.openLibrary} />
      )}
    </>
  );
}

function AuditTable({ listed, onOpen }: { listed: readonly Judged[]; onOpen: (view: string) => void }) {
  return (
    <table class="yearbook audit">
      <thead>
        <tr>
          <th scope="col">{t('auditWhere')}</th>
          <th scope="col">{t('fieldRaw')}</th>
          <th scope="col">{t('fieldAudit')}</th>
          <th scope="col">
            <span class="hidden-text">{t('evidence')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {listed.map((entry) => (
          <FindingRow
            key={`${entry.report.id} ${entry.other?.id ?? ''} ${entry.finding.kind} ${entry.finding.figures.join(' ')} ${entry.finding.computation}`}
            {...entry}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  );
}

function FindingRow({ report, finding, other, onOpen }: Judged & { onOpen: (view: string) => void }) {
  const index = finding.figures.at(-1) ?? 0;
  const figure = report.figures[index];
  if (!figure) return undefined;
  const doubtful = finding.verdict === 'unit-doubt';
  return (
    <tr>
      <th scope="row">
        <span class="row">
          {finding.verdict !== 'agrees' && <Badge kind={doubtful ? 'check' : 'contradiction'} />}
          <span>
            {figure.region ?? report.region ?? report.title}
            <span class="under">{indicatorName(figure.indicator, figure.label)}</span>
          </span>
        </span>
      </th>
      <td class="audit-quote">
        <Quote report={report} figure={figure} index={index} />
      </td>
      <td>
        {findingText(finding)}
        {other && <span class="under">{t('auditAgainst', other.title)}</span>}
      </td>
      <td>
        <button
          type="button"
          class="link"
          onClick={() => onOpen(`report/${encodeURIComponent(report.id)}/${encodeURIComponent(figure.id)}`)}
        >
          {t('seeSentence')}
        </button>
      </td>
    </tr>
  );
}
