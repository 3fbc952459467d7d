import { t } from '../i18n.ts';
import { ChooseReports } from '../parts/choose-reports.tsx';
import { Message } from '../parts/message.tsx';
import type { ViewProps } from './library-app.tsx';

/** Stands where a view speaks of the chosen reports and none is chosen. */
export function NothingChosen({
  title,
  library,
  window,
  demo,
  onSelection,
}: { title: string } & Pick<ViewProps, 'library' | 'window' | 'demo' | 'onSelection'>) {
  return (
    <Message title={title}>
      <p class="quiet">{t('compareNothingMore')}</p>
      <p class="empty-actions row wrap">
        <ChooseReports
          library={library}
          onSelection={onSelection}
          onLibrary={() => window.openLibrary('reports')}
        />
        {!demo && (
          <button type="button" class="button" onClick={window.openDemo}>
            {t('seeDemo')}
          </button>
        )}
      </p>
    </Message>
  );
}
