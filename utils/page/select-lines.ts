import type { GapReason, Removal } from '../report.ts';
import type { Steps } from '../stepwise.ts';
import type { Body } from './choose-body.ts';
import { type FootLine, findFoot } from './find-foot.ts';
import type { Judged } from './judge-lines.ts';
import type { PageScan } from './page-scan.ts';
import type { PageTitle } from './page-title.ts';
import { type Anchors, isAnchor, type Pick, type Selection } from './selection.ts';
import { asksReaders, offersMore, speaksOfSite } from './site-talk.ts';
import { endsSentence } from './text-measure.ts';
import { startsWithMarker } from './text-shape.ts';

/** The list of removals is for people; they read no more than this. */
const MOST_REMOVALS = 500;

/** Picks the document's lines out of the judged ones, and says of all others why they are left out. */
export function* selectLinesSteps(
  scan: PageScan,
  body: Body,
  title: PageTitle,
  judged: readonly Judged[],
  anchors: Anchors,
): Steps<Selection> {
  const selector = new Selector(scan, body, judged, anchors);
  let at = selector.start(title);
  for (let step = 1; at < judged.length; step++) {
    if (step % 1000 === 0) yield;
    at = selector.take(at);
  }
  return selector.result();
}

class Selector {
  private readonly removals: Removal[] = [];
  private readonly info: string[] = [];
  private readonly picks: Pick[] = [];
  /** Kinds of places where picked lines stand. */
  private readonly places = new Set<string>();
  /** The kinds of places, by the index of the parent element. */
  private readonly placeNames = new Map<number, string>();
  private sawSentence = false;
  private hole = false;
  private unfolds = false;
  /** The body waits for a script: its veiled lines are read. */
  private readonly veiledBody: boolean;
  /** How many sentences of the body stand from each position on. */
  private readonly sentencesFrom: Int32Array;
  private readonly scan: PageScan;
  private readonly body: Body;
  private readonly judged: readonly Judged[];
  private readonly anchors: Anchors;

  constructor(scan: PageScan, body: Body, judged: readonly Judged[], anchors: Anchors) {
    this.scan = scan;
    this.body = body;
    this.judged = judged;
    this.anchors = anchors;
    this.sentencesFrom = new Int32Array(judged.length + 1);
    let veiled = 0;
    for (let at = judged.length - 1; at >= 0; at--) {
      const counts = this.isOwnSentence(judged[at]);
      if (counts && judged[at]?.line.veiled) veiled++;
      this.sentencesFrom[at] = (this.sentencesFrom[at + 1] ?? 0) + (counts ? 1 : 0);
    }
    this.veiledBody = veiled > (this.sentencesFrom[0] ?? 0) * 0.2;
  }

  result(): Selection {
    const foot = findFoot(this.picks.map((pick) => this.footLineOf(pick)));
    for (const at of foot) this.leaveOut(this.judgedOf(this.picks[at]), 'foot');
    const picks = this.picks.filter((_, at) => !foot.has(at));
    return { picks, removals: this.removals, unfolds: this.unfolds, info: this.info };
  }

  private footLineOf(pick: Pick): FootLine {
    const one = this.judgedOf(pick);
    return {
      text: one?.line.text ?? '',
      body: pick.gap !== undefined || one?.sentence === true || one?.data === true,
      place: one ? this.placeOf(one) : '',
    };
  }

  private judgedOf(pick: Pick | undefined): Judged | undefined {
    return this.judged[(pick?.line ?? -1) - (this.judged[0]?.index ?? 0)];
  }

  /** Where the document starts: behind the last start anchor, or behind the title's last copy before the text. */
  start(title: PageTitle): number {
    let start = 0;
    const titleLines = new Set(title.lines);
    const sentences = this.sentencesFrom[0] ?? 0;
    for (const [at, one] of this.judged.entries()) {
      const seen = sentences - (this.sentencesFrom[at] ?? 0);
      if (seen > sentences * 0.5) break;
      if (isAnchor(one.line.text, this.anchors.starts) && seen < sentences * 0.5) start = at + 1;
      if (titleLines.has(one.index) && seen < 3 && at < 80) start = at + 1;
    }
    for (let at = 0; at < start; at++) {
      const one = this.judged[at];
      if (one?.rule) this.info.push(one.line.text);
      this.leaveOut(one, one?.rule?.rule ?? 'before-body');
    }
    return start;
  }

