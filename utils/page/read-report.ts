import type { Adapter } from '../adapters/adapter.ts';
import { genericAdapter } from '../adapters/generic.ts';
import type { Reading, Removal, Warning } from '../report.ts';
import type { Steps } from '../stepwise.ts';
import { buildText } from './build-report.ts';
import type { Body } from './choose-body.ts';
import { dropDigest } from './drop-digest.ts';
import { dropRunningHeads } from './drop-running-heads.ts';
import { dropSecondCopy } from './drop-second-copy.ts';
import { findBodySteps } from './find-body.ts';
import { findDrawn } from './find-drawn.ts';
import { ownPager, withElsewhere } from './find-elsewhere.ts';
import { settleGaps } from './find-gaps.ts';
import { findPublication } from './find-publication.ts';
import type { LineRule } from './furniture-rule.ts';
import { joinChunks } from './join-chunks.ts';
import { joinLines } from './join-lines.ts';
import { joinPages } from './join-pages.ts';
import { judgeLinesSteps } from './judge-lines.ts';
import type { PageScan } from './page-scan.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces-of.ts';
import { selectLinesSteps } from './select-lines.ts';
import { settleTitle } from './settle-title.ts';
import { splitBlocks } from './split-blocks.ts';
import { splitHeadings } from './split-headings.ts';
import { stripNoise } from './strip-noise.ts';
import { titleNearBody } from './title-near-body.ts';

/**
 * Reads a page: title, clean text, gaps, publication, and what was left out and why. What the text itself tells
 * (kind, region, years, reasons to doubt it) is described where its figures are read, by utils/metadata.
 * The document is never altered. It may be driven in slices (utils/stepwise.ts).
 */
export function* readReportSteps(document: Document, adapter: Adapter): Steps<Reading> {
  const search = yield* findBodySteps(document, adapter);
  if ('unreadable' in search) return { unreadable: search.unreadable };
  const { scan, dataTables, pagers, rules, body, framed } = search.found;
  const title = titleNearBody(scan, body, search.found.title);
  const anchors = {
    starts: [...(adapter.starts ?? []), ...(genericAdapter.starts ?? [])],
    ends: [...(adapter.ends ?? []), ...(genericAdapter.ends ?? [])],
  };
  const judged = yield* judgeLinesSteps(scan, body, title, dataTables, rules);
  yield;
  const selection = yield* selectLinesSteps(scan, body, title, judged, anchors);
  yield;
  const { pieces: clean, removals: noise } = stripNoise(piecesOf(scan, selection, dataTables));
  yield;
  const headless = body.thread ? clean : dropRunningHeads(clean);
  const single = dropSecondCopy(headless);
  const started = dropDigest(single);
  const settled = settleTitle(started, title, body.thread);
  const repaired = splitHeadings(splitBlocks(joinLines(joinChunks(joinPages(settled.pieces)))));
  yield;
  const pager = body.thread ? undefined : ownPager(pagers, selection.picks, judged);
  const whole = withElsewhere(repaired, pager, framed);
  const built = buildText(settled.title, settleGaps(whole, selection.unfolds));
  yield;
  const above = infoAbove(scan, rules, body);
  const publication = findPublication(scan.metas, [...above, ...selection.info]);
  yield;
  const warnings: Warning[] = [
    ...(settled.foreign
      ? [{ kind: 'foreign-title' as const, evidence: [settled.foreign, settled.title] }]
      : []),
    ...findDrawn(scan),
  ];
  const removals: Removal[] = [
    ...scan.hidden.map((text) => ({ step: 'scan', rule: 'hidden', text })),
    ...(scan.pinyin.length > 0
      ? [{ step: 'scan', rule: 'pinyin', text: scan.pinyin.join(' ').slice(0, 200) }]
      : []),
    ...selection.removals,
    ...noise,
    ...leftOut('running-head', clean, headless),
    ...leftOut('second-copy', headless, single),
    ...leftOut('digest', single, started),
    ...leftOut('title-copy', started, settled.pieces),
  ];
  return {
    report: {
      title: settled.title,
      ...built,
      warnings,
      removals,
      adapter: adapter.id,
      ...publication,
    },
  };
}

/** How many lines above the body may tell publisher and dates. */
const INFO_REACH = 40;

/** Lines of the site's own above the body; blocks beside it left out. */
function infoAbove(scan: PageScan, rules: readonly (LineRule | undefined)[], body: Body): string[] {
  const first = Math.max(0, body.first - INFO_REACH);
  return scan.lines.slice(first, body.first).flatMap(({ text }, at) => {
    const index = first + at;
    if (body.beside.has(index)) return [];
    return rules[index] ? [text] : [];
  });
}

/** Pieces that a step left out; the list tells the first few. */
function leftOut(rule: string, before: readonly Piece[], after: readonly Piece[]): Removal[] {
  if (before.length === after.length) return [];
  const kept = new Set(after);
  const gone = before.filter((piece) => !kept.has(piece)).slice(0, 50);
  return gone.map((piece) => ({ step: 'repair', rule, text: piece.text.slice(0, 200) }));
}
