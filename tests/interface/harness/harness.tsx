/** Shows one state of the popup with invented data: `?state=…&lang=…`. Used by the screenshots and the axe checks. */
import { render } from 'preact';
import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/popup/popup.css';
import '../../../components/comparison/comparison.css';
import { speak } from '../../../components/messages-for-tests.ts';
import { PopupApp } from '../../../components/popup/popup-app.tsx';
import { popupStates } from './popup-states.ts';

const query = new URLSearchParams(location.search);
const language = query.get('lang');
speak(language === 'en' || language === 'zh-TW' ? language : 'zh-CN');

const root = document.getElementById('app');
const ports = popupStates.get(query.get('state') ?? 'page')?.();
if (root && ports) render(<PopupApp ports={ports} />, root);
