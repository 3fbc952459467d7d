import { defineContentScript } from '#imports';
import { allowTidying } from '../utils/sites/tidying.ts';

/** Runs before the report script on the user's own sites (utils/sites/own-sites.ts). */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    allowTidying();
  },
});
