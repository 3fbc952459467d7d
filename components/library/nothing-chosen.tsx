import { t } from '../i18n.ts';
import { Message } from '../parts/message.tsx';
import type { ViewProps } from './library-app.tsx';

/** Stands where a view speaks of the chosen reports and none is chosen. */
export function NothingChosen({
  title,
  window,
  demo,
}: { title: string } & Pick<ViewProps, 'window' | 'demo'>) {
  return (
    <Message title={title}>
      <p class="quiet">{t('compareNothingMore')}</p>
      <p class="empty-actions row wrap">
        <button type="button" class="button primary" onClick={() => window.openLibrary('reports')}>
          {t('toLibrary')}
        </button>
        {!demo && (
          <button type="button" class="button" onClick={window.openDemo}>
            {t('seeDemo')}
          </button>
        )}
      </p>
    </Message>
  );
}
