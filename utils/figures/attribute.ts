import { ownZoneWords } from '../lexicon/subject-words.data.ts';
import { attributeQuantity } from './attribute-quantity.ts';
import { type Closed, openClause, passMark, passNumber } from './clause.ts';
import { countMembers } from './count-members.ts';
import type { DocumentContext } from './document-context.ts';
import type { Draft } from './draft.ts';
import { listsThresholds } from './norm.ts';
import type { Quantity } from './quantity.ts';
import type { ParagraphState, Reading } from './reading.ts';
import type { Section } from './sections.ts';
import { maskTokens, type Sentence } from './sentence.ts';
import { findCues } from './status-cues.ts';
import { findSubjects, maskSubjects } from './subject.ts';
import type { Token } from './token.ts';

/** How many things named in a sentence the next may speak of. */
const HANDED_ON = 6;
/** How many things of the clauses before 均 may speak of. */
const GROUP_BEFORE = 4;

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
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'time') state.periods.read(token, context.text);
    else if (token.kind === 'place')
      state.places.read(token, reading.clause.start, context.text, reading.masked, start);
    else if (token.kind === 'mark') closeGroup(reading, passMark(reading.clause, token, context.text));
    else passQuantity(reading, token, tokens[at - 1]);
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
  const zoned = context.zone;
  const subjects = measures
    ? findSubjects(context.text.slice(start, end), zoned ? ownZoneWords : undefined)
    : [];
  return {
    context,
    section,
    sentence,
    masked: maskSubjects(maskTokens(context.text, start, end, tokens), subjects),
    cues: measures ? findCues(context.text, start, end) : [],
    thresholds: quantities.length > 1 && listsThresholds(context.text.slice(start, end)),
    // 开发区 in the report of one is the report's own place.
    subjects: zoned ? subjects.filter(({ name }) => !ownZoneWords.has(name)) : subjects,
    state,
    quantities,
    current: 0,
    drafts: [],
    history: [...state.earlier],
    group: [],
    items: [],
    named: undefined,
    head: undefined,
    previous: undefined,
    clause: openClause(start),
    dealt: 0,
  };
}

/** What the numbers of a closed clause were about no later 均 speaks of, but for its last things. */
function closeGroup(reading: Reading, closed: Closed): void {
  if (closed === undefined) return;
  reading.group = closed === 'clause' ? [] : reading.group.slice(-GROUP_BEFORE);
  if (closed === 'clause') reading.state.periods.closeClause();
}

function passQuantity(reading: Reading, quantity: Quantity, before: Token | undefined): void {
  if (countMembers(reading, quantity, before)) {
    reading.current++;
    return;
  }
  if (reading.dealt > 0) reading.dealt--;
  else attributeQuantity(reading, quantity);
  reading.current++;
  passNumber(reading.clause, quantity.outerEnd);
}