  /** Handles the line at `at`; the position to go on from. */
  take(at: number): number {
    const one = this.judged[at];
    if (!one) return at + 1;
    const { rule, line } = one;
    if (one.index < this.body.first) return this.takeHead(at, one);
    if (rule && typeof rule.effect === 'object') return this.withhold(at, one, rule.effect.gap);
    if (one.index >= this.body.last) return this.takeBehind(at, one);
    if (one.beside) return this.drop(at, one, rule?.rule ?? 'beside');
    if (line.veiled && !this.veiledBody) return this.drop(at, one, 'veiled');
    if (rule?.effect === 'end' || isAnchor(line.text, this.anchors.ends)) return this.skipOthers(at, one);
    if (rule?.effect === 'drop' && (this.statesFigures(at, one) || this.tellsOfWork(at, one)))
      return this.pick(at, one);
    if (rule?.effect === 'drop' || (rule?.effect === 'info' && !this.inText(at))) {
      this.info.push(line.text);
      return this.drop(at, one, rule.rule);
    }
    const link = !one.data && !one.sentence && line.linked > line.text.length * 0.6;
    return link && !this.isListed(one) && !this.headsText(at, one)
      ? this.drop(at, one, 'link')
      : this.pick(at, one);
  }

  private pick(at: number, one: Judged): number {
    this.picks.push({ line: one.index, afterHole: this.hole || one.line.afterHole });
    this.places.add(this.placeOf(one));
    if (one.sentence) this.sawSentence = true;
    this.hole = false;
    return at + 1;
  }

  /** Between the title and the body stand subtitles and addresses, and lines with publisher and date. */
  private takeHead(at: number, one: Judged): number {
    const { text, linked, heading } = one.line;
    if (one.rule) this.info.push(text);
    const subtitle = startsWithMarker(text) || (heading > 1 && text.length >= 8);
    const keep = subtitle && !one.rule && !one.beside && linked === 0;
    return keep ? this.pick(at, one) : this.drop(at, one, one.rule?.rule ?? 'before-body');
  }

  private takeBehind(at: number, one: Judged): number {
    if (one.rule?.effect === 'info') this.info.push(one.line.text);
    this.leaveOut(one, one.rule?.rule ?? 'behind-body');
    return one.rule?.effect === 'end' ? this.judged.length : at + 1;
  }

  /**
   * A whole sentence with numbers among the paragraphs of the text is the text's, though it bears words of sites; but
   * one that speaks of the site, outside quotes, is not.
   */
  private statesFigures(at: number, one: Judged): boolean {
    const { text, linked, measure } = one.line;
    if (linked > 0 || measure.digits === 0 || measure.mass < 12 || !text.endsWith('。')) return false;
    return !speaksOfSite(text) && this.inText(at) && this.places.has(this.placeOf(one));
  }

  /** A whole sentence directly between sentences of its place, or the last behind one, that asks nothing of readers. */
  private tellsOfWork(at: number, one: Judged): boolean {
    const { text, linked, measure } = one.line;
    if (linked > 0 || measure.mass < 16 || !text.endsWith('。')) return false;
    if (speaksOfSite(text) || asksReaders(text)) return false;
    const place = this.placeOf(one);
    const isAlike = (other: Judged | undefined) =>
      other !== undefined && this.isOwnSentence(other) && this.placeOf(other) === place;
    const ends = one.index === this.body.last - 1;
    return isAlike(this.judged[at - 1]) && (ends || isAlike(this.judged[at + 1]));
  }

  /** A link with a number of its own among the paragraphs of the text: what the text lists. */
  private isListed(one: Judged): boolean {
    const before = this.picks.at(-1)?.line === one.index - 1;
    return before && startsWithMarker(one.line.text) && this.places.has(this.placeOf(one));
  }

  /** A linked heading over a paragraph, behind text and before more of it. */
  private headsText(at: number, one: Judged): boolean {
    const below = this.judged[at + 1];
    return one.line.heading > 0 && this.isOwnSentence(below) && this.inText(at + 1);
  }

  /** Text of the document stands before and soon behind the position. */
  private inText(at: number): boolean {
    const soon = Math.min(at + 12, this.judged.length);
    return this.sawSentence && (this.sentencesFrom[at + 1] ?? 0) > (this.sentencesFrom[soon] ?? 0);
  }

  private isOwnSentence(one: Judged | undefined): boolean {
    return (
      one?.sentence === true && !one.beside && one.index >= this.body.first && one.index < this.body.last
    );
  }

  private drop(at: number, one: Judged, rule: string): number {
    this.leaveOut(one, rule);
    this.hole = true;
    return at + 1;
  }

