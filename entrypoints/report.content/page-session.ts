import { exportCapture } from '../../components/export-capture.ts';
import { selectAdapter } from '../../utils/adapters/registry.ts';
import type { IndicatorName, PageState, Problem } from '../../utils/messages.ts';
import { hideClutter } from '../../utils/page/hide-clutter.ts';
import { readReportSteps } from '../../utils/page/read-report.ts';
import { watchContent } from '../../utils/page/watch-content.ts';
import { receiptOf } from '../../utils/receipt.ts';
import type { ReportText } from '../../utils/report.ts';
import { sendRequest } from '../../utils/send-request.ts';
import { finishInSlices } from '../../utils/stepwise.ts';
import type { Capture } from '../../utils/stored-report.ts';
import { createCleanView } from './clean-view.ts';
import { contentParsed } from './content-parsed.ts';

export interface PageSessionInput {
  readonly document: Document;
  /** Listed host or the user's own site: tidy and keep as recent without a click. */
  readonly tidying: boolean;
  readonly signal: AbortSignal;
  /** True once the extension was updated under the page: nobody would hear us. */
  readonly orphaned: () => boolean;
}

/** What one page holds, from its load to its end. */
export interface PageSession {
  /** Waits a moment for the reading, so that most callers see its result at once. */
  readonly describe: () => Promise<PageState>;
  readonly save: () => Promise<PageState>;
  readonly show: (view: PageState['view']) => Promise<PageState>;
}

const patienceMs = 1_500;

/** A report of which nothing is known but its text. */
function undescribed(report: ReportText): Capture {
  return { report: { ...report, kind: 'other' }, figures: [], findings: [] };
}

export function startPageSession(input: PageSessionInput): PageSession {
  const { document, tidying, signal } = input;
  let state: PageState = { status: 'reading', view: 'original' };
  /** The user's own choice of view; later content does not overrule it. */
  let chosen = false;
  const choose = (next: PageState['view']) => {
    chosen = true;
    return setView(next);
  };
  let names: ReadonlyMap<string, IndicatorName> = new Map();
  /** The figures of the capture were read; without them it is not stored. */
  let whole = false;
  const view = createCleanView({
    document,
    signal,
    names: () => names,
    onSave: save,
    onClose: () => choose('original'),
    // A page that came without encryption has no digests, and the file wants one.
    onExport: isSecureContext
      ? (capture) => exportCapture(capture, { url: document.URL, pageTitle: document.title })
      : undefined,
  });

  function setView(next: PageState['view']): PageState {
    state = { ...state, view: next === 'clean' ? view.show(state) : view.hide() };
    return state;
  }

  async function read(): Promise<void> {
    await contentParsed(document, signal);
    const url = new URL(document.URL);
    const adapter = selectAdapter(url, document);
    const reading = await finishInSlices(readReportSteps(document, adapter), signal);
    if ('unreadable' in reading) {
      // A page that was read once and is empty now is being rebuilt: what was read stays.
      if (state.capture === undefined) {
        state = { status: 'unreadable', unreadable: reading.unreadable, view: view.hide() };
      }
      return;
    }
    if (reading.report.text === state.capture?.report.text) return;
    await readFigures(reading.report);
    setView(tidying && !chosen ? 'clean' : state.view);
    if (tidying && whole) await deliver(false);
  }

  /** The background has the lexicon. Where it does not answer, the text stands alone and the state says why. */
  async function readFigures(report: ReportText): Promise<void> {
    const answer = await sendRequest('readFigures', { report });
    whole = answer.ok;
    if (answer.ok) names = new Map(answer.value.names.map((name) => [name.id, name]));
    const capture = answer.ok ? answer.value.capture : undescribed(report);
    state = {
      status: 'read',
      capture,
      receipt: receiptOf(capture),
      view: state.view,
      ...(!answer.ok && { problem: answer.problem }),
    };
  }

  /** Hands the capture to the library; when that fails, the capture stays here and the state says why. */
  async function deliver(save: boolean): Promise<PageState> {
    if (!state.capture) return state;
    // The old script goes on alone: it shows what it has, is silent by itself, and says on a click why it cannot save.
    if (input.orphaned()) return save ? tell('page-outdated') : state;
    if (!whole) await readFigures(state.capture.report);
    if (!whole) return setView(state.view);
    const answer = await sendRequest('captureReport', { capture: state.capture, save });
    const { problem: _, ...rest } = state;
    state = answer.ok ? { ...rest, saved: answer.value } : { ...rest, problem: answer.problem };
    return setView(state.view);
  }

  function tell(problem: Problem): PageState {
    state = { ...state, problem };
    return setView(state.view);
  }

  async function save(): Promise<PageState> {
    await reading;
    return deliver(true);
  }

  function readSafely(): Promise<void> {
    return read().catch((error: unknown) => {
      // An aborted reading is no failure: the page or the extension has gone.
      if (signal.aborted) return;
      console.error(error);
      state = { status: 'unreadable', unreadable: 'no-report', view: view.hide() };
    });
  }

  if (tidying) view.hideClutter(hideClutter(selectAdapter(new URL(document.URL), document)));
  let reading = readSafely();
  reading.then(() => {
    // Pages that bring their text late, or swap it: read again, one reading after the other.
    const readAgain = () => {
      reading = reading.then(readSafely);
    };
    watchContent(document, readAgain, signal, view.isOwn);
  });
  return {
    describe: async () => {
      await Promise.race([reading, new Promise((resume) => setTimeout(resume, patienceMs))]);
      return state;
    },
    save,
    show: async (next) => {
      await reading;
      return choose(next);
    },
  };
}
