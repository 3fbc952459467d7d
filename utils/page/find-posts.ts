import { bearsMoment } from './date-stamp.ts';
import type { ElementRecord, Line, PageScan } from './page-scan.ts';
import { endsSentence } from './text-measure.ts';
import { startsWithMarker } from './text-shape.ts';

/** So many posts make a thread. */
const LEAST_POSTS = 3;
/** The part of a post that holds so much of what all posts say is what was posted. */
const MOST_OF_IT = 0.6;
/** Posts, answers to them, and answers to answers. */
const MOST_MAKES = 3;
/** A post is no deeper than this: pages nest without end. */
const MOST_LEVELS = 60;
/** Parts that say less hold no posts. */
const LEAST_SAID = 20;

/** What else stands at each post: its floor, its points, a link to it. */
const MARK = /^(?:\d+\s*楼|#\d+)$|\b\d+\s?points?\b|^permalink$|^link to this (?:post|answer|reply)$/i;

/** Posts of one make, in the page's order. */
export interface Posts {
  readonly elements: readonly ElementRecord[];
  /** Lines of what was posted; the others of the elements are names, ranks, signatures, buttons. */
  readonly lines: ReadonlySet<number>;
}

/** Posts of several makes: first those that say most, then answers within or between them. */
export function findPosts(scan: PageScan, values: readonly number[]): Posts[] {
  const found: Posts[] = [];
  const stamped = stampedElements(scan);
  const rest = [...values];
  for (let round = 0; round < MOST_MAKES; round++) {
    const elements = mostSaying(stamped, rest);
    if (elements.length === 0) break;
    const lines = postedLines(scan, values, elements);
    found.push({ elements, lines });
    for (const line of lines) rest[line] = 0;
  }
  return found;
}

/** Elements with a time in them, by their make, inner ones first. */
function stampedElements(scan: PageScan): readonly (readonly ElementRecord[])[] {
  const makes = new Map<string, Set<ElementRecord>>();
  const seen = new Set<ElementRecord>();
  for (const line of scan.lines) {
    if (!isStamp(line)) continue;
    let element = scan.elements[line.element];
    for (let level = 0; element && level < MOST_LEVELS; level++) {
      if (seen.has(element)) break;
      seen.add(element);
      const make = makeOf(scan, element);
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

/** A line that says when somebody wrote, or which post it is. */
export function isStamp(line: Line | undefined): boolean {
  if (!line || line.text.length > 80 || line.measure.digits + line.measure.letters === 0) return false;
  if (line.text.length <= 40 && MARK.test(line.text)) return true;
  if (!bearsMoment(line.text)) return false;
  return !startsWithMarker(line.text) && (!endsSentence(line.text) || line.measure.mass < 9);
}

/** Of elements around the same text the inner ones. */
function mostSaying(
  makes: readonly (readonly ElementRecord[])[],
  values: readonly number[],
): readonly ElementRecord[] {
  let best: readonly ElementRecord[] = [];
  let most = LEAST_SAID;
  for (const posts of makes) {
    const said = saidIn(values, posts);
    if (said > most * 1.02) [best, most] = [posts, said];
  }
  return best;
}

/** Tag and names without their numbers. */
export function nameOf({ tag, names }: ElementRecord): string {
  return `${tag}${names.join('').replace(/\d+/g, '')}`;
}

/** What elements are alike by: their name; where an element has none, its parents' too. */
function makeOf(scan: PageScan, element: ElementRecord, parents = 3): string {
  const parent = scan.elements[element.parent];
  if (element.names.length > 0 || !parent || parents === 0) return nameOf(element);
  return `${makeOf(scan, parent, parents - 1)}>${nameOf(element)}`;
}

/** How much the elements say, what stands in several of them counted once. */
export function saidIn(values: readonly number[], posts: readonly ElementRecord[]): number {
  let said = 0;
  let end = 0;
  for (const post of posts) {
    for (let line = Math.max(end, post.firstLine); line < post.lastLine; line++)
      said += Math.max(0, values[line] ?? 0);
    end = Math.max(end, post.lastLine);
  }
  return said;
}

/** Lines of what was posted, by the place in a post where most of what all posts say stands. */
function postedLines(
  scan: PageScan,
  values: readonly number[],
  posts: readonly ElementRecord[],
): ReadonlySet<number> {
  const places = placesIn(scan, posts);
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

/** Where a line stands in a post: the names of the elements around it, from the post inwards. */
interface Place {
  readonly line: number;
  readonly post: ElementRecord;
  readonly path: readonly string[];
}

function placesIn(scan: PageScan, posts: readonly ElementRecord[]): Place[] {
  const isPost = new Set(posts);
  const places: Place[] = [];
  const first = posts[0]?.firstLine ?? 0;
  const last = posts.reduce((end, post) => Math.max(end, post.lastLine), 0);
  for (let line = first; line < last; line++) {
    const path: string[] = [];
    let element = scan.elements[scan.lines[line]?.element ?? -1];
    while (element && !isPost.has(element) && path.length < MOST_LEVELS) {
      path.push(nameOf(element));
      element = scan.elements[element.parent];
    }
    if (element && isPost.has(element)) places.push({ line, post: element, path: path.reverse() });
  }
  return places;
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
