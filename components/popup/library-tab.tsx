import { useRef, useState } from 'preact/hooks';
import { t, tCount } from '../i18n.ts';
import { useKeys } from '../keys.ts';
import { Choice } from '../parts/choice.tsx';
import { ChosenActions } from '../parts/chosen-actions.tsx';
import { Message, ProblemMessage, Waiting } from '../parts/message.tsx';
import { MoreReports } from '../parts/more-reports.tsx';
import { ReportList } from '../parts/report-list.tsx';
import { type Scope, Scopes } from '../parts/scopes.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { TagChoice } from '../parts/tag-choice.tsx';
import type { Ports } from '../ports.ts';
import { type ReportSort, reportSortOptions } from '../report-sorts.ts';
import { chooseBase, type Selection, toggleReport } from '../selection.ts';
import { useReports } from '../use-reports.ts';

const PAGE = 50;

/** The popup's second tab: search, saved and recent reports, and choosing some to compare. */
export function LibraryTab({
  ports,
  selection,
  letters,
  onSelection,
  onCompare,
}: {
  ports: Ports;
  selection: Selection;
  letters: boolean;
  onSelection: (selection: Selection) => void;
  onCompare: () => void;
}) {
  const [search, setSearch] = useState('');
  const [scope, setScope] = useState<Scope>('saved');
  const [sort, setSort] = useState<ReportSort>('newest');
  const [tag, setTag] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const field = useRef<HTMLInputElement>(null);
  const { page, problem } = useReports(ports.library, { search, state: scope, sort, tag, limit });
  const { selected, baseId } = selection;
  useKeys({ '/': () => field.current?.focus(), c: selected.length > 0 ? onCompare : undefined }, letters);
  const save = (id: string) => ports.library.request('setReportState', { id, state: 'saved' });

  return (
    <>
      <div class="pane library-pane">
        <h1 class="hidden-text">{t('tabLibrary')}</h1>
        <SearchField value={search} onSearch={setSearch} fieldRef={field} />
        <div class="row spread scope-row">
          <Scopes scope={scope} counts={page?.counts} onScope={setScope} />
          <div class="row list-choices">
            <TagChoice look="plain-select" tags={page?.tags ?? []} value={tag} onTag={setTag} />
            <Choice
              look="plain-select"
              label={t('sortBy')}
              value={sort}
              options={reportSortOptions()}
              onChoose={setSort}
            />
          </div>
        </div>
        {problem && <ProblemMessage problem={problem} />}
        {!page && !problem && <Waiting text={t('loadingLibrary')} />}
        {page && page.reports.length === 0 && (
          <Empty sought={search || (tag && `#${tag}`)} scope={scope} ports={ports} />
        )}
        {page && page.reports.length > 0 && (
          <ReportList
            reports={page.reports}
            selected={selected}
            baseId={baseId}
            onToggle={(id) => onSelection(toggleReport(selection, id))}
            onBase={(id) => onSelection(chooseBase(selection, id))}
            onOpen={(id) => ports.window.openLibrary(`report/${id}`)}
            onSave={save}
          />
        )}
        {page && <MoreReports page={page} step={PAGE} onMore={() => setLimit(limit + PAGE)} />}
        {scope === 'recent' && page && page.reports.length > 0 && <p class="note-foot">{t('recentKept')}</p>}
      </div>
      {selected.length > 0 && (
        <footer class="foot row">
          <p class="grow" role="status">
            <b class="strong">{tCount('selectedCount', selected.length)}</b>
          </p>
          <ChosenActions onCancel={() => onSelection({ selected: [] })} onCompare={onCompare} />
        </footer>
      )}
    </>
  );
}

function Empty({ sought, scope, ports }: { sought: string; scope: Scope; ports: Ports }) {
  if (sought)
    return (
      <Message title={t('noMatches', sought)}>
        <p class="quiet">{t('noMatchesMore')}</p>
      </Message>
    );
  if (scope === 'recent')
    return (
      <Message title={t('noRecent')}>
        <p class="quiet">{t('recentKept')}</p>
      </Message>
    );
  return (
    <Message title={t('noReports')}>
      <p class="quiet">{t('noReportsMore', 'Alt+Shift+S')}</p>
      <p class="row wrap empty-actions">
        <button type="button" class="button primary" onClick={ports.window.openDemo}>
          {t('seeDemo')}
        </button>
        <button type="button" class="button" onClick={() => ports.window.openLibrary('settings')}>
          {t('importBackup')}
        </button>
      </p>
    </Message>
  );
}
