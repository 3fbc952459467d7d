/** How near a read text comes to its gold: the measures of the corpus scorer, so that figures here and there agree. */
export interface TextScore {
  readonly f1: number;
  /** Share of gold lines that stand whole and in order in the text. */
  readonly paragraphs: number;
  readonly gaps: boolean;
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

const GRAM = 4;
const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** Whether two titles are equal but for white space and character width. */
export function sameTitle(one: string, other: string): boolean {
  return squeeze(one) === squeeze(other);
}

/** Compares bags of four characters (white space left out), whole lines in order, and the number of gap lines. */
export function scoreText(gold: string, text: string): TextScore {
  const wanted = grams(gold);
  const found = grams(text);
  const size = total(wanted) + total(found);
  const theirs = gold.split('\n').map(squeeze).filter(Boolean);
  const mine = text.split('\n').map(squeeze).filter(Boolean);
  const lost: string[] = [];
  let next = 0;
  for (const line of theirs) {
    const at = mine.indexOf(line, next);
    if (at >= 0) next = at + 1;
    else lost.push(line);
  }
  const known = new Set(theirs);
  return {
    f1: size === 0 ? 1 : (2 * shared(wanted, found)) / size,
    paragraphs: theirs.length === 0 ? 1 : 1 - lost.length / theirs.length,
    gaps: countGaps(mine) === countGaps(theirs),
    lost,
    added: mine.filter((line) => !known.has(line)),
  };
}

const countGaps = (lines: readonly string[]) => lines.filter((line) => line.startsWith('⟦gap')).length;

function grams(text: string): Map<string, number> {
  const whole = squeeze(text);
  const bag = new Map<string, number>();
  for (let at = 0; at + GRAM <= whole.length; at++) {
    const gram = whole.slice(at, at + GRAM);
    bag.set(gram, (bag.get(gram) ?? 0) + 1);
  }
  return bag;
}

function shared(one: Map<string, number>, other: Map<string, number>): number {
  let sum = 0;
  for (const [gram, count] of one) sum += Math.min(count, other.get(gram) ?? 0);
  return sum;
}

function total(bag: Map<string, number>): number {
  let sum = 0;
  for (const count of bag.values()) sum += count;
  return sum;
}
