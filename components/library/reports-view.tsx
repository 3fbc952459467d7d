import { useEffect, useState } from 'preact/hooks';
import type { ReportPage, ReportQuery } from '../../utils/messages.ts';
import { t, tCount } from '../i18n.ts';
import { useKeys } from '../keys.ts';
import { Message, ProblemMessage, Waiting } from '../parts/message.tsx';
import { ReportList } from '../parts/report-list.tsx';
import { ThreeLines } from '../popup/first-run.tsx';
import { chooseBase, toggleReport } from '../selection.ts';
import { useKept } from '../use-kept.ts';
import { useReports } from '../use-reports.ts';
import { Choice } from './compare-view.tsx';
import type { ViewProps } from './library-app.tsx';
import { type Deletion, useDeletion } from './use-deletion.ts';

type Sort = NonNullable<ReportQuery['sort']>;
type State = 'saved' | 'recent';

const PAGE = 100;

/** Every report: searched from the bar, by state and tag, chosen to compare or to delete. */
export function ReportsView({ library, window, memory, onSelection, demo, search }: ViewProps) {
  const [state, setState] = useKept<State>('reports-state', ['saved', 'recent'], 'saved');
  const [sort, setSort] = useKept<Sort>('reports-sort', ['newest', 'title', 'region', 'year'], 'newest');
  const [tag, setTag] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const query = { search, sort, limit, ...(!demo && { state }), ...(tag && { tag }) };
  const { page, problem } = useReports(library, query);
  const deletion = useDeletion(library);
  const { selected, baseId } = memory;
  const chosen = selected.length > 0;
  useKeys({ c: chosen ? () => window.openLibrary('compare') : undefined }, memory.letterKeys);

  if (problem)
    return (
      <>
        <ProblemMessage problem={problem} />
        <button type="button" class="button" onClick={() => window.openLibrary('settings')}>
          {t('toSettings')}
        </button>
      </>
    );
  if (!page) return <Waiting text={t('loadingLibrary')} />;
  const empty = page.counts.saved + page.counts.recent === 0;
  if (empty) return <FirstPage onDemo={window.openDemo} onImport={() => window.openLibrary('settings')} />;
  return (
    <>
      <ReportsHead
        page={page}
        demo={demo}
        state={state}
        sort={sort}
        tag={tag}
        onState={setState}
        onSort={setSort}
        onTag={setTag}
      />
      {page.reports.length === 0 ? (
        <Message title={search ? t('noMatches', search) : t(state === 'recent' ? 'noRecent' : 'noReports')}>
          <p class="quiet">{search ? t('noMatchesMore') : t('noReportsMore', 'Alt+Shift+S')}</p>
        </Message>
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
      {page.total > page.reports.length && (
        <button type="button" class="link small more" onClick={() => setLimit(limit + PAGE)}>
          {t('moreReports', Math.min(PAGE, page.total - page.reports.length))}
        </button>
      )}
      {!demo && <BackupReminder library={library} onSettings={() => window.openLibrary('settings')} />}
      {(chosen || deletion.undo) && (
        <ReportsFoot
          deletion={deletion}
          chosen={selected.length}
          onDelete={
            demo
              ? undefined
              : () => {
                  deletion.remove(selected);
                  onSelection({ selected: [] });
                }
          }
          onCancel={() => onSelection({ selected: [] })}
          onCompare={() => window.openLibrary('compare')}
        />
      )}
    </>
  );
}

interface HeadProps {
  readonly page: ReportPage;
  readonly demo: boolean;
  readonly state: State;
  readonly sort: Sort;
  readonly tag: string;
  readonly onState: (state: State) => void;
  readonly onSort: (sort: Sort) => void;
  readonly onTag: (tag: string) => void;
}

function ReportsHead({ page, demo, state, sort, tag, onState, onSort, onTag }: HeadProps) {
  return (
    <div class="page-head">
      <h1 class="grow">{t('navReports')}</h1>
      <div class="row wrap tools">
        {!demo && (
          <fieldset class="segments">
            <legend class="hidden-text">{t('scope')}</legend>
            <button type="button" aria-pressed={state === 'saved'} onClick={() => onState('saved')}>
              {t('savedCount', page.counts.saved)}
            </button>
            <button type="button" aria-pressed={state === 'recent'} onClick={() => onState('recent')}>
              {t('recentCount', page.counts.recent)}
            </button>
          </fieldset>
        )}
        {page.tags.length > 0 && (
          <Choice
            label={t('tags')}
            value={tag}
            options={[['', t('allTags')], ...page.tags.map((one) => [one, `#${one}`] as const)]}
            onChoose={onTag}
          />
        )}
        <Choice
          label={t('sortBy')}
          value={sort}
          options={[
            ['newest', t('sortNewest')],
            ['title', t('sortTitle')],
            ['region', t('sortRegion')],
            ['year', t('sortYear')],
          ]}
          onChoose={onSort}
        />
      </div>
    </div>
  );
}

/** How many are chosen and what to do with them; after a deletion the way back. */
function ReportsFoot({
  deletion,
  chosen,
  onDelete,
  onCancel,
  onCompare,
}: {
  deletion: Deletion;
  chosen: number;
  onDelete: (() => void) | undefined;
  onCancel: () => void;
  onCompare: () => void;
}) {
  return (
    <footer class="page-foot">
      <p class="grow" role="status">
        {deletion.undo ? (
          <>
            {tCount('deleted', deletion.count)}{' '}
            <button type="button" class="link" onClick={deletion.restore}>
              {t('undo')}
            </button>
          </>
        ) : (
          <b class="strong">{tCount('selectedCount', chosen)}</b>
        )}
      </p>
      {chosen > 0 && (
        <>
          {onDelete && (
            <button type="button" class="button" onClick={onDelete}>
              {t('delete')}
            </button>
          )}
          <button type="button" class="button" onClick={onCancel}>
            {t('cancel')}
          </button>
          <button type="button" class="button primary" onClick={onCompare}>
            {t('compare')} <kbd>C</kbd>
          </button>
        </>
      )}
    </footer>
  );
}

function FirstPage({ onDemo, onImport }: { onDemo: () => void; onImport: () => void }) {
  return (
    <div class="first-page">
      <h1>{t('firstHeadline')}</h1>
      <ThreeLines />
      <p class="row wrap empty-actions">
        <button type="button" class="button primary" onClick={onDemo}>
          {t('seeDemo')}
        </button>
        <button type="button" class="button" onClick={onImport}>
          {t('importBackup')}
        </button>
      </p>
      <p class="note-foot">{t('staysHere')}</p>
    </div>
  );
}

/** Saved reports from which on a backup is worth a word. */
const REMIND_FROM = 20;

/** A quiet line where much was saved since the last backup. */
function BackupReminder({ library, onSettings }: Pick<ViewProps, 'library'> & { onSettings: () => void }) {
  const [since, setSince] = useState(0);
  useEffect(() => {
    library.request('getBackupState', {}).then((answer) => answer.ok && setSince(answer.value.savedSince));
  }, [library]);
  if (since < REMIND_FROM) return undefined;
  return (
    <p class="note-foot">
      {t('backupRemind', since)}{' '}
      <button type="button" class="link" onClick={onSettings}>
        {t('toSettings')}
      </button>
    </p>
  );
}
