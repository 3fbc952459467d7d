import { narrowingWords } from './indicator-definitions.data.ts';
import { normaliseIndicatorName } from './indicator-name.ts';
import type { Indicator } from './indicators.ts';

const LONGEST_LABEL = 80;
/** Reports repeat their labels; a hostile page must not fill the memory with new ones. */
const MOST_DEFINITIONS = 4096;
const definitions = new Map<string, string>();

/**
 * What exactly a label counts under an indicator: equal keys may be compared, different ones not. The key joins the
 * indicator's variant that the label names (户籍人口 under 常住人口), the narrowing words that the indicator's own
 * name does not hold (区属, 新增, 省级), and a size threshold (5亿元以上). `''` is the indicator's plain definition.
 */
export function definitionOf(label: string, indicator: Indicator | undefined): string {
  const words = label.slice(0, LONGEST_LABEL);
  const key = `${indicator?.id ?? ''}\n${words}`;
  const known = definitions.get(key);
  if (known !== undefined) return known;
  if (definitions.size >= MOST_DEFINITIONS) definitions.clear();
  const definition = makeDefinition(words, indicator);
  definitions.set(key, definition);
  return definition;
}

function makeDefinition(words: string, indicator: Indicator | undefined): string {
  const variant = indicator ? variantOf(words, indicator) : undefined;
  const own = indicator?.zh ?? '';
  const narrowed = narrowingWords.flatMap((group, index) =>
    holdsOneOf(words, group) && !holdsOneOf(own, group) && !variantHolds(variant, group) ? [`n${index}`] : [],
  );
  const threshold = thresholdOf(words);
  return [
    ...(variant ? [variant[0] ?? ''] : []),
    ...narrowed,
    ...(threshold === undefined ? [] : [threshold]),
  ].join(' ');
}

function holdsOneOf(words: string, group: readonly string[]): boolean {
  return group.some((word) => words.includes(word));
}

function variantHolds(variant: readonly string[] | undefined, group: readonly string[]): boolean {
  return variant?.every((name) => holdsOneOf(name, group)) ?? false;
}

/** The variant group whose name is the longest in the label, unless a longer name of the main definition is. */
function variantOf(label: string, indicator: Indicator): readonly string[] | undefined {
  const { variants } = indicator;
  if (!variants) return undefined;
  const name = normaliseIndicatorName(label);
  const longest = namesOf(indicator).find(({ normal }) => name.includes(normal));
  return longest && variants.find((group) => group.includes(longest.written));
}

interface Name {
  readonly written: string;
  readonly normal: string;
}

const namesById = new Map<string, readonly Name[]>();

/** The indicator's names, the longest first; kept, for a comparison asks for the same ones thousands of times. */
function namesOf({ id, zh, aliases }: Indicator): readonly Name[] {
  const known = namesById.get(id);
  if (known) return known;
  const names = [zh, ...aliases]
    .map((written) => ({ written, normal: normaliseIndicatorName(written) }))
    .sort((a, b) => b.normal.length - a.normal.length);
  namesById.set(id, names);
  return names;
}

/** `5亿元` of 签约5亿元以上项目, 超5亿元项目 and 5亿元项目 alike. */
function thresholdOf(label: string): string | undefined {
  const amount = /(?:超过|超|过)?([\d.]{0,8}[十百千万亿]{1,3}(?:美)?元)(?:及?以上|(?=[^以]{0,4}项目))/.exec(
    label,
  )?.[1];
  return amount?.replace(/^[1一](?=[十百千万亿])/, '');
}
