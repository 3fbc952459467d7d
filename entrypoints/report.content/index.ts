import { browser, defineContentScript } from '#imports';
import { listedMatches } from '../../utils/adapters/registry.ts';
import { mayTidy } from '../../utils/sites/tidying.ts';
import { answerTabRequest, isTabRequest } from './answer-tab-request.ts';
import { startPageSession } from './page-session.ts';

/**
 * Runs on listed hosts as the page loads, on the user's own sites, and after a click wherever it is injected
 * (utils/sites/inject.ts). A second injection replaces the first one: WXT aborts the older script's signal.
 */
export default defineContentScript({
  matches: [...listedMatches],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const session = startPageSession({
      document,
      tidying: mayTidy(new URL(location.href)),
      signal: ctx.signal,
      orphaned: () => browser.runtime?.id === undefined,
    });
    const listener = (message: unknown, sender: { id?: string }, sendResponse: (answer: unknown) => void) => {
      if (sender.id !== browser.runtime.id || !isTabRequest(message)) return false;
      answerTabRequest(session, message).then(sendResponse);
      return true;
    };
    browser.runtime.onMessage.addListener(listener);
    // After an update of the extension the API is gone, and the listener with it.
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(listener));
  },
});
