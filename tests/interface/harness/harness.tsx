/**
 * Shows one state of the popup, the full page, or the reading view over a hostile page, with invented data:
 * `?state=…&lang=…`. The browser tests photograph and measure it.
 */
import { render } from 'preact';
import { lexiconNames } from '../../../components/indicator-name.ts';
import { LibraryApp } from '../../../components/library/library-app.tsx';
import { speak } from '../../../components/messages-for-tests.ts';
import { PopupApp } from '../../../components/popup/popup-app.tsx';
import { mountReadingView } from '../../../components/reading-view/mount-reading-view.tsx';
import { captureWithGaps, inventedCapture } from '../invented-report.ts';
import { longCapture } from '../long-capture.ts';
import { interfaceStates } from './interface-states.ts';
import { measureLayout } from './measure-layout.ts';

const query = new URLSearchParams(location.search);
const language = query.get('lang');
const state = query.get('state') ?? 'page';
speak(language === 'en' || language === 'zh-TW' ? language : 'zh-CN');

const readingCaptures = new Map([
  ['reading-long', () => longCapture(300)],
  ['reading-gaps', () => captureWithGaps()],
]);

async function showReading(): Promise<void> {
  await import('./hostile-page.css');
  // The tests cannot look into closed roots; a unit test holds that the shipped one is closed.
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function open(init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
  document.body.className = 'hostile';
  document.documentElement.classList.add('hostile');
  document.body.append('The page under the reading view. '.repeat(2000));
  const view = mountReadingView(document, {
    capture: readingCaptures.get(state)?.() ?? inventedCapture,
    names: lexiconNames,
    state: state === 'reading-unsaved' ? { problem: 'storage-full' } : {},
    onSave: () => view.update({ saved: { reportId: 'r1', state: 'saved', known: false } }),
    onClose: () => view.unmount(),
    onCorrect: () => {},
    onExport: () => {},
  });
}

async function show(): Promise<void> {
  const root = document.getElementById('app');
  const ports = interfaceStates.get(state)?.();
  if (state.startsWith('reading')) await showReading();
  else if (!root || !ports) throw new Error(`no such state: ${state}`);
  else if (state.startsWith('library-page')) {
    await import('../../../components/library/library.css');
    render(<LibraryApp ports={ports} />, root);
  } else {
    await import('../../../components/popup/popup.css');
    render(<PopupApp ports={ports} />, root);
  }
}

await show();
Object.assign(globalThis, { measureLayout });
document.documentElement.dataset.shown = state;
