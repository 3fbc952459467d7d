import type { Report } from '../../utils/report.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
import { kindNames } from '../names.ts';
import { Dotted } from './dotted.tsx';

/** "考察报告 · 报告 2005–2008 年 · publisher · date · host", as far as it is known. */
export function SourceLine({ report, host }: { report: Report; host: string }) {
  const parts = [
    ...(report.kind === 'other' ? [] : [t(kindNames[report.kind])]),
    ...(report.year ? [t('reportsYear', formatPeriod(report.year.value))] : []),
    ...(report.publisher ? [report.publisher.value] : []),
    ...(report.publishedOn ? [report.publishedOn.value] : []),
    host,
  ];
  return (
    <p class="source-line small quiet">
      <Dotted parts={parts} />
    </p>
  );
}
