import type { GapReason, Removal } from '../report.ts';
import type { Body } from './choose-body.ts';
import { classifyLine } from './classify-line.ts';
import type { FurnitureRule } from './furniture.data.ts';
import { isSentence } from './line-weights.ts';
import type { Line, PageScan } from './page-scan.ts';
import type { PageTitle } from './page-title.ts';
import { endsSentence } from './text-measure.ts';
import { startsWithMarker } from './text-shape.ts';

/** A line of the document, or a place where the site withholds some of it. */
export interface Pick {
  /** Index into the scan's lines. */
  readonly line: number;
  readonly gap?: { readonly reason: GapReason; readonly notice: string };
  /** Lines of the site's were left out between the line before and this one. */
  readonly afterHole: boolean;
}

export interface Selection {
  readonly picks: readonly Pick[];
  readonly removals: readonly Removal[];
  /** The site folds the text or says that its preview ended: a missing stop at the end tells more. */
  readonly unfolds: boolean;
  /** Lines with publisher or dates, in order: for the metadata. */
  readonly info: readonly string[];
}

/** How many lines behind the body may still tell that a preview ended there. */
const NOTICE_REACH = 14;

const UNFOLDS = new Set(['unfold-button', 'preview-notice', 'withheld', 'preview-end']);

/** What each line of the stretch is, before the order of lines is looked at. */
interface Judged {
  readonly index: number;
  readonly line: Line;
  readonly rule: FurnitureRule | undefined;
  readonly sentence: boolean;
  readonly data: boolean;
  readonly beside: boolean;
}

/** Picks the document's lines out of the body's stretch, and says of all others why they are left out. */
export function selectLines(
  scan: PageScan,
  body: Body,
  title: PageTitle,
  dataTables: ReadonlySet<number>,
  anchors: { readonly starts: readonly string[]; readonly ends: readonly string[] },
): Selection {
  const judge = (index: number): Judged => {
    const line = scan.lines[index] as Line;
    const data = line.cell !== undefined && dataTables.has(line.cell.table);
    const { measure } = line;
    const linked = line.linked / line.text.length;
    return {
      index,
      line,
      data,
      rule: data && line.text.length < 30 ? undefined : classifyLine(line.text),
      sentence: linked < 0.4 && isSentence(line.text, measure.mass, measure.stops),
      beside: body.beside.has(index),
    };
  };
  const judged: Judged[] = [];
  const stop = Math.min(scan.lines.length, body.last + NOTICE_REACH);
  for (let i = headStart(body, title); i < stop; i++) judged.push(judge(i));
  return new Selector(scan, body, title, judged, anchors).run();
}

class Selector {
  private readonly removals: Removal[] = [];
  private readonly info: string[] = [];
  private readonly picks: Pick[] = [];
  private hole = false;

  private readonly scan: PageScan;
  private readonly body: Body;
  private readonly title: PageTitle;
  private readonly judged: readonly Judged[];
  private readonly anchors: { readonly starts: readonly string[]; readonly ends: readonly string[] };

  constructor(
    scan: PageScan,
    body: Body,
    title: PageTitle,
    judged: readonly Judged[],
    anchors: { readonly starts: readonly string[]; readonly ends: readonly string[] },
  ) {
    this.scan = scan;
    this.body = body;
    this.title = title;
    this.judged = judged;
    this.anchors = anchors;
  }

  run(): Selection {
    const from = this.start();
    for (let at = 0; at < from; at++) this.leaveOut(this.judged[at], 'before-body');
    let at = from;
    while (at < this.judged.length) at = this.take(at);
    const unfolds = this.removals.some(({ rule, text }) => UNFOLDS.has(rule) || text.startsWith('展开'));
    return { picks: this.picks, removals: this.removals, unfolds, info: this.info };
  }

