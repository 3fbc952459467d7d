import type { RequestName, Requests } from '../messages.ts';
import { readReportFigures } from '../read-report-figures.ts';
import type { PageAccess } from '../sites/page-access.ts';
import { listAliases, setAlias } from './aliases.ts';
import { backupState } from './backup-state.ts';
import { captureReport } from './capture-report.ts';
import { compareStored } from './compare-stored.ts';
import { deleteReports } from './delete-reports.ts';
import { exportLibrary, noteExport } from './export-library.ts';
import { importLibrary } from './import-library.ts';
import { correctFigure, decideFigure, dropJudgement } from './judge-figure.ts';
import type { Library } from './library.ts';
import { LibraryError } from './library-error.ts';
import { limits } from './limits.ts';
import { listReports } from './list-reports.ts';
import { loadReport } from './load-report.ts';
import { openLibrary } from './open-library.ts';
import { describeReport, setReportState } from './organise-report.ts';
import { reportHistory } from './report-history.ts';
import { resetLibrary } from './reset-library.ts';
import { restoreReports } from './restore-reports.ts';
import type { Sender } from './rights.ts';
import type { Shape } from './shape.ts';
import { dropStaged, readStaged, stageImport } from './stage-import.ts';
import { requestShapes } from './validate-request.ts';

/** What a handler works with: the library, the browser's tabs and sites, and who asks. */
export interface Desk {
  readonly library: Library;
  readonly pages: PageAccess;
  readonly sender: Sender;
  /** Shows the number of figures on the toolbar button of the sender's tab. */
  readonly showFigures: (count: number) => void;
  /** Tells the pages how much of an import is done, 0 to 1. */
  readonly importProgress: (share: number) => void;
}

export interface Handler<Name extends RequestName> {
  readonly shape: Shape<Requests[Name]['request']>;
  readonly answer: (desk: Desk, payload: Requests[Name]['request']) => Promise<Requests[Name]['value']>;
  /** Pages hear `libraryChanged` after it. */
  readonly changes: boolean;
  /** Works without the database, so also where that cannot be opened. */
  readonly withoutDatabase: boolean;
}

type Handlers = { readonly [Name in RequestName]: Handler<Name> };

function asks<Name extends RequestName>(name: Name, answer: Handler<Name>['answer']): Handler<Name> {
  return {
    shape: requestShapes[name] as Shape<Requests[Name]['request']>,
    answer,
    changes: false,
    withoutDatabase: false,
  };
}

function changes<Name extends RequestName>(name: Name, answer: Handler<Name>['answer']): Handler<Name> {
  return { ...asks(name, answer), changes: true };
}

function pageAsks<Name extends RequestName>(name: Name, answer: Handler<Name>['answer']): Handler<Name> {
  return { ...asks(name, answer), withoutDatabase: true };
}

/** Every request of utils/messages.ts with what answers it. */
export const handlers: Handlers = {
  readFigures: pageAsks('readFigures', (_, { report }) => readReportFigures(report)),
  captureReport: {
    ...changes('captureReport', async ({ library, sender, showFigures }, { capture, save }) => {
      showFigures(capture.figures.length);
      // A private window's page leaves no trace unless the user asks for it.
      if (sender.tab?.incognito && !save) throw new LibraryError('private-window');
      await openLibrary(library.database);
      const pageTitle = (sender.tab?.title ?? '').slice(0, limits.title);
      return captureReport(library, { capture, save, url: withoutFragment(sender.url ?? ''), pageTitle });
    }),
    withoutDatabase: true,
  },
  listReports: asks('listReports', ({ library }, query) => listReports(library, query)),
  getReport: asks('getReport', ({ library }, { id }) => loadReport(library, id)),
  setReportState: changes('setReportState', ({ library }, { id, state }) =>
    setReportState(library, id, state),
  ),
  describeReport: changes('describeReport', ({ library }, { id, ...rest }) =>
    describeReport(library, id, rest),
  ),
  deleteReports: changes('deleteReports', ({ library }, { ids }) => deleteReports(library, ids)),
  restoreReports: changes('restoreReports', ({ library }, { undo }) => restoreReports(library, undo)),
  compareReports: asks('compareReports', ({ library }, request) => compareStored(library, request)),
  decideFigure: changes('decideFigure', ({ library }, request) => decideFigure(library, request)),
  correctFigure: changes('correctFigure', ({ library }, request) => correctFigure(library, request)),
  dropJudgement: changes('dropJudgement', ({ library }, request) => dropJudgement(library, request)),
  getHistory: asks('getHistory', ({ library }, { id }) => reportHistory(library, id)),
  setAlias: changes('setAlias', ({ library }, request) => setAlias(library, request)),
  listAliases: asks('listAliases', ({ library }) => listAliases(library)),
  getBackupState: asks('getBackupState', ({ library }) => backupState(library)),
  resetLibrary: { ...changes('resetLibrary', ({ library }) => resetLibrary(library)), withoutDatabase: true },
  exportLibrary: asks('exportLibrary', async ({ library }, { from }) => {
    const part = await exportLibrary(library, from);
    // A full disk must not keep a backup from leaving: only the reminder would be wrong.
    if (!part.next) await noteExport(library).catch(() => {});
    return part;
  }),
  stageImport: asks('stageImport', ({ library }, request) => stageImport(library, request)),
  importLibrary: changes('importLibrary', async ({ library, importProgress }, { json, dryRun, upload }) => {
    const before = upload === undefined ? '' : await readStaged(library, upload);
    const preview = await importLibrary(library, before + json, { dryRun, onProgress: importProgress });
    if (upload !== undefined && !dryRun) await dropStaged(library, upload);
    return preview;
  }),
  openPage: pageAsks('openPage', ({ pages }, { tabId }) => pages.openPage(tabId)),
  savePage: pageAsks('savePage', ({ pages }, { tabId }) => pages.savePage(tabId)),
  registerSite: pageAsks('registerSite', ({ pages }, { origin }) => pages.registerSite(origin)),
  unregisterSite: pageAsks('unregisterSite', ({ pages }, { origin }) => pages.unregisterSite(origin)),
  listSites: pageAsks('listSites', ({ pages }) => pages.listSites()),
};

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
