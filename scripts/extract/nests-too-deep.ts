/**
 * jsdom recurses over the levels of a page, and its time grows with their square: 20,000 take a minute and end in a
 * stack overflow. Browsers flatten what is deeper than 512.
 */
const MOST_LEVELS = 2_000;

/** Elements without content, or whose end tags authors leave out: many open ones are no nest. */
const FLAT = new Set(
  `area base br col embed hr img input link meta param source track wbr html head body p li dt dd option optgroup
  rb rt rp colgroup caption thead tbody tfoot tr td th a button nobr form`.split(/\s+/),
);

/** What stands in these is no markup: scripts carry whole pages in their strings, often with ends written `<\/div>`. */
const RAW = new Set(['script', 'style']);

/** Whether a page's source opens more levels of elements than can be parsed; a table counts with body, row and cell. */
export function nestsTooDeep(html: string): boolean {
  const open = new Map<string, number>();
  let levels = 0;
  let raw = '';
  for (const [, end, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    const name = tag.toLowerCase();
    if (raw !== '' && !(end && name === raw)) continue;
    raw = !end && RAW.has(name) ? name : '';
    if (FLAT.has(name)) continue;
    const before = open.get(name) ?? 0;
    if (end && before === 0) continue;
    open.set(name, before + (end ? -1 : 1));
    levels += (end ? -1 : 1) * (name === 'table' ? 4 : 1);
    if (levels > MOST_LEVELS) return true;
  }
  return false;
}
