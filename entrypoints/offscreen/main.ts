import { browser } from '#imports';
import { offscreenPort, serveBlobFile } from '../../utils/backup/offscreen-file.ts';

// Chromium's service worker makes no blob addresses; this page, which nobody sees, makes them for it.
const port = browser.runtime.connect({ name: offscreenPort });
serveBlobFile(port);
// The background was stopped in the middle of a backup.
port.onDisconnect.addListener(() => window.close());
