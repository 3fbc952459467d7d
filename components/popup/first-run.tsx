import { t } from '../i18n.ts';
import { Icon } from '../parts/icon.tsx';
import { ThreeLines } from '../parts/three-lines.tsx';

/** Over the page's own view until a report is saved or it is sent away: three lines, the demo, and the promise. */
export function FirstRun({ onDemo, onLeave }: { onDemo: () => void; onLeave: () => void }) {
  return (
    <section class="first-run" aria-labelledby="first-run">
      <div class="row spread">
        <h2 id="first-run">{t('firstHeadline')}</h2>
        <button type="button" class="icon-button" aria-label={t('firstLeave')} onClick={onLeave}>
          <Icon name="close" />
        </button>
      </div>
      <ThreeLines />
      <p class="row wrap spread">
        <button type="button" class="link small" onClick={onDemo}>
          {t('seeDemo')}
        </button>
        <span class="note-foot">{t('staysHere')}</span>
      </p>
    </section>
  );
}
