import { useState } from 'preact/hooks';
import type { Problem } from '../../utils/messages.ts';
import { t } from '../i18n.ts';
import { useKeys } from '../keys.ts';
import { Message, ProblemMessage, Waiting } from '../parts/message.tsx';
import { MoreReports } from '../parts/more-reports.tsx';
import { ReportList } from '../parts/report-list.tsx';
import { type Scope, scopes } from '../parts/scopes.tsx';
import { type ReportSort, reportSorts } from '../report-sorts.ts';
import { chooseBase, toggleReport } from '../selection.ts';
import { useKept, useKeptText } from '../use-kept.ts';
import { useReports } from '../use-reports.ts';
import { BackupReminder } from './backup-reminder.tsx';
import { FirstPage } from './first-page.tsx';
import type { ViewProps } from './library-app.tsx';
import { ReportsFoot } from './reports-foot.tsx';
import { ReportsHead } from './reports-head.tsx';
import { useDeletion } from './use-deletion.ts';

const PAGE = 100;

/** Every report: searched from the bar, by state and tag, chosen to compare or to delete. */
export function ReportsView({ library, window, memory, onSelection, demo, search }: ViewProps) {
  const [scope, setScope] = useKept<Scope>('reports-scope', scopes, 'saved');
  const [sort, setSort] = useKept<ReportSort>('reports-sort', reportSorts, 'newest');
  const [tag, setTag] = useKeptText('reports-tag');
  const [limit, setLimit] = useState(PAGE);
  const query = { search, sort, limit, ...(!demo && { state: scope }), ...(tag && { tag }) };
  const { page, problem } = useReports(library, query);
  const deletion = useDeletion(library);
  const { selected, baseId } = memory;
  const chosen = selected.length > 0;
  const compare = () => window.openLibrary('compare');
  const settings = () => window.openLibrary('settings');
  useKeys({ c: chosen ? compare : undefined }, memory.letterKeys);

  if (problem) return <Failed problem={problem} onSettings={settings} />;
  if (!page) return <Waiting title={t('navReports')} text={t('loadingLibrary')} />;
  if (page.counts.saved + page.counts.recent === 0)
    return <FirstPage onDemo={window.openDemo} onImport={settings} />;
  const remove = () => {
    deletion.remove(selected);
    onSelection({ selected: [] });
  };
  return (
    <>
      <ReportsHead
        page={page}
        demo={demo}
        scope={scope}
        sort={sort}
        tag={tag}
        onScope={setScope}
        onSort={setSort}
        onTag={setTag}
      />
      {page.reports.length === 0 ? (
        <NoReports sought={search || (tag && `#${tag}`)} scope={scope} />
      ) : (
        <ReportList
          reports={page.reports}
          selected={selected}
          baseId={baseId}
          onToggle={(id) => onSelection(toggleReport(memory, id))}
          onBase={(id) => onSelection(chooseBase(memory, id))}
          onOpen={(id) => window.openLibrary(`report/${encodeURIComponent(id)}`)}
          onSave={demo ? undefined : (id) => library.request('setReportState', { id, state: 'saved' })}
        />
      )}
      <MoreReports page={page} step={PAGE} onMore={() => setLimit(limit + PAGE)} />
      {!demo && <BackupReminder library={library} onSettings={settings} />}
      {(chosen || deletion.undo) && (
        <ReportsFoot
          deletion={deletion}
          chosen={selected.length}
          onDelete={demo ? undefined : remove}
          onCancel={() => onSelection({ selected: [] })}
          onCompare={compare}
        />
      )}
    </>
  );
}

function NoReports({ sought, scope }: { sought: string; scope: Scope }) {
  return (
    <Message title={sought ? t('noMatches', sought) : t(scope === 'recent' ? 'noRecent' : 'noReports')}>
      <p class="quiet">{sought ? t('noMatchesMore') : t('noReportsMore', 'Alt+Shift+S')}</p>
    </Message>
  );
}

/** The settings can mend a library that does not open. */
function Failed({ problem, onSettings }: { problem: Problem; onSettings: () => void }) {
  return (
    <>
      <ProblemMessage problem={problem} />
      <button type="button" class="button" onClick={onSettings}>
        {t('toSettings')}
      </button>
    </>
  );
}
