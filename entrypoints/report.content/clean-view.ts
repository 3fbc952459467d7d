import type { IndicatorNames } from '../../components/name-in.ts';
import { addStyle } from '../../components/reading-view/add-style.ts';
import {
  type MountedReadingView,
  mountReadingView,
} from '../../components/reading-view/mount-reading-view.tsx';
import type { PageState } from '../../utils/messages.ts';
import type { Capture } from '../../utils/stored-report.ts';

const readingViewName = 'DUIBIAO-READING-VIEW';

export interface CleanViewInput {
  readonly document: Document;
  /** Aborts with the content script: the page is given back as it was. */
  readonly signal: AbortSignal;
  /** Names of the indicators among the figures of the capture that is shown. */
  readonly names: () => IndicatorNames;
  readonly onSave: () => unknown;
  readonly onClose: () => void;
  /** Absent where the page has no means to write the file: the popup has. */
  readonly onExport: ((capture: Capture) => unknown) | undefined;
}

/** The tidied page: the reading view over the untouched one, and until it stands a sheet that hides the clutter. */
export interface CleanView {
  /** Before the first paint, while nothing is known of the page but its host. */
  readonly hideClutter: (sheet: string) => void;
  /** Shows or updates the view; without a capture there is nothing to show, and the original stands. */
  readonly show: (state: PageState) => PageState['view'];
  readonly hide: () => PageState['view'];
  /** Whether a node of the document is the view's and not the page's. */
  readonly isOwn: (node: Node) => boolean;
}

export function createCleanView(input: CleanViewInput): CleanView {
  const { document, signal, names, onSave, onClose, onExport } = input;
  let mounted: { readonly view: MountedReadingView; readonly capture: PageState['capture'] } | undefined;

  let showClutter = () => {};

  function hide(): 'original' {
    showClutter();
    showClutter = () => {};
    mounted?.view.unmount();
    mounted = undefined;
    return 'original';
  }

  function show(state: PageState): PageState['view'] {
    const { capture } = state;
    if (!capture) return hide();
    // Other text means another view: places in the old one mean nothing in the new one.
    if (mounted && mounted.capture !== capture) hide();
    if (mounted) mounted.view.update(state);
    else {
      const view = mountReadingView(document, {
        capture,
        names: names(),
        state,
        onSave,
        onClose,
        ...(onExport && { onExport: () => onExport(capture) }),
      });
      mounted = { view, capture };
    }
    return 'clean';
  }

  signal.addEventListener('abort', hide);
  return {
    hideClutter: (sheet) => {
      // Before the root element stands, only an adopted sheet has a place.
      showClutter = addStyle(document, sheet, document.documentElement ?? document.createDocumentFragment());
    },
    show,
    hide,
    isOwn: (node) => node.nodeName === readingViewName,
  };
}
