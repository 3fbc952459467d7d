import type { Adapter } from '../adapters/adapter.ts';
import { genericAdapter } from '../adapters/generic.ts';
import type { UnreadableReason } from '../report.ts';
import type { Steps } from '../stepwise.ts';
import { type Body, chooseBody, isNear } from './choose-body.ts';
import { findDataTables } from './data-tables.ts';
import { findCards } from './find-cards.ts';
import { drawnPages, VIEWER } from './find-drawn.ts';
import { framedText } from './find-frame.ts';
import { findLabelSheets } from './find-label-sheets.ts';
import { findOthers } from './find-others.ts';
import { findPagers, type Pager } from './find-pagers.ts';
import { findThread } from './find-thread.ts';
import type { LineRule } from './furniture-rule.ts';
import { NOTICE_REACH } from './judge-lines.ts';
import { weighLinesSteps } from './line-weights.ts';
import type { Line, PageScan } from './page-scan.ts';
import { findPageTitle, type PageTitle } from './page-title.ts';
import { isWestern, listenToReadability } from './readability-voice.ts';
import { scanPageSteps } from './scan-page.ts';
import { settleEntries } from './settle-entries.ts';
import { withTablesBehind } from './tables-behind.ts';
import { squeeze } from './text-measure.ts';
import { headlineOverInfo } from './title-near-body.ts';

/** A body that says less than this is no report. */
const LEAST_WEIGHT = 60;
/** One sentence under a title is one if the site withholds what follows. */
const LEAST_BEFORE_WALL = 9;
/** Beside pages that are drawn, a short text is the site's own talk. */
const LEAST_BESIDE_DRAWN = 300;

/** A visible body that says no more may be the digest of one that waits for a script. */
const MOST_OF_DIGEST = 400;
/** So many letters of a digest are the text's own. */
const DIGEST_OPENING = 16;

/** A page, and where on it the document stands. */
export interface FoundBody {
  readonly scan: PageScan;
  /** Indices of the tables that hold data. */
  readonly dataTables: ReadonlySet<number>;
  readonly pagers: readonly Pager[];
  /** What lines of the site's own are. */
  readonly rules: readonly (LineRule | undefined)[];
  readonly title: PageTitle;
  readonly body: Body;
  /** What follows the body stands in a frame. */
  readonly framed: boolean;
}

export type Search = { readonly found: FoundBody } | { readonly unreadable: UnreadableReason };

/**
 * Finds the document on the page. Where what shows is none, a part that the page keeps for its script to show may be
 * one; on a page that withholds text such a part is left alone.
 */
export function* findBodySteps(document: Document, adapter: Adapter): Steps<Search> {
  const shown = yield* searchSteps(document, adapter, false);
  const found = 'found' in shown ? shown.found : undefined;
  if (!shown.mayWait || (found && isOwn(found) && found.body.weight > MOST_OF_DIGEST)) return shown;
  const waiting = yield* searchSteps(document, adapter, true);
  if (!('found' in waiting) || !isOwn(waiting.found)) return shown;
  if (waiting.found.body.weight <= (found?.body.weight ?? 0)) return shown;
  return !found || !isOwn(found) || isDigest(found, waiting.found) ? waiting : shown;
}

/** A part that waits for a script starts with the words of what shows. */
function isDigest(shown: FoundBody, waiting: FoundBody): boolean {
  const told = squeeze(textOf(waiting, ({ veiled }) => veiled));
  const opening = squeeze(textOf(shown, ({ linked, text }) => linked < text.length / 2)).slice(
    0,
    DIGEST_OPENING,
  );
  return opening.length === DIGEST_OPENING && told.includes(opening);
}

function textOf({ scan, body }: FoundBody, counts: (line: Line) => boolean): string {
  const lines = scan.lines.slice(body.first, body.last).filter((line) => counts(line));
  return lines.map(({ text }) => text).join('');
}

/** The body stands at the title, where the page shows one. */
function isOwn({ scan, title, body }: FoundBody): boolean {
  return isNear(scan.elements[body.element], title);
}

type Searched = Search & {
  /** The page has parts that wait for a script, and withholds nothing. */
  readonly mayWait: boolean;
};

function* searchSteps(document: Document, adapter: Adapter, undisplayed: boolean): Steps<Searched> {
  const scan = yield* scanPageSteps(document, undisplayed);
  if (!scan) return { unreadable: 'too-large', mayWait: false };
  if (scan.notHtml) return { unreadable: 'not-html', mayWait: false };
  const sheets = findLabelSheets(scan);
  const dataTables = findDataTables(scan, sheets);
  yield;
  const pagers = findPagers(scan);
  const containers = [...(adapter.containers ?? []), ...(genericAdapter.containers ?? [])];
  const page = { scan, ...(yield* weighLinesSteps(scan, { dataTables, sheets, pagers })) };
  const { values, rules } = page;
  yield;
  const named = findPageTitle(scan);
  const title = (named.lines.length === 0 && headlineOverInfo(scan, values)) || named;
  yield;
  const cards = findCards(scan);
  const others = new Set([...cards, ...findOthers(page, title)]);
  const own = chooseBody(scan, values, title, { containers, others });
  yield;
  const posted = values.map((value, line) => (cards.has(line) ? 0 : value));
  const thread = findThread({ ...page, values: posted }, title, own);
  yield;
  const heard = isWestern(scan) ? listenToReadability(document, scan, rules) : undefined;
  const voice = heard && heard.weight >= LEAST_WEIGHT ? without(heard, others) : own;
  const best = thread ?? voice;
  const settled = best && settleEntries(page, best);
  const body = settled && withTablesBehind(scan, rules, dataTables, settled);
  yield;
  const mayWait = scan.undisplayed && !rules.some(isWall);
  const enough = body && body.weight >= leastWeight(scan, adapter, rules, title, body) ? body : undefined;
  const framed = framedText(scan, title, enough);
  if (enough && framed !== 'all')
    return {
      found: { scan, dataTables, pagers, rules, title, body: enough, framed: framed === 'rest' },
      mayWait,
    };
  if (drawnPages(scan, adapter) > 0) return { unreadable: 'images', mayWait };
  return { unreadable: framed ? 'frame' : 'no-report', mayWait };
}

/** A body whose other documents and readers stand beside it. */
function without(body: Body, others: ReadonlySet<number>): Body {
  return { ...body, beside: new Set([...body.beside, ...others]) };
}

function leastWeight(
  scan: PageScan,
  adapter: Adapter,
  rules: readonly (LineRule | undefined)[],
  title: PageTitle,
  body: Body,
): number {
  if (scan.pictures.canvases >= VIEWER || adapter.drawn === true) return LEAST_BESIDE_DRAWN;
  const walled = title.lines.length > 0 && rules.slice(body.first, body.last + NOTICE_REACH).some(isWall);
  return walled ? LEAST_BEFORE_WALL : LEAST_WEIGHT;
}

function isWall(rule: LineRule | undefined): boolean {
  return typeof rule?.effect === 'object';
}
