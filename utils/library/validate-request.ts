import type { RequestName, Requests } from '../messages.ts';
import { limits } from './limits.ts';
import { count, flag, list, object, oneOf, patterned, type Shape, text } from './shape.ts';
import { validateCapture } from './validate-capture.ts';
import { validateCorrection } from './validate-figure.ts';
import { validateReportText } from './validate-report.ts';

const id = text(limits.short);
const ids = list(id, limits.ids);
const word = text(limits.short);
/** One line: keys of the index part tag and time by a line break. */
const tag = patterned(/^[^\n]*$/, limits.short);
const tabId = count(2 ** 31);
const origin = text(limits.url);
const nothing = object<Record<never, never>>({});

/** What each request's payload must look like; everything else is `bad-input`. */
export const requestShapes: { readonly [Name in RequestName]: Shape<Requests[Name]['request']> } = {
  readFigures: object({ report: validateReportText }),
  captureReport: object({ capture: validateCapture, save: flag }),
  listReports: object(
    {},
    {
      search: word,
      state: oneOf('recent', 'saved'),
      tag: word,
      region: word,
      sort: oneOf('newest', 'title', 'region', 'year'),
      offset: count(10_000_000),
      limit: count(500),
    },
  ),
  getReport: object({ id }),
  setReportState: object({ id, state: oneOf('recent', 'saved') }),
  describeReport: object(
    { id },
    { title: text(limits.title), tags: list(tag, limits.tags), note: text(limits.note) },
  ),
  deleteReports: object({ ids }),
  restoreReports: object({ undo: id }),
  compareReports: object(
    { ids },
    { baseId: id, rates: list(object({ currency: word, yuan: word }), limits.rates) },
  ),
  decideFigure: object({ figureId: id }, { decision: oneOf('accepted', 'rejected') }),
  correctFigure: object({ figureId: id }, { correction: validateCorrection }),
  dropJudgement: object({ id, anchor: text(limits.anchor) }),
  getHistory: object({ id }),
  setAlias: object({ word }, { indicator: word }),
  listAliases: nothing,
  getBackupState: nothing,
  resetLibrary: object({ confirm: oneOf('delete everything') }),
  exportLibrary: object({}, { from: object({ after: word, chain: word }) }),
  stageImport: object({ json: text(limits.backup.part) }, { upload: word }),
  importLibrary: object({ json: text(limits.backup.json), dryRun: flag }, { upload: word }),
  openPage: object({ tabId }),
  savePage: object({ tabId }),
  registerSite: object({ origin }),
  unregisterSite: object({ origin }),
  listSites: nothing,
};
