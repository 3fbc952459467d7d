import type { Steps } from '../stepwise.ts';
import { isAdvert } from './block-hints.ts';
import { type DomAccess, domAccess, ELEMENT, TEXT } from './dom-access.ts';
import { FRAMES, INLINE, SKIPPED } from './element-kinds.data.ts';
import { type HidingRule, hidingOf, hidingRules } from './hiding.ts';
import { LineWriter } from './line-writer.ts';
import { type ElementRecord, type FrameRecord, LIMITS, type PageScan } from './page-scan.ts';

/** More frames than this are not looked at. */
const MOST_FRAMES = 50;

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** Line ends of the source are painted. */
const PRE_STYLE = /(?:^|;)\s*white-space\s*:\s*(?:pre|break-spaces)/i;

const NONE: readonly string[] = [];

type Cursor = { node: Node; index: number; inline: boolean };

/**
 * One pass over the page, which it does not touch; pauses every few hundred nodes. `undefined`: over the limits.
 * @param undisplayed takes blocks that a script may show for veiled ones.
 */
export function* scanPageSteps(document: Document, undisplayed = false): Steps<PageScan | undefined> {
  const access = domAccess(document);
  const scanner = new Scanner(access, undisplayed);
  if (!access.root) return scanner.result();
  const open: Cursor[] = [];
  let node: Node | undefined = access.root;
  for (let visited = 1; node; visited++) {
    if (visited % 300 === 0) yield;
    if (scanner.overLimits()) return undefined;
    const entered: Cursor | undefined = scanner.enter(node);
    const child: Node | undefined = entered && access.firstChild(node);
    if (entered && child) {
      open.push(entered);
      node = child;
      continue;
    }
    if (entered) scanner.leave(entered);
    let next: Node | undefined = node === access.root ? undefined : access.nextSibling(node);
    while (!next) {
      const parent = open.pop();
      if (!parent) return scanner.overLimits() ? undefined : scanner.result();
      scanner.leave(parent);
      next = parent.node === access.root ? undefined : access.nextSibling(parent.node);
    }
    node = next;
  }
  return scanner.result();
}

class Scanner {
  private readonly elements: ElementRecord[] = [];
  private readonly metas = new Map<string, string>();
  private readonly writer: LineWriter;
  private readonly access: DomAccess;
  /** How many of the open elements bear a name. */
  private readonly around = new Map<string, number>();
  private readonly rules = new Map<string, readonly HidingRule[]>();
  private documentTitle: string | undefined;
  private canvases = 0;
  private images = 0;
  private frameset = false;
  private readonly frames: FrameRecord[] = [];
  private readonly pinyin: string[] = [];
  private sawUndisplayed = false;
  private readonly undisplayed: boolean;
  private current = -1;
  private seen = 0;

  constructor(access: DomAccess, undisplayed: boolean) {
    this.access = access;
    this.undisplayed = undisplayed;
    this.writer = new LineWriter(this.elements);
  }

  overLimits(): boolean {
    return this.seen > LIMITS.elements || this.writer.characters > LIMITS.characters;
  }

  /** Takes note of a node; a cursor if its children are to be visited. */
  enter(node: Node): Cursor | undefined {
    const kind = this.access.kind(node);
    if (kind === TEXT) this.writer.addText(this.access.text(node));
    if (kind !== ELEMENT) return undefined;
    this.seen++;
    const element = node as Element;
    const tag = this.access.tag(element);
    if (tag === 'br') this.writer.breakLine('br');
    if (tag === 'head') return this.open(element, tag);
    if (SKIPPED.has(tag) || this.insideHead()) return this.skip(element, tag);
    if (tag === 'frameset') this.frameset = true;
    const cursor = this.open(element, tag);
    const record = this.elements[cursor.index];
    if (record?.hiding === 'gone' || record?.hiding === 'undisplayed') {
      this.writer.addHidden(cursor.inline ? 'inline' : 'block', () => this.shortText(element));
      this.leave(cursor);
      return undefined;
    }
    return cursor;
  }

  leave(cursor: Cursor): void {
    const record = this.elements[cursor.index];
    if (!record) return;
    if (!cursor.inline) this.writer.breakLine('block');
    this.writer.leave(cursor.index, record.tag, cursor.inline);
    this.countAround(record.names, -1);
    record.end = this.elements.length;
    record.lastLine = this.writer.lines.length;
    this.current = record.parent;
  }

  result(): PageScan {
    this.writer.breakLine('block');
    return {
      elements: this.elements,
      lines: this.writer.lines,
      tables: this.writer.tables,
      pageLinks: this.writer.pageLinks,
      frames: this.frames,
      documentTitle: (this.documentTitle ?? '').replace(/\s+/g, ' ').trim(),
      metas: this.metas,
      pictures: { canvases: this.canvases, images: this.images },
      // a feed or a drawing has another root: it is no page of text either
      notHtml: this.frameset || !HTML_TYPES.has(this.access.contentType) || this.elements[0]?.tag !== 'html',
      hidden: this.writer.hidden,
      pinyin: this.pinyin,
      undisplayed: this.sawUndisplayed,
    };
  }

  private insideHead(): boolean {
    return this.elements[this.current]?.tag === 'head';
  }

