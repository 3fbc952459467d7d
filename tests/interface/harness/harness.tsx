/** Shows one state of the popup, or the reading view over a hostile page, with invented data: `?state=…&lang=…`. Used by the screenshots and the axe checks. */
import { render } from 'preact';
import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/popup/popup.css';
import '../../../components/comparison/comparison.css';
import { lexiconNames } from '../../../components/indicator-name.ts';
import { speak } from '../../../components/messages-for-tests.ts';
import { PopupApp } from '../../../components/popup/popup-app.tsx';
import { mountReadingView } from '../../../components/reading-view/mount-reading-view.tsx';
import { inventedCapture } from '../invented-report.ts';
import { longCapture } from '../long-capture.ts';
import './hostile-page.css';
import '../../../components/parts/report-text.css';
import { LibraryApp } from '../../../components/library/library-app.tsx';
import { popupStates } from './popup-states.ts';

const query = new URLSearchParams(location.search);
const language = query.get('lang');
speak(language === 'en' || language === 'zh-TW' ? language : 'zh-CN');

const state = query.get('state') ?? 'page';
if (state.startsWith('reading')) {
  // axe cannot look into closed roots; the unit tests hold that the shipped one is closed.
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function open(init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
  document.body.className = 'hostile';
  document.documentElement.classList.add('hostile');
  document.body.append('The page under the reading view. '.repeat(2000));
  const view = mountReadingView(document, {
    capture: state === 'reading-long' ? longCapture(300) : inventedCapture,
    names: lexiconNames,
    state: {},
    onSave: () => view.update({ saved: { reportId: 'r1', state: 'saved', known: false } }),
    onClose: () => view.unmount(),
    onCorrect: () => {},
  });
}

const root = document.getElementById('app');
const ports = popupStates.get(state)?.();
if (state.startsWith('library-page')) {
  import('../../../components/library/library.css').then(() => {
    const page = popupStates.get(state)?.() ?? popupStates.get('page')?.();
    if (root && page) render(<LibraryApp ports={page} />, root);
  });
} else if (root && ports) render(<PopupApp ports={ports} />, root);
