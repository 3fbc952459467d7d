import { type MessageKey, t } from '../i18n.ts';
import type { WindowPort } from '../ports.ts';

const steps: readonly { mark: MessageKey; text: MessageKey }[] = [
  { mark: 'firstReadMark', text: 'firstRead' },
  { mark: 'firstCheckMark', text: 'firstCheck' },
  { mark: 'firstCompareMark', text: 'firstCompare' },
];

/** What the extension does, in three lines. */
export function ThreeLines() {
  return (
    <ol class="three-lines">
      {steps.map(({ mark, text }) => (
        <li key={mark}>
          <b aria-hidden="true">{t(mark)}</b>
          <span>{t(text)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Shown until the user has begun: three lines, the demo, and the promise that nothing leaves the machine. */
export function FirstRun({ window, onStarted }: { window: WindowPort; onStarted: () => void }) {
  return (
    <>
      <div class="pane">
        <h1 class="headline">{t('firstHeadline')}</h1>
        <ThreeLines />
      </div>
      <footer class="foot">
        <div class="row wrap">
          <button
            type="button"
            class="button primary"
            onClick={() => {
              onStarted();
              window.openDemo();
            }}
          >
            {t('seeDemo')}
          </button>
          <button type="button" class="button" onClick={onStarted}>
            {t('startNow')}
          </button>
        </div>
        <p class="note-foot">{t('staysHere')}</p>
      </footer>
    </>
  );
}