  private leaveOut(one: Judged | undefined, rule: string): void {
    if (!one) return;
    const { text } = one.line;
    if (offersMore(rule, text)) this.unfolds = true;
    if (this.removals.length < MOST_REMOVALS)
      this.removals.push({ step: 'select', rule, text: text.slice(0, 200) });
  }

  /** A place where the site withholds text: its whole box becomes one gap, if text of the document came before. */
  private withhold(at: number, one: Judged, reason: GapReason): number {
    const box = this.boxOf(at);
    let until = at + 1;
    while (until < this.judged.length && (this.judged[until]?.index ?? 0) < box.last) until++;
    if (this.picks.length > 0 && this.picks.at(-1)?.gap === undefined) {
      while (isInBox(this.picks.at(-1), box.first)) this.picks.pop();
      const gap = { reason, notice: one.line.text.slice(0, 120) };
      this.picks.push({ line: one.index, gap, afterHole: this.hole });
    }
    for (let i = at; i < until; i++) this.leaveOut(this.judged[i], 'withheld');
    this.hole = false;
    return until;
  }

  /** The lines of a paywall box: those of the largest small element around it that holds no running text. */
  private boxOf(at: number): { first: number; last: number } {
    const one = this.judged[at];
    const offset = (this.judged[0]?.index ?? 0) * -1;
    let box = { first: one?.index ?? 0, last: (one?.index ?? 0) + 1 };
    let element = this.scan.elements[one?.line.element ?? -1];
    while (element && element.lastLine - element.firstLine <= 16) {
      const inside = this.judged.slice(Math.max(0, element.firstLine + offset), element.lastLine + offset);
      if (inside.length < element.lastLine - element.firstLine || inside.some((other) => other.sentence))
        break;
      box = { first: element.firstLine, last: element.lastLine };
      element = this.scan.elements[element.parent];
    }
    return box;
  }

  /** Leaves out other documents or readers' voices, up to where the document's text goes on. */
  private skipOthers(at: number, one: Judged): number {
    const rule = one.rule?.rule ?? 'end-anchor';
    const mostFollows = (this.sentencesFrom[at + 1] ?? 0) > (this.sentencesFrom[0] ?? 0) * 0.6;
    let next = this.blockEnd(at);
    if ((one.line.linked === 0 || rule === 'comments') && !mostFollows) {
      while (next < this.judged.length && !this.goesOn(next, rule)) next++;
    }
    for (let i = at; i < next; i++) this.leaveOut(this.judged[i], rule);
    this.hole = true;
    return next;
  }

  /** Behind the lines of the largest element that the line heads and that holds but a small part of the text. */
  private blockEnd(at: number): number {
    const one = this.judged[at];
    const offset = this.judged[0]?.index ?? 0;
    const most = (this.sentencesFrom[0] ?? 0) * 0.4;
    let end = at + 1;
    let element = this.scan.elements[one?.line.element ?? -1];
    while (one && element && element.firstLine === one.index && element.lastLine <= this.body.last) {
      const behind = Math.min(element.lastLine - offset, this.judged.length);
      if ((this.sentencesFrom[at] ?? 0) - (this.sentencesFrom[behind] ?? 0) > most) break;
      end = Math.max(end, behind);
      element = this.scan.elements[element.parent];
    }
    return end;
  }

  /** At this line, in skipping others, the document's own text goes on, or the body ends. */
  private goesOn(at: number, rule: string): boolean {
    const one = this.judged[at];
    if (!one || one.index >= this.body.last) return true;
    if (one.rule && typeof one.rule.effect === 'object' && rule !== 'comments') return true;
    if (rule === 'author' || rule === 'comments') return false;
    if (one.beside || one.rule || one.line.linked > 0 || one.line.item) return false;
    if (!this.places.has(this.placeOf(one))) return false;
    if (one.sentence && endsSentence(one.line.text)) return true;
    return startsWithMarker(one.line.text) && this.judged[at + 1]?.sentence === true;
  }

  /** The kind of place where a line stands: depth, tag and names of its parent. */
  private placeOf(one: Judged): string {
    const index = this.scan.elements[one.line.element]?.parent ?? -1;
    const known = this.placeNames.get(index);
    if (known !== undefined) return known;
    const parent = this.scan.elements[index];
    const place = parent ? `${parent.depth} ${parent.tag} ${parent.names.join(' ')}` : '';
    this.placeNames.set(index, place);
    return place;
  }
}

function isInBox(pick: Pick | undefined, first: number): boolean {
  return pick !== undefined && pick.gap === undefined && pick.line >= first;
}