  /** Where the document starts: behind the last start anchor, or at the last repetition of the title before its text. */
  private start(): number {
    let start = 0;
    const sentences = this.judged.filter((one) => one.sentence && !one.rule).length;
    let seen = 0;
    const titleLines = new Set(this.title.lines);
    for (const [at, one] of this.judged.entries()) {
      if (this.isAnchor(one.line.text, this.anchors.starts) && seen < sentences * 0.5) start = at + 1;
      if (titleLines.has(one.index) && seen < 3 && at < 80) start = at + 1;
      if (one.sentence && !one.rule) seen++;
    }
    return start;
  }

  private isAnchor(text: string, anchors: readonly string[]): boolean {
    if (text.length > 30 || anchors.length === 0) return false;
    const key = text.replace(/[\s:：【】[\]]/g, '');
    return anchors.includes(key);
  }

  /** Handles the line at `at`; the position to go on from. */
  private take(at: number): number {
    const one = this.judged[at];
    if (!one) return at + 1;
    const { rule } = one;
    if (one.index < this.body.first) return this.takeHead(at, one);
    const behind = one.index >= this.body.last;
    if (rule && typeof rule.effect === 'object') return this.withhold(at, one, rule.effect.gap);
    if (behind) {
      this.leaveOut(one, rule?.rule ?? 'behind-body');
      return rule?.effect === 'end' ? this.judged.length : at + 1;
    }
    if (one.beside || (one.line.veiled && !this.bodyIsVeiled()))
      return this.drop(at, one, one.beside ? 'beside' : 'veiled');
    if (rule?.effect === 'end' || this.isAnchor(one.line.text, this.anchors.ends))
      return this.skipOthers(at, one);
    if (rule?.effect === 'info' && !this.inText(at)) {
      this.info.push(one.line.text);
      return this.drop(at, one, rule.rule);
    }
    if (rule?.effect === 'drop') {
      this.info.push(one.line.text);
      return this.drop(at, one, rule.rule);
    }
    if (!one.data && !one.sentence && one.line.linked > one.line.text.length * 0.6)
      return this.drop(at, one, 'link');
    this.picks.push({ line: one.index, afterHole: this.hole || one.line.afterHole });
    this.hole = false;
    return at + 1;
  }

  /** Between the title and the body stand subtitles, and lines with publisher and date. */
  private takeHead(at: number, one: Judged): number {
    const { text, linked, heading } = one.line;
    if (one.rule) this.info.push(text);
    const subtitle = /^(?:——|--|—)/.test(text) || (heading > 1 && text.length >= 8);
    if (one.rule || one.beside || linked > 0 || !subtitle)
      return this.drop(at, one, one.rule?.rule ?? 'before-body');
    this.picks.push({ line: one.index, afterHole: false });
    return at + 1;
  }

  private bodyIsVeiled(): boolean {
    return (
      this.judged.filter((one) => one.sentence && one.line.veiled).length >
      this.judged.filter((one) => one.sentence).length * 0.2
    );
  }

  /** Text of the document stands before and behind the position. */
  private inText(at: number): boolean {
    if (!this.picks.some((pick) => this.judgedAt(pick.line)?.sentence)) return false;
    return this.judged
      .slice(at + 1, at + 12)
      .some((one) => one.sentence && !one.rule && one.index < this.body.last && !one.beside);
  }

  private judgedAt(line: number): Judged | undefined {
    return this.judged[line - (this.judged[0]?.index ?? 0)];
  }

  private drop(at: number, one: Judged, rule: string): number {
    this.leaveOut(one, rule);
    this.hole = true;
    return at + 1;
  }

  private leaveOut(one: Judged | undefined, rule: string): void {
    if (one) this.removals.push({ step: 'select', rule, text: one.line.text.slice(0, 200) });
  }

