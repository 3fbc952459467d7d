import type { PageState } from './messages.ts';

/** What the content script gives the reading view, which lives in a closed shadow root over the untouched page. */
export interface ReadingViewInput {
  /** Where the view renders: inside the shadow root, empty. Styles go in with it. */
  readonly root: ShadowRoot;
  readonly page: PageState;
  /** The user wants the original: Esc, O, or the button. The content script unmounts the view. */
  readonly onLeave: () => void;
  /** The user wants to save; resolves with the page's new state. */
  readonly onSave: () => Promise<PageState>;
  /** Aborts when the view goes: listeners on the document must take it. */
  readonly signal: AbortSignal;
}

/** Implemented by components/reading-view/mount-reading-view.tsx. */
export type MountReadingView = (input: ReadingViewInput) => void;
