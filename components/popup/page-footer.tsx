import type { PageState } from '../../utils/messages.ts';
import { t } from '../i18n.ts';
import { Icon } from '../parts/icon.tsx';
import type { WindowPort } from '../ports.ts';
import type { PageControl } from './use-page.ts';

/** Save, the reading view, the original, and "always tidy this site". */
export function PageFooter({
  page,
  state,
  window,
}: {
  page: PageControl;
  state: PageState;
  window: WindowPort;
}) {
  const saved = state.saved?.state === 'saved';
  const clean = state.view === 'clean';
  return (
    <footer class="foot">
      <div class="row">
        {saved ? (
          <p class="grow row strong" role="status">
            <Icon name="check" />
            {t('saved')}
          </p>
        ) : (
          <button
            type="button"
            class="button primary grow"
            disabled={page.busy === 'saving'}
            onClick={page.save}
          >
            {page.busy === 'saving' ? t('saving') : t('save')} <kbd>Alt+Shift+S</kbd>
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            page.show(clean ? 'original' : 'clean');
            if (!clean) window.close();
          }}
        >
          {clean ? t('showOriginal') : t('readingView')}
        </button>
      </div>
      <div class="row spread small quiet second">
        <AlwaysTidy page={page} />
        {page.refused && <span role="alert">{t('alwaysTidyDenied')}</span>}
      </div>
    </footer>
  );
}

/** A switch for one origin; on listed sites a line that says so. */
export function AlwaysTidy({ page }: { page: PageControl }) {
  if (page.permission === 'listed') return <span class="small quiet">{t('alwaysTidyListed')}</span>;
  const on = page.permission === 'allowed';
  return (
    <button
      type="button"
      class="switch-label small"
      role="switch"
      aria-checked={on}
      onClick={() => page.allow(!on)}
    >
      <span class="switch" />
      {t('alwaysTidy')}
    </button>
  );
}