  /** A place where the site withholds text: its whole box becomes one gap, if text of the document came before. */
  private withhold(at: number, one: Judged, reason: GapReason): number {
    const until = this.boxEnd(at);
    const started = this.picks.length > 0;
    if (started && this.picks.at(-1)?.gap === undefined) {
      while (this.isPartOfBox(this.picks.at(-1), one)) this.picks.pop();
      this.picks.push({
        line: one.index,
        gap: { reason, notice: one.line.text.slice(0, 120) },
        afterHole: this.hole,
      });
    }
    for (let i = at; i < until; i++) this.leaveOut(this.judged[i], 'withheld');
    this.hole = false;
    return until;
  }

  /** The lines of a paywall box end where its smallest element without running text ends. */
  private boxEnd(at: number): number {
    const box = this.boxOf(at);
    let end = at + 1;
    while (end < this.judged.length && (this.judged[end]?.index ?? 0) < box.last) end++;
    return end;
  }

  private boxOf(at: number): { first: number; last: number } {
    const one = this.judged[at];
    let box = { first: one?.index ?? 0, last: (one?.index ?? 0) + 1 };
    let element = this.scan.elements[one?.line.element ?? -1];
    while (element && element.lastLine - element.firstLine <= 16) {
      const inside = this.judged.filter(
        (other) => other.index >= (element?.firstLine ?? 0) && other.index < (element?.lastLine ?? 0),
      );
      if (inside.some((other) => other.sentence && !other.rule)) break;
      if (inside.length < element.lastLine - element.firstLine) break;
      box = { first: element.firstLine, last: element.lastLine };
      element = this.scan.elements[element.parent];
    }
    return box;
  }

  private isPartOfBox(pick: Pick | undefined, one: Judged): boolean {
    if (!pick || pick.gap) return false;
    const box = this.boxOf(this.judged.indexOf(one));
    return pick.line >= box.first && pick.line < one.index;
  }

  /** Leaves out other documents or readers' voices, up to where the document's text goes on. */
  private skipOthers(at: number, one: Judged): number {
    const rule = one.rule?.rule ?? 'end-anchor';
    let next = at + 1;
    if ((one.line.linked === 0 || rule === 'comments') && !this.mostFollows(at)) {
      const parents = new Set(this.picks.map((pick) => this.parentOf(pick.line)));
      while (next < this.judged.length && !this.goesOn(next, parents, rule)) next++;
    }
    for (let i = at; i < next; i++) this.leaveOut(this.judged[i], rule);
    this.hole = true;
    return next;
  }

  /** Most of the text stands behind the position: the anchor is a part of the page's head. */
  private mostFollows(at: number): boolean {
    const own = (one: Judged) => one.sentence && !one.rule && one.index < this.body.last;
    const behind = this.judged.slice(at + 1).filter(own).length;
    return behind > this.judged.filter(own).length * 0.6;
  }

  /** At this line, in skipping others, the document's own text goes on, or the body ends. */
  private goesOn(at: number, parents: ReadonlySet<string>, rule: string): boolean {
    const one = this.judged[at];
    if (!one || one.index >= this.body.last) return true;
    if (one.rule && typeof one.rule.effect === 'object' && rule !== 'comments') return true;
    if (rule === 'author' || rule === 'comments') return false;
    if (one.beside || one.rule || one.line.linked > 0 || one.line.item) return false;
    if (!parents.has(this.parentOf(one.index))) return false;
    if (one.sentence && endsSentence(one.line.text)) return true;
    return startsWithMarker(one.line.text) && this.judged[at + 1]?.sentence === true;
  }

  /** The kind of place where a line stands: its parent's parent, and the parent's tag and names. */
  private parentOf(line: number): string {
    const element = this.scan.elements[this.scan.lines[line]?.element ?? -1];
    const parent = this.scan.elements[element?.parent ?? -1];
    return parent ? `${parent.parent} ${parent.tag} ${parent.names.join(' ')}` : '';
  }
}

/** The line after the last title line shortly before the body, or where the body starts. */
function headStart(body: Body, title: PageTitle): number {
  const line = title.lines.findLast((index) => index < body.first);
  return line !== undefined && body.first - line <= 14 ? line + 1 : body.first;
}
