/**
 * What inline styles and simple rules of `<style>` elements hide, read as text: the command line has no layout, and
 * the same page must read the same everywhere. External stylesheets and scripts are not looked at.
 */

/**
 * `gone`: never there for the reader; `undisplayed`: not there, until a script may show it; `veiled`: there, but
 * waiting for a script or faded (read if it is the body).
 */
export type Hiding = 'gone' | 'undisplayed' | 'veiled';

const UNDISPLAYED = /(?:^|;)display:none/;
const GONE = [
  /(?:^|;)font-size:0(?:px|em|pt|%|rem)?(?:;|!|$)/,
  /(?:^|;)(?:left|top|right|margin-left|text-indent):-\d{3,}(?:px|em|rem|pt)?/,
  /(?:^|;)clip:rect\(0/,
];
const VEILED = [
  /(?:^|;)visibility:hidden/,
  /(?:^|;)opacity:0(?:\.0+)?(?:;|!|$)/,
  /(?:^|;)color:transparent/,
  /(?:^|;)(?:max-)?(?:height|width):0(?:px)?(?:;|!|$)/,
];

/** What a list of CSS declarations hides; declarations over 500 characters are not looked at. */
export function hidingOf(declarations: string): Hiding | undefined {
  if (declarations.length > 500) return undefined;
  const compact = declarations.toLowerCase().replace(/\s+/g, '');
  if (UNDISPLAYED.test(compact)) return 'undisplayed';
  if (GONE.some((pattern) => pattern.test(compact))) return 'gone';
  return VEILED.some((pattern) => pattern.test(compact)) ? 'veiled' : undefined;
}

/** What a style rule hides: elements of a name, inside elements of other names. */
export interface HidingRule {
  readonly hiding: Hiding;
  /** Keys that elements around it bear, each one. */
  readonly within: readonly string[];
}

/** A page's own style rules that hide, by the `.class` or `#id` that their selectors end with. */
export type HidingRules = ReadonlyMap<string, readonly HidingRule[]>;

/** Names of elements, with or without their tags, parted by blanks or `>`. */
const SELECTOR = /^(?:(?:[a-z]+\d?)?(?:[.#][\w-]+)?(?:\s*>\s*|\s+)){0,4}(?:[a-z]+\d?)?[.#][\w-]+$/;
const LAST_NAME = /[.#][\w-]+$/;

/** Reads the rules of `<style>` text whose selectors name classes or ids; blocks of `@media print` and the like are left out. */
export function hidingRules(css: string): HidingRules {
  const rules = new Map<string, HidingRule[]>();
  const text = css.slice(0, 300_000).replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '');
  let depth = 0;
  let inMedia = false;
  let start = 0;
  let selector = '';
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '{') {
      selector = text.slice(start, i).trim().toLowerCase();
      if (depth === 0 && selector.startsWith('@')) inMedia = true;
      depth++;
      start = i + 1;
    } else if (character === '}') {
      if (!inMedia) addRule(rules, selector, text.slice(start, i));
      depth = Math.max(0, depth - 1);
      if (depth === 0) inMedia = false;
      start = i + 1;
    } else if (character === ';' && depth === 0) start = i + 1;
  }
  return rules;
}

function addRule(rules: Map<string, HidingRule[]>, selectors: string, declarations: string): void {
  const hiding = hidingOf(declarations);
  if (!hiding || selectors.length > 2000) return;
  for (const selector of selectors.split(',').map((each) => each.trim())) {
    const name = LAST_NAME.exec(selector)?.[0];
    if (!name || selector.length > 200 || !SELECTOR.test(selector)) continue;
    const within = selector.slice(0, -name.length).match(/[.#][\w-]+/g) ?? [];
    const known = rules.get(name);
    if (known) known.push({ hiding, within });
    else rules.set(name, [{ hiding, within }]);
  }
}
