import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/popup/popup.css';
import '../../components/comparison/comparison.css';
import { browserPorts } from '../../components/browser-ports.ts';
import { PopupApp } from '../../components/popup/popup-app.tsx';

const inPopup = (browser.extension.getViews?.({ type: 'popup' }) ?? []).includes(window);
if (inPopup) {
  const { classList } = document.documentElement;
  classList.add('in-popup');
  // Firefox's overflow panel is narrower than a popup asks to be.
  setTimeout(() => classList.toggle('squeezed', document.documentElement.scrollWidth > innerWidth), 200);
}

const root = document.getElementById('app');
if (root) render(<PopupApp ports={browserPorts} />, root);
