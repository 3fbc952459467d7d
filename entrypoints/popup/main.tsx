import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/popup/popup.css';
import { browserPorts } from '../../components/browser-ports.ts';
import { PopupApp } from '../../components/popup/popup-app.tsx';

const inPopup = (browser.extension.getViews?.({ type: 'popup' }) ?? []).includes(window);
if (inPopup) {
  const { classList, style } = document.documentElement;
  classList.add('in-popup');
  // Firefox's overflow panel is narrower than a popup asks to be, and a low screen gives it less height.
  setTimeout(() => {
    classList.toggle('squeezed', document.documentElement.scrollWidth > document.documentElement.clientWidth);
    if (innerHeight < 600) style.setProperty('--popup-height', `${innerHeight}px`);
  }, 300);
}

const root = document.getElementById('app');
if (root) render(<PopupApp ports={browserPorts} />, root);