  private open(element: Element, tag: string): Cursor {
    const bare = !this.access.hasAttributes(element);
    const names = bare ? NONE : this.names(element);
    const style = bare ? '' : (this.access.attribute(element, 'style') ?? '');
    const hiding = bare ? undefined : this.hiding(element, names, style);
    const advert = !bare && this.isAdvert(element, tag, names);
    const inline =
      INLINE.has(tag) && (advert || style === '' || !/display\s*:\s*block/i.test(style.slice(0, 500)));
    if (!inline) this.writer.breakLine('block');
    const index = this.elements.length;
    const line = this.writer.lines.length;
    this.elements.push({
      tag,
      parent: this.current,
      depth: (this.elements[this.current]?.depth ?? -1) + 1,
      names,
      role: bare ? '' : (this.access.attribute(element, 'role') ?? '').toLowerCase(),
      hiding: inline ? this.inlineHiding(hiding, advert) : this.blockHiding(hiding),
      end: index + 1,
      firstLine: line,
      lastLine: line,
    });
    this.current = index;
    this.countAround(names, 1);
    const keepsLines = style !== '' && PRE_STYLE.test(style.slice(0, 500));
    this.writer.enter(index, tag, { inline, keepsLines }, (name) => this.access.attribute(element, name));
    return { node: element, index, inline };
  }

  /** By its name, or a link that says that it is paid for. */
  private isAdvert(element: Element, tag: string, names: readonly string[]): boolean {
    return isAdvert(names) || (tag === 'a' && /sponsored/i.test(this.access.attribute(element, 'rel') ?? ''));
  }

  /** Inside a line what is faded, or an advert, is left out like what is gone. */
  private inlineHiding(hiding: ElementRecord['hiding'], advert: boolean): ElementRecord['hiding'] {
    if (advert) return 'gone';
    return hiding === 'veiled' && this.writer.veiled === 0 ? 'gone' : hiding;
  }

  private countAround(names: readonly string[], count: 1 | -1): void {
    for (const name of names) this.around.set(name, (this.around.get(name) ?? 0) + count);
  }

  private blockHiding(hiding: ElementRecord['hiding']): ElementRecord['hiding'] {
    if (hiding !== 'undisplayed') return hiding;
    this.sawUndisplayed = true;
    return this.undisplayed ? 'veiled' : hiding;
  }

  private hiding(element: Element, names: readonly string[], style: string): ElementRecord['hiding'] {
    if (this.access.attribute(element, 'hidden') !== undefined) return 'undisplayed';
    if (style) {
      const inline = hidingOf(style);
      if (inline) return inline;
      if (/display\s*:|visibility\s*:\s*visible/i.test(style.slice(0, 500))) return undefined;
    }
    if (this.rules.size === 0) return undefined;
    for (const name of names) {
      const rule = this.rules.get(name)?.find(({ within }) => this.standsIn(within));
      if (rule) return rule.hiding;
    }
    return undefined;
  }

  /** Elements around the current place bear all of the names. */
  private standsIn(within: readonly string[]): boolean {
    return within.every((name) => (this.around.get(name) ?? 0) > 0);
  }

  private names(element: Element): string[] {
    const id = this.access.attribute(element, 'id');
    const classes = this.access.attribute(element, 'class');
    const names = classes
      ? classes
          .slice(0, 500)
          .toLowerCase()
          .split(/\s+/)
          .filter(Boolean)
          .map((name) => `.${name}`)
      : [];
    if (id) names.push(`#${id.slice(0, 100).toLowerCase()}`);
    return names;
  }

  /** Elements without text of their own: what they tell is noted, their content is not read. */
  private skip(element: Element, tag: string): undefined {
    if (tag === 'canvas') this.canvases++;
    else if (tag === 'img') this.images++;
    else if (FRAMES.has(tag)) this.addFrame(element);
    else if (tag === 'style') this.addRules(element);
    else if (tag === 'title') this.documentTitle ??= this.directText(element);
    else if (tag === 'meta') this.addMeta(element);
    else if (tag === 'rt' && this.pinyin.length < 50) this.pinyin.push(this.shortText(element));
    else if (tag === 'button') this.writer.addButton(this.shortText(element));
    return undefined;
  }

  /** A frame that is neither hidden nor an advert by its name. */
  private addFrame(frame: Element): void {
    const names = this.names(frame);
    const style = (this.access.attribute(frame, 'style') ?? '').slice(0, 500);
    if (this.frames.length >= MOST_FRAMES || isAdvert(names) || this.hiding(frame, names, style)) return;
    const size = (name: 'width' | 'height') =>
      new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([\\d.]+\\s*[a-z%]*)`, 'i').exec(style)?.[1] ??
      this.access.attribute(frame, name) ??
      '';
    this.frames.push({
      line: this.writer.lines.length,
      address: this.access.attribute(frame, 'src') ?? this.access.attribute(frame, 'data') ?? '',
      width: size('width'),
      height: size('height'),
    });
  }

  private addRules(style: Element): void {
    const rules = hidingRules(this.directText(style));
    for (const [name, added] of rules) this.rules.set(name, [...(this.rules.get(name) ?? []), ...added]);
  }

  private addMeta(meta: Element): void {
    const name =
      this.access.attribute(meta, 'name') ??
      this.access.attribute(meta, 'property') ??
      this.access.attribute(meta, 'itemprop');
    const content = this.access.attribute(meta, 'content')?.trim();
    const key = name?.toLowerCase();
    if (key && content && !this.metas.has(key)) this.metas.set(key, content.slice(0, 1000));
  }

  private directText(element: Element): string {
    let text = '';
    let child = this.access.firstChild(element);
    while (child) {
      if (this.access.kind(child) === TEXT) text += this.access.text(child);
      child = this.access.nextSibling(child);
    }
    return text;
  }

  /** The first words of an element that is not read, for the list of removals. */
  private shortText(element: Element): string {
    const texts: string[] = [];
    let node: Node | undefined = this.access.firstChild(element);
    for (let steps = 0; node && steps < 20; steps++) {
      if (this.access.kind(node) === TEXT) texts.push(this.access.text(node).trim());
      node = this.access.firstChild(node) ?? this.access.nextSibling(node);
    }
    return texts.join(' ').replace(/\s+/g, ' ').trim().slice(0, 200);
  }
}
