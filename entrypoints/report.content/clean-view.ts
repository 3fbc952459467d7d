import type { PageState } from '../../utils/messages.ts';

export interface CleanViewInput {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly page: () => PageState;
  readonly onLeave: () => void;
  readonly onSave: () => Promise<PageState>;
}

/** The tidied page: clutter hidden by a stylesheet, the reading view over it. Hiding leaves the DOM as it was. */
export interface CleanView {
  /** Before the first paint, while nothing is known of the page but its host. */
  readonly hideClutter: () => void;
  readonly show: () => PageState['view'];
  readonly hide: () => PageState['view'];
}

export function createCleanView({ document, signal }: CleanViewInput): CleanView {
  let shown: AbortController | undefined;
  const hide = () => {
    shown?.abort();
    shown = undefined;
    return 'original' as const;
  };
  signal.addEventListener('abort', hide);
  return {
    hideClutter: () => {},
    show: () => {
      if (!shown && document.documentElement) shown = new AbortController();
      return 'clean';
    },
    hide,
  };
}
