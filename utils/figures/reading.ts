import type { Indicator } from '../lexicon/indicators.ts';
import type { Clause } from './clause.ts';
import type { DocumentContext } from './document-context.ts';
import type { Draft } from './draft.ts';
import type { LeftContext } from './left-context.ts';
import type { MeasureReading } from './measured.ts';
import { createPeriodState, type PeriodState } from './period-state.ts';
import { createPlaceState, type PlaceState } from './place-state.ts';
import type { Quantity } from './quantity.ts';
import type { Section } from './sections.ts';
import type { Sentence } from './sentence.ts';
import type { CueAt } from './status-cues.ts';
import type { Subject } from './subject.ts';

/** What one thing that is measured is called, and the row it is. */
export interface Named {
  readonly label: string;
  readonly indicator: Indicator | undefined;
  /** Offset of the label in the report. */
  readonly at: number;
  /** How the number came to it: named at its left or right, taken over from before, dealt. */
  readonly rule: string;
  /** A place or time of the item's own, in 岚川县、临汐县……分别. */
  readonly place?: string | undefined;
  readonly time?: string | undefined;
  /** The act, where the label is its object: 征收搬迁 of 14个地块. */
  readonly verb?: string;
  /** The firm whose planned capacity it is. */
  readonly owner?: string;
}

/** What a paragraph hands on from sentence to sentence. */
export interface ParagraphState {
  readonly periods: PeriodState;
  readonly places: PlaceState;
  last: Named | undefined;
  /** Named in the sentences before. */
  earlier: readonly Named[];
}

/** The state at a paragraph's start; `before` is that of the paragraph before, if there was one. */
export function createParagraphState(
  context: DocumentContext,
  section: Section,
  before: ParagraphState | undefined,
): ParagraphState {
  return {
    periods: createPeriodState(context, section),
    places: createPlaceState(context, section, before?.places.at().name),
    last: undefined,
    earlier: [],
  };
}

/** Where the walk through a sentence is. All offsets are the report's; `masked` starts at the sentence. */
export interface Reading {
  readonly context: DocumentContext;
  readonly section: Section;
  readonly sentence: Sentence;
  readonly masked: string;
  readonly cues: readonly CueAt[];
  /** Whether it lists what a project has to reach. */
  readonly thresholds: boolean;
  readonly subjects: Subject[];
  readonly state: ParagraphState;
  readonly quantities: readonly Quantity[];
  /** Which of them is read. */
  current: number;
  readonly clause: Clause;
  readonly drafts: Draft[];
  /** Everything named so far, in order. */
  readonly history: Named[];
  /** What the clause before and this one have named: 均列第一 is about all of it. */
  group: Named[];
  /** The things that 分别 dealt its last numbers to. */
  items: readonly Named[];
  named: Named | undefined;
  /** 项目 of 亿元以上项目新签约75个，新开工31个: the noun that a list's first item has. */
  head: string | undefined;
  previous: { readonly quantity: Quantity; readonly measure: MeasureReading } | undefined;
  /** How many numbers behind this one are dealt out already. */
  dealt: number;
}

/** A left context that was read in the masked sentence, with the report's offsets. */
export function shiftContext(left: LeftContext, shift: number): LeftContext {
  return { ...left, start: left.start + shift, end: left.end + shift };
}

/** How many things 均 may speak of, besides the newest. */
const LARGEST_GROUP = 7;
/** How far back a list is looked for among what was named. */
const LONGEST_MEMORY = 60;

/** Notes what a number was found to be about, for the numbers that name nothing themselves. */
export function remember(reading: Reading, named: Named): void {
  reading.named = named;
  reading.head = /(项目|企业)/.exec(named.label)?.[1] ?? reading.head;
  reading.state.last = named;
  if (reading.history.at(-1)?.label !== named.label) reading.history.push(named);
  if (reading.group.at(-1)?.label !== named.label)
    reading.group = [...reading.group.slice(-LARGEST_GROUP), named];
}

/** The last things named that are different from each other. */
export function lastNamed(reading: Reading, size: number): readonly Named[] | undefined {
  const found: Named[] = [];
  const oldest = Math.max(0, reading.history.length - LONGEST_MEMORY);
  for (let at = reading.history.length - 1; at >= oldest && found.length < size; at--) {
    const one = reading.history[at];
    if (one !== undefined && !found.some(({ label }) => label === one.label)) found.unshift(one);
  }
  return found.length === size ? found : undefined;
}
