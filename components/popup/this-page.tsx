import type { ComponentChildren } from 'preact';
import type { PageState } from '../../utils/messages.ts';
import { t } from '../i18n.ts';
import { unreadableNames } from '../names.ts';
import { Message, ProblemMessage, Waiting } from '../parts/message.tsx';
import type { Ports } from '../ports.ts';
import { AlwaysTidy, PageFooter } from './page-footer.tsx';
import { PageReport } from './page-report.tsx';
import { type PageControl, usePage } from './use-page.ts';

/** The popup's first tab: what the page in front is, what was read in it, and saving it. */
export function ThisPage({ ports, intro }: { ports: Ports; intro: ComponentChildren }) {
  const page = usePage(ports.page);
  const { site } = page;
  if (!site) return <div class="pane" />;
  if (site.kind === 'reached')
    return <Reached page={page} state={site.state} host={site.host} ports={ports} intro={intro} />;
  if (site.kind === 'closed' || page.problem === 'no-access')
    return (
      <div class="pane">
        {intro}
        <ProblemMessage problem="no-access" stamp={t('stateUnread')} />
      </div>
    );
  return <Untouched page={page} host={site.host} intro={intro} />;
}

function Untouched({ page, host, intro }: { page: PageControl; host: string; intro: ComponentChildren }) {
  return (
    <>
      <div class="pane">
        {intro}
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
  intro,
}: {
  page: PageControl;
  state: PageState;
  host: string;
  ports: Ports;
  intro: ComponentChildren;
}) {
  if (state.status === 'reading') return <Reading host={host} />;
  if (state.status === 'unreadable' || !state.capture || !state.receipt) {
    const { title, more } = unreadableNames[state.unreadable ?? 'no-report'];
    return (
      <>
        <div class="pane">
          {intro}
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
        intro={intro}
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
