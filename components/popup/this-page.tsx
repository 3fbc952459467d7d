import { useEffect } from 'preact/hooks';
import type { PageState } from '../../utils/messages.ts';
import { t } from '../i18n.ts';
import { unreadableNames } from '../names.ts';
import { Message, ProblemMessage, Waiting } from '../parts/message.tsx';
import type { Ports } from '../ports.ts';
import { FirstRun } from './first-run.tsx';
import { AlwaysTidy, PageFooter } from './page-footer.tsx';
import { PageReport } from './page-report.tsx';
import { type PageControl, usePage } from './use-page.ts';

/** The popup's first tab: what the page in front is, what was read in it, and saving it. */
export function ThisPage({
  ports,
  started,
  onStarted,
  onTitle,
}: {
  ports: Ports;
  started: boolean;
  onStarted: () => void;
  onTitle?: (title: string) => void;
}) {
  const page = usePage(ports.page);
  const { site } = page;
  const title = site?.kind === 'reached' ? site.state.capture?.report.title : undefined;
  useEffect(() => {
    if (title) onTitle?.(title);
  }, [title, onTitle]);

  if (!site) return <div class="pane" />;
  if (site.kind === 'reached')
    return <Reached page={page} state={site.state} host={site.host} ports={ports} />;
  if (!started) return <FirstRun window={ports.window} onStarted={onStarted} />;
  if (site.kind === 'closed' || page.problem === 'no-access')
    return (
      <div class="pane">
        <ProblemMessage problem="no-access" stamp={t('stateUnread')} />
      </div>
    );
  return <Untouched page={page} host={site.host} />;
}

function Untouched({ page, host }: { page: PageControl; host: string }) {
  return (
    <>
      <div class="pane">
        <Message title={t('untouched')}>
          <p class="quiet">{t('untouchedMore')}</p>
        </Message>
        <dl class="remarks">
          <div class="remark">
            <dt>{t('alwaysTidyLabel')}</dt>
            <dd>{t('alwaysTidyMore', host)}</dd>
          </div>
        </dl>
        {page.problem && <ProblemMessage problem={page.problem} stamp={t('stateUnread')} />}
      </div>
      <footer class="foot">
        <div class="row wrap">
          <button type="button" class="button primary" disabled={page.busy !== undefined} onClick={page.open}>
            {page.busy ? t('reading') : t('tidyThisPage')}
          </button>
          <AlwaysTidy page={page} />
        </div>
      </footer>
    </>
  );
}

function Reached({
  page,
  state,
  host,
  ports,
}: {
  page: PageControl;
  state: PageState;
  host: string;
  ports: Ports;
}) {
  if (state.status === 'reading') return <Reading host={host} />;
  if (state.status === 'unreadable' || !state.capture || !state.receipt) {
    const { title, more } = unreadableNames[state.unreadable ?? 'no-report'];
    return (
      <>
        <div class="pane">
          <Message stamp={t('stateUnread')} title={t(title)}>
            <p class="quiet">{t(more)}</p>
          </Message>
        </div>
        {state.view === 'clean' && (
          <footer class="foot">
            <button type="button" class="button" onClick={() => page.show('original')}>
              {t('showOriginal')}
            </button>
          </footer>
        )}
      </>
    );
  }
  return (
    <>
      <PageReport
        capture={state.capture}
        receipt={state.receipt}
        host={host}
        problem={page.problem ?? state.problem}
        port={ports.page}
      />
      <PageFooter page={page} state={state} window={ports.window} />
    </>
  );
}

function Reading({ host }: { host: string }) {
  return (
    <>
      <div class="pane">
        <h1>{t('tabPage')}</h1>
        <p class="small quiet">{host}</p>
        <Waiting text={t('reading')} />
        <p class="small quiet">{t('readingMore')}</p>
      </div>
      <footer class="foot">
        <button type="button" class="button whole-width" disabled>
          {t('saveWhenRead')}
        </button>
      </footer>
    </>
  );
}
