import type { GapReason } from '../report.ts';

/**
 * What a line of the site's own is. `drop`: the line is the site's. `info`: a line with publisher or dates, metadata.
 * `end`: what follows is other documents or readers' voices. `gap`: the site withholds text here.
 */
export interface LineRule {
  readonly rule: string;
  readonly effect: 'drop' | 'info' | 'end' | { readonly gap: GapReason };
}

/** What sites write around a document, by its words. */
export interface FurnitureRule extends LineRule {
  /** One of them stands in every line that the pattern fits: letters in lower case. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
  /** The rule looks at lines up to this many characters. */
  readonly longest: number;
}

/** A form of lines: the words without which none is, and the pattern that they stand in. */
export interface LineForm {
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

/** Words parted by blanks. */
export function wordList(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(/\s+/).filter(Boolean));
}

/**
 * A pattern with lists of words in it, each standing for one of its words. The first list is the one without which no
 * line fits; where there are more of that kind (one for each alternative), `keys` names them all.
 * @param flags `i` where letters count: without it a pattern of Chinese words is compiled several times faster
 */
export function lineForm(flags: '' | 'i', keys?: readonly string[]) {
  return (parts: TemplateStringsArray, ...lists: readonly (readonly string[])[]): LineForm => {
    const source = parts.raw.map((part, at) => part + (lists[at] ? oneOf(lists[at]) : '')).join('');
    const words = [...new Set((keys ?? lists[0] ?? []).map((word) => word.toLowerCase()))];
    return { words, pattern: new RegExp(source, flags) };
  };
}

/** Longer words first: the first that fits is taken. */
function oneOf(words: readonly string[]): string {
  const escaped = [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return `(?:${escaped.join('|')})`;
}

/** Makes rules of one effect. @param usual the length of the lines that they look at, where they do not say more. */
function rulesOf(effect: LineRule['effect'], usual: number) {
  return (rule: string, form: LineForm, longest = usual): FurnitureRule => ({
    rule,
    effect,
    ...form,
    longest,
  });
}

export const drop = rulesOf('drop', 60);
export const info = rulesOf('info', 160);
export const end = rulesOf('end', 24);

/** A rule of lines that say for which reason text is withheld. */
export function gap(
  reason: 'paywall' | 'login' | 'preview-end',
  form: LineForm,
  longest = 120,
): FurnitureRule {
  return { rule: reason, effect: { gap: reason }, ...form, longest };
}
