import type { Body } from './choose-body.ts';
import type { FurnitureRule } from './furniture.data.ts';
import type { ElementRecord, Line, PageScan } from './page-scan.ts';
import type { PageTitle } from './page-title.ts';
import { endsSentence } from './text-measure.ts';
import { startsWithMarker } from './text-shape.ts';
import { forumWords, replyWords } from './thread-words.data.ts';

/** So many posts make a thread. */
const LEAST_POSTS = 3;
/** The part of a post that holds so much of what all posts say is what was posted; so much of the body is a thread. */
const MOST_OF_IT = 0.6;
/** Posts, answers to them, and answers to answers. */
const MOST_MAKES = 3;
/** A post is no deeper than this: pages nest without end. */
const MOST_LEVELS = 60;
/** Parts that say less hold no posts. */
const LEAST_SAID = 20;

/** When somebody wrote something, as forums print it over or under each post. */
const STAMP =
  /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{1,2}[-/月]\d{1,2}日?\s+\d{1,2}:\d\d|(?:昨天|前天|今天)\s*\d{1,2}:\d\d|\d+\s*(?:秒|分钟|小时|天|周|个?月|年)前|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{4}|\d+\s+(?:minute|hour|day|week|month|year)s?\s+ago/;

/** What else stands at each post: its floor, its points, a link to it. */
const MARK = /^(?:\d+\s*楼|#\d+)$|\b\d+\s?points?\b|^permalink$|^link to this (?:post|answer|reply)$/i;

const FORUM_WORDS = forumWords.map((word) => new RegExp(word, 'i'));
const REPLY_WORDS = replyWords.map((word) => new RegExp(word, 'i'));

/** What the search for a thread goes by. */
interface Page {
  readonly scan: PageScan;
  readonly values: readonly number[];
  readonly rules: readonly (FurnitureRule | undefined)[];
}

/**
 * The posts of a thread: parts of one make, each with its time, on a page with the words of forums. Names, ranks,
 * signatures and buttons around what was posted stand beside it. `undefined` on a page of one author, whose readers'
 * voices are none of the text.
 */
export function findThread(page: Page, title: PageTitle, own: Body | undefined): Body | undefined {
  const [posts, ...others] = findMakes(page);
  const first = posts?.[0];
  const last = posts?.at(-1);
  if (!posts || !first || !last) return undefined;
  const top = title.lines.findLast((line) => line < first.firstLine) ?? first.firstLine - 1;
  const opening = openingLines(page, top + 1, first.firstLine, own);
  if (!isForum(page, top, posts, opening)) return undefined;
  const kept = new Set(opening);
  for (const make of [posts, ...others]) for (const line of postedLines(page, make)) kept.add(line);
  const end = last.lastLine;
  const beside = new Set<number>();
  let weight = 0;
  for (let line = top + 1; line < end; line++) {
    if (kept.has(line)) weight += Math.max(0, page.values[line] ?? 0);
    else beside.add(line);
  }
  if (weight < (own?.weight ?? 0) * MOST_OF_IT) return undefined;
  return {
    element: page.scan.elements.indexOf(first),
    first: top + 1,
    last: end,
    beside,
    weight,
    thread: true,
  };
}

type Posts = readonly ElementRecord[];

/** Posts of several makes: those that say most, and answers within or between them. */
function findMakes(page: Page): Posts[] {
  const found: Posts[] = [];
  const stamped = stampedElements(page.scan);
  const rest = [...page.values];
  for (let round = 0; round < MOST_MAKES; round++) {
    const posts = mostSaying(stamped, rest);
    if (posts.length === 0) break;
    found.push(posts);
    for (const line of postedLines(page, posts)) rest[line] = 0;
  }
  return found;
}

/** Elements with a time in them, by their make, inner ones first. */
function stampedElements(scan: PageScan): readonly Posts[] {
  const makes = new Map<string, Set<ElementRecord>>();
  const kinds = new Makes(scan);
  const seen = new Set<ElementRecord>();
  for (const line of scan.lines) {
    if (!isStamp(line)) continue;
    let element = scan.elements[line.element];
    for (let level = 0; element && level < MOST_LEVELS; level++) {
      if (seen.has(element)) break;
      seen.add(element);
      const make = kinds.of(element);
      const known = makes.get(make);
      if (known) known.add(element);
      else makes.set(make, new Set([element]));
      element = scan.elements[element.parent];
    }
  }
  return [...makes.values()]
    .filter((elements) => elements.size >= LEAST_POSTS)
    .map((elements) => [...elements].sort((a, b) => a.firstLine - b.firstLine));
}

function isStamp(line: Line | undefined): boolean {
  if (!line || line.text.length > 80) return false;
  if (line.text.length <= 40 && MARK.test(line.text)) return true;
  if (!STAMP.test(line.text)) return false;
  return !startsWithMarker(line.text) && (!endsSentence(line.text) || line.measure.mass < 9);
}

/** Of elements around the same text the inner ones. */
function mostSaying(makes: readonly Posts[], values: readonly number[]): Posts {
  let best: Posts = [];
  let most = LEAST_SAID;
  for (const posts of makes) {
    const said = saidIn(values, posts);
    if (said > most * 1.02) [best, most] = [posts, said];
  }
  return best;
}

/** Tag and names without their numbers. */
function nameOf({ tag, names }: ElementRecord): string {
  return `${tag}${names.join('').replace(/\d+/g, '')}`;
}

/** What elements are alike by: their name; where an element has none, its parents' too. */
class Makes {
  private readonly known = new Map<ElementRecord, string>();
  private readonly scan: PageScan;

  constructor(scan: PageScan) {
    this.scan = scan;
  }

  of(element: ElementRecord, depth = 3): string {
    const known = depth === 3 ? this.known.get(element) : undefined;
    if (known !== undefined) return known;
    const parent = this.scan.elements[element.parent];
    const named = element.names.length > 0 || !parent || depth === 0;
    const make = named ? nameOf(element) : `${this.of(parent, depth - 1)}>${nameOf(element)}`;
    if (depth === 3) this.known.set(element, make);
    return make;
  }
}

function saidIn(values: readonly number[], posts: Posts): number {
  let said = 0;
  let end = 0;
  for (const post of posts) {
    for (let line = Math.max(end, post.firstLine); line < post.lastLine; line++)
      said += Math.max(0, values[line] ?? 0);
    end = Math.max(end, post.lastLine);
  }
  return said;
}

/** The first post, or the question, where it stands apart from the others: running text under the title. */
function openingLines(page: Page, from: number, to: number, own: Body | undefined): ReadonlySet<number> {
  const lines = new Set<number>();
  for (let line = from; line < to; line++) {
    const inOwn = own !== undefined && own.last <= to && line >= own.first && line < own.last;
    if ((inOwn && !own.beside.has(line)) || (page.values[line] ?? 0) > 0) lines.add(line);
  }
  return lines;
}

/** Words of forums stand around the posts, and no headline parts them from what stands before. */
function isForum(
  { scan, values, rules }: Page,
  top: number,
  posts: Posts,
  opening: ReadonlySet<number>,
): boolean {
  const [start, end] = [posts[0]?.firstLine ?? 0, posts.at(-1)?.lastLine ?? 0];
  const around = scan.lines.slice(Math.max(0, top - 4), end + 6).filter((line) => line.text.length <= 60);
  const texts = [scan.documentTitle, ...around.map((line) => line.text)];
  const heard = (words: readonly RegExp[]) =>
    words.filter((word) => texts.some((text) => word.test(text))).length;
  const forum = heard(FORUM_WORDS) + (areNumbered(scan, posts) ? 1 : 0);
  if (forum === 0 || 2 * forum + heard(REPLY_WORDS) < 3) return false;
  if (opening.size === 0) return true;
  if (forum > 2) return true;
  for (let line = Math.min(...opening); line < start; line++)
    if (rules[line]?.effect === 'end' || isCommentCount(scan.lines[line]?.text ?? '')) return false;
  let opened = 0;
  for (const line of opening) opened += Math.max(0, values[line] ?? 0);
  return forum > 1 || saidIn(values, posts) > opened;
}

function isCommentCount(text: string): boolean {
  return /^\D{0,4}\d+\s*(?:条|则|个)?(?:评论|留言|comments?)\D{0,6}$/i.test(text);
}

/** The posts count their floors: 1楼, 2楼, … */
function areNumbered(scan: PageScan, posts: Posts): boolean {
  const numbers = posts.map(({ firstLine, lastLine }) =>
    scan.lines
      .slice(firstLine, Math.min(firstLine + 4, lastLine))
      .map(({ text }) => Number(/^\D{0,3}(\d{1,5})(?!\d)/.exec(text)?.[1])),
  );
  const rising = numbers.filter((each, at) => each.some((number) => numbers[at - 1]?.includes(number - 1)));
  return rising.length >= (posts.length - 1) * 0.8;
}

/** Lines of what was posted, by the place in a post where most of what all posts say stands. */
function postedLines({ scan, values }: Page, posts: Posts): ReadonlySet<number> {
  const isPost = new Set(posts);
  const places: { readonly line: number; readonly post: ElementRecord; readonly path: readonly string[] }[] =
    [];
  const first = posts[0]?.firstLine ?? 0;
  const last = posts.reduce((end, post) => Math.max(end, post.lastLine), 0);
  for (let line = first; line < last; line++) {
    const path: string[] = [];
    let element = scan.elements[scan.lines[line]?.element ?? -1];
    while (element && !isPost.has(element) && path.length < MOST_LEVELS) {
      path.unshift(nameOf(element));
      element = scan.elements[element.parent];
    }
    if (element && isPost.has(element)) places.push({ line, post: element, path });
  }
  const seen = new Set<string>();
  const place = placeOfText(
    places.map(({ line, path }) => {
      const text = scan.lines[line]?.text ?? '';
      const value = seen.has(text) ? 0 : Math.max(0, values[line] ?? 0);
      seen.add(text);
      return { path, value };
    }),
  );
  const isThere = (path: readonly string[]) => place.every((step, at) => path[at] === step);
  const usual = new Set(places.filter(({ path }) => isThere(path)).map(({ post }) => post));
  return new Set(
    places
      .filter(({ line, post, path }) =>
        usual.has(post) ? isThere(path) && !isStamp(scan.lines[line]) : (values[line] ?? 0) > 0,
      )
      .map(({ line }) => line),
  );
}

/** The deepest path that most of the value stands under. */
function placeOfText(
  lines: readonly { readonly path: readonly string[]; readonly value: number }[],
): string[] {
  const place: string[] = [];
  let inside = lines;
  for (;;) {
    const total = inside.reduce((sum, { value }) => sum + value, 0);
    const steps = new Map<string, number>();
    for (const { path, value } of inside) {
      const step = path[place.length];
      if (step !== undefined) steps.set(step, (steps.get(step) ?? 0) + value);
    }
    const [best] = [...steps].sort((a, b) => b[1] - a[1]);
    if (!best || total === 0 || best[1] < total * MOST_OF_IT) return place;
    inside = inside.filter(({ path }) => path[place.length] === best[0]);
    place.push(best[0]);
  }
}
