import { ownZones } from '../lexicon/place-words.data.ts';
import { ownZoneWords } from '../lexicon/subject-words.data.ts';
import { attributeQuantity } from './attribute-quantity.ts';
import type { DocumentContext } from './document-context.ts';
import type { Draft } from './draft.ts';
import type { Quantity } from './quantity.ts';
import type { ParagraphState, Reading } from './reading.ts';
import type { Section } from './sections.ts';
import { maskTokens, type Sentence } from './sentence.ts';
import { findCues } from './status-cues.ts';
import { findSubjects, maskSubjects } from './subject.ts';

/** Marks that end a segment; 、 does so behind a number only. */
const parting = new Set('，,；;：:（()）\t\n。！？!?…[]【】');
const semicolons = new Set('；;');
const openBrackets = new Set('（(');

/** How many things named in a sentence the next may speak of. */
const HANDED_ON = 6;
/** How many things of the clauses before 均 may speak of. */
const GROUP_BEFORE = 4;
/** How far back a clause without a number still introduces what follows. */
const INTRODUCTION = 60;
const LONGEST_ASIDE = 8;

/** Walks through a sentence from left to right and gives each of its numbers what the words around it say. */
export function attributeSentence(
  context: DocumentContext,
  section: Section,
  sentence: Sentence,
  state: ParagraphState,
): readonly Draft[] {
  const { start, tokens } = sentence;
  const reading = openReading(context, section, sentence, state);
  state.periods.openSentence();
  state.places.openSentence();
  for (const token of tokens) {
    if (token.kind === 'time') state.periods.read(token, context.text);
    else if (token.kind === 'place')
      state.places.read(token, reading.segment, context.text, reading.masked, start);
    else if (token.kind === 'mark') passMark(reading, token.mark, token.end);
    else passQuantity(reading, token);
  }
  state.places.closeSentence(reading.quantities.length > 0);
  state.earlier = reading.history.slice(-HANDED_ON);
  return reading.drafts;
}

function openReading(
  context: DocumentContext,
  section: Section,
  sentence: Sentence,
  state: ParagraphState,
): Reading {
  const { start, end, tokens } = sentence;
  const quantities = tokens.filter((token) => token.kind === 'quantity');
  const measures = quantities.length > 0;
  const zoned = ownZones.some((zone) => context.region?.endsWith(zone));
  const subjects = measures
    ? findSubjects(context.text.slice(start, end), zoned ? ownZoneWords : undefined)
    : [];
  return {
    context,
    section,
    sentence,
    masked: maskSubjects(maskTokens(context.text, start, end, tokens), subjects),
    cues: measures ? findCues(context.text, start, end) : [],
    // 开发区 in the report of one is the report's own place.
    subjects: zoned ? subjects.filter(({ name }) => !ownZoneWords.has(name)) : subjects,
    state,
    quantities,
    order: new Map(quantities.map((quantity, at) => [quantity, at])),
    drafts: [],
    history: [...state.earlier],
    group: [],
    items: [],
    named: undefined,
    head: undefined,
    previous: undefined,
    segment: start,
    before: start,
    hasQuantity: false,
    labelEnd: start,
    dealt: 0,
    aside: start,
  };
}

function passMark(reading: Reading, mark: string, end: number): void {
  if (end <= reading.aside) return;
  if (openBrackets.has(mark) && isAside(reading, end)) return;
  if (mark === '、' ? !reading.hasQuantity : !parting.has(mark)) return;
  if (mark !== '、') closeSegment(reading, mark, end);
  reading.segment = end;
}

function closeSegment(reading: Reading, mark: string, end: number): void {
  reading.before = reading.hasQuantity ? end : Math.max(reading.before, end - INTRODUCTION);
  if (semicolons.has(mark)) {
    reading.group = [];
    reading.state.periods.closeClause();
  } else if (reading.hasQuantity && !openBrackets.has(mark))
    reading.group = reading.group.slice(-GROUP_BEFORE);
  reading.hasQuantity = false;
}

/** A name in brackets and what goes on behind them; （一） is a number of a list. */
const aside = new RegExp(
  `^(?![一二三四五六七八九十]+[）)])[A-Za-z一-鿿&、]{1,${LONGEST_ASIDE}}[）)](?=[\\d一-鿿])`,
);

/** 地区生产总值（GDP）186亿元: brackets around another name of the same thing part nothing. */
function isAside(reading: Reading, at: number): boolean {
  // Room for the longest name, the closing bracket and the character behind it.
  const match = aside.exec(reading.context.text.slice(at, at + LONGEST_ASIDE + 2));
  if (match === null) return false;
  reading.aside = at + match[0].length;
  return true;
}

function passQuantity(reading: Reading, quantity: Quantity): void {
  if (reading.dealt > 0) reading.dealt--;
  else attributeQuantity(reading, quantity);
  reading.hasQuantity = true;
  reading.segment = quantity.outerEnd;
}
