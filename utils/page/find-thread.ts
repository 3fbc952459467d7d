import type { Body } from './choose-body.ts';
import { findPosts, type Posts, saidIn } from './find-posts.ts';
import type { WeighedPage } from './line-weights.ts';
import type { PageScan } from './page-scan.ts';
import type { PageTitle } from './page-title.ts';
import { forumWords, replyWords } from './thread-words.data.ts';

/** A thread holds so much of what the page's body says. */
const MOST_OF_BODY = 0.6;

/** A question over comments says no more than so many of them. */
const MOST_OF_QUESTION = 5;

const FORUM_WORDS = forumWords.map((word) => new RegExp(word, 'i'));
const REPLY_WORDS = replyWords.map((word) => new RegExp(word, 'i'));

/**
 * The posts of a thread: parts of one make, each with its time, on a page with the words of forums. Names, ranks,
 * signatures and buttons around what was posted stand beside it. `undefined` on a page of one author, whose readers'
 * voices are none of the text.
 */
export function findThread(page: WeighedPage, title: PageTitle, own: Body | undefined): Body | undefined {
  const makes = findPosts(page.scan, page.values);
  const posts = makes[0];
  const first = posts?.elements[0];
  const end = posts?.elements.at(-1)?.lastLine;
  if (!posts || !first || end === undefined) return undefined;
  const top = title.lines.findLast((line) => line < first.firstLine) ?? first.firstLine - 1;
  const opening = openingLines(page, top + 1, first.firstLine, own);
  if (!isForum(page, top, posts, opening)) return undefined;
  const kept = new Set([opening, ...makes.map(({ lines }) => lines)].flatMap((lines) => [...lines]));
  const beside = new Set<number>();
  let weight = 0;
  for (let line = top + 1; line < end; line++) {
    if (kept.has(line)) weight += Math.max(0, page.values[line] ?? 0);
    else beside.add(line);
  }
  if (weight < (own?.weight ?? 0) * MOST_OF_BODY) return undefined;
  return {
    element: page.scan.elements.indexOf(first),
    first: top + 1,
    last: end,
    beside,
    weight,
    thread: true,
  };
}

/** Lines of the first post, or the question, in order, where it stands apart from the others: running text under the title. */
function openingLines(
  page: WeighedPage,
  from: number,
  to: number,
  own: Body | undefined,
): ReadonlySet<number> {
  const lines = new Set<number>();
  const { scan, values, rules } = page;
  const elements = new Set<number>();
  for (let line = from; line < to; line++)
    if ((values[line] ?? 0) > 0) elements.add(scan.lines[line]?.element ?? -1);
  for (let line = from; line < to; line++) {
    const inOwn = own !== undefined && own.last <= to && line >= own.first && line < own.last;
    const amongSentences = !rules[line] && elements.has(scan.lines[line]?.element ?? -1);
    if ((inOwn && !own.beside.has(line)) || amongSentences || (values[line] ?? 0) > 0) lines.add(line);
  }
  return lines;
}

/** Words of forums stand around the posts, and no headline parts them from what stands before. */
function isForum(
  { scan, values, rules }: WeighedPage,
  top: number,
  posts: Posts,
  opening: ReadonlySet<number>,
): boolean {
  const [start, end] = [posts.elements[0]?.firstLine ?? 0, posts.elements.at(-1)?.lastLine ?? 0];
  const from = Math.max(0, top - 4);
  const around = scan.lines
    .slice(from, end + 6)
    .filter(({ text }, at) => text.length <= 60 && (values[from + at] ?? 0) <= 0);
  const texts = [scan.documentTitle, ...around.map((line) => line.text)];
  const heard = (words: readonly RegExp[]) =>
    words.filter((word) => texts.some((text) => word.test(text))).length;
  const forum = heard(FORUM_WORDS) + (areNumbered(scan, posts) ? 1 : 0);
  if (forum === 0 || 2 * forum + heard(REPLY_WORDS) < 3) return false;
  if (opening.size === 0) return true;
  const opened = [...opening].reduce((sum, line) => sum + Math.max(0, values[line] ?? 0), 0);
  const replied = saidIn(values, posts.elements);
  const [opens = start] = opening;
  const commented = scan.lines
    .slice(opens, start)
    .some(({ text }, at) => rules[opens + at]?.effect === 'end' || isCommentCount(text));
  if (commented) return forum > 2 && opened < (replied / posts.elements.length) * MOST_OF_QUESTION;
  return forum > 1 || replied > opened;
}

function isCommentCount(text: string): boolean {
  return /^\D{0,4}\d+\s*(?:条|则|个)?(?:评论|留言|comments?)\D{0,6}$/i.test(text);
}

/** The posts count their floors: 1楼, 2楼, … */
function areNumbered(scan: PageScan, { elements }: Posts): boolean {
  const numbers = elements.map(({ firstLine, lastLine }) =>
    scan.lines
      .slice(firstLine, Math.min(firstLine + 4, lastLine))
      .map(({ text }) => Number(/^\D{0,3}(\d{1,5})(?!\d)/.exec(text)?.[1])),
  );
  const follows = (number: number, before: readonly number[]) =>
    !Number.isNaN(number) && before.includes(number - 1);
  const rising = numbers.filter((each, at) => each.some((number) => follows(number, numbers[at - 1] ?? [])));
  return rising.length >= (elements.length - 1) * 0.8;
}
