import { type Browser, browser, defineBackground } from '#imports';
import { type BackupDesk, backUpWhenDue } from '../utils/backup/automatic-backup.ts';
import { browserDesk, onSwitchedOn } from '../utils/backup/browser-backup.ts';
import { answerRequest, isRequest, type Office } from '../utils/library/answer-request.ts';
import { backupState } from '../utils/library/backup-state.ts';
import { describeDatabase } from '../utils/library/database.ts';
import { exportLibrary, noteExport } from '../utils/library/export-library.ts';
import type { Library } from '../utils/library/library.ts';
import { openLibrary } from '../utils/library/open-library.ts';
import { tidyIndex } from '../utils/library/search-index.ts';
import type { Broadcast, ExportPosition } from '../utils/messages.ts';
import { showBadge, showFailure } from '../utils/sites/badge.ts';
import { openPage, saveByCommand, savePage } from '../utils/sites/inject.ts';
import { keepAwake } from '../utils/sites/keep-awake.ts';
import { listSites, registerSite, renewSites, unregisterSite } from '../utils/sites/own-sites.ts';

const saveMenu = 'save-report';

/** The only context that opens the database. Nothing is kept in memory: every listener works after a restart. */
export default defineBackground(() => {
  const library = { database: describeDatabase(), now: () => new Date(), newId: () => crypto.randomUUID() };
  const pages = { openPage, savePage, registerSite, unregisterSite, listSites };
  const home = { id: browser.runtime.id, url: browser.runtime.getURL('/') };

  const lookForBackup = oneAtATime(() => backUpWhenDue(backupDesk(library)));
  const tidySearch = oneAtATime(() => tidyIndex(library.database));
  const libraryChanged = () => {
    tell({ type: 'libraryChanged' });
    tidySearch();
    lookForBackup();
  };
  onSwitchedOn(lookForBackup);
  lookForBackup();

  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (!isRequest(message)) return false;
    const office: Office = {
      ...{ library, pages, sender, home, libraryChanged },
      showFigures: showFigures(sender),
      importProgress: (share) => tell({ type: 'importProgress', share }),
    };
    keepAwake(answerRequest(office, message)).then(sendResponse);
    return true;
  });

  browser.runtime.onInstalled.addListener(() => {
    offerMenu().catch(console.error);
    renewSites().catch(console.error);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === saveMenu) saveTab(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'save-report') saveTab(tab);
  });
});

/** Browsers keep menus between starts: the old one goes before the new one comes. */
async function offerMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = browser.i18n.getMessage('commandSave');
  browser.contextMenus.create({ id: saveMenu, title, contexts: ['page', 'selection'] });
}

function backupDesk(library: Library): BackupDesk {
  return {
    ...browserDesk,
    now: library.now,
    backupState: async () => {
      await openLibrary(library.database);
      return backupState(library);
    },
    exportPart: (from?: ExportPosition) => exportLibrary(library, from),
    noteExport: (at: Date) => noteExport({ ...library, now: () => at }),
  };
}

/** Work that can wait: it is not begun again while it goes on, and the next change makes up for what fails. */
function oneAtATime(work: () => Promise<void>): () => void {
  let busy = false;
  return () => {
    if (busy) return;
    busy = true;
    keepAwake(work())
      .catch(console.error)
      .finally(() => {
        busy = false;
      });
  };
}

function tell(message: Broadcast): void {
  // Rejects when no page is open to hear it.
  browser.runtime.sendMessage(message).catch(() => {});
}

function showFigures(sender: Browser.runtime.MessageSender) {
  return (count: number) => {
    const tabId = sender.tab?.id;
    // The tab may be gone already.
    if (tabId !== undefined) showBadge(tabId, count).catch(() => {});
  };
}

function saveTab(tab: Browser.tabs.Tab | undefined): void {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  saveByCommand(tabId)
    .then((state) => (state.problem || !state.capture ? showFailure(tabId) : undefined))
    // The browser keeps us out of this page, or the tab is gone; the badge is all that can be said.
    .catch(() => showFailure(tabId).catch(() => {}));
}
