/** The extension's API, inside functions that run in the extension's own pages. */
declare const chrome: typeof import('wxt/browser').browser;
