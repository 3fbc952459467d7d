/**
 * The reading view over a report's page. How to call it, from a content script:
 *
 *   const view = mountReadingView(document, { capture, names, state, onSave, onClose });
 *   view.update(state);   // after a save, or when the library answered late
 *   view.unmount();       // the page is exactly as it was
 *
 * It lives in a closed shadow root under one element of its own beside `<body>`; nothing of the page is touched.
 */
import { render } from 'preact';
import type { PageState } from '../../utils/messages.ts';
import type { Capture } from '../../utils/stored-report.ts';
import { languageTag, rememberWords } from '../i18n.ts';
import type { IndicatorNames } from '../name-in.ts';
import { addStyle } from './add-style.ts';
import style from './reading-view.css?inline';
import { ReadingView } from './reading-view.tsx';

export interface ReadingViewInput {
  readonly capture: Capture;
  /** Names of the indicators among its figures. */
  readonly names: IndicatorNames;
  /** What became of the capture: saved, not saved and why. */
  readonly state: Pick<PageState, 'saved' | 'problem'>;
  /** Called for clicks and keys of the user only (`isTrusted`): a page cannot press Save. */
  readonly onSave: () => unknown;
  /** The user wants the original page: call `unmount`. */
  readonly onClose: () => void;
  /** Hands the report to the user as a file when it could not be saved; only for clicks of the user. */
  readonly onExport?: (() => unknown) | undefined;
  /** Opens the correction of a figure, by its index in `capture.figures`; without it the key is not offered. */
  readonly onCorrect?: (figure: number) => void;
}

export interface MountedReadingView {
  readonly update: (state: ReadingViewInput['state']) => void;
  readonly unmount: () => void;
}

/* While the view is open the page under it neither scrolls nor prints. */
const pageStyle =
  'html{overflow:hidden!important}@media print{html{overflow:visible!important}body{display:none!important}}';

const hostName = 'duibiao-reading-view';

/** What an updated extension leaves to its old script to say. */
const lastWords = ['problemPageOutdated', 'problemPageOutdatedMore', 'stateUnsaved'] as const;

/** Shows the reading view over the page of `document`, in place of one whose script was cut off by an update. */
export function mountReadingView(document: Document, input: ReadingViewInput): MountedReadingView {
  rememberWords(lastWords);
  for (const left of document.querySelectorAll(`html > ${hostName}`)) left.remove();
  const host = document.createElement(hostName);
  host.lang = languageTag();
  host.style.setProperty('display', 'block', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, style);
  const dialog = document.createElement('dialog');
  dialog.className = 'reading';
  root.append(dialog);
  document.documentElement.append(host);
  const removePageStyle = addStyle(document, pageStyle, host);

  const show = (state: ReadingViewInput['state']) =>
    render(<ReadingView {...input} state={state} host={host} address={new URL(document.URL)} />, dialog);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    input.onClose();
  });
  show(input.state);
  dialog.showModal();
  return {
    update: show,
    unmount() {
      render(undefined, dialog);
      dialog.close();
      removePageStyle();
      host.remove();
    },
  };
}
