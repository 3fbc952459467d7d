import type { ReportPage } from '../../utils/messages.ts';
import { t } from '../i18n.ts';

/** The way to the rest of a long list; nothing where all of it is shown. */
export function MoreReports({ page, step, onMore }: { page: ReportPage; step: number; onMore: () => void }) {
  const left = page.total - page.reports.length;
  if (left <= 0) return undefined;
  return (
    <button type="button" class="link small more" onClick={onMore}>
      {t('moreReports', Math.min(step, left))}
    </button>
  );
}
