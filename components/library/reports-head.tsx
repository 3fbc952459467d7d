import type { ReportPage } from '../../utils/messages.ts';
import { t } from '../i18n.ts';
import { Choice } from '../parts/choice.tsx';
import { type Scope, Scopes } from '../parts/scopes.tsx';
import { TagChoice } from '../parts/tag-choice.tsx';
import { type ReportSort, reportSortOptions } from '../report-sorts.ts';

export interface ReportsHeadProps {
  readonly page: ReportPage;
  readonly demo: boolean;
  readonly scope: Scope;
  readonly sort: ReportSort;
  readonly tag: string;
  readonly onScope: (scope: Scope) => void;
  readonly onSort: (sort: ReportSort) => void;
  readonly onTag: (tag: string) => void;
}

/** Which reports are listed, and in which order. */
export function ReportsHead({ page, demo, scope, sort, tag, onScope, onSort, onTag }: ReportsHeadProps) {
  return (
    <div class="page-head">
      <h1 class="grow">{t('navReports')}</h1>
      <div class="row wrap tools">
        {!demo && <Scopes scope={scope} counts={page.counts} onScope={onScope} />}
        <TagChoice tags={page.tags} value={tag} onTag={onTag} />
        <Choice label={t('sortBy')} value={sort} options={reportSortOptions()} onChoose={onSort} />
      </div>
    </div>
  );
}
