import { t } from '../i18n.ts';
import { ThreeLines } from '../parts/three-lines.tsx';

/** An empty library explains itself in three lines and offers the demo. */
export function FirstPage({ onDemo, onImport }: { onDemo: () => void; onImport: () => void }) {
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
