import { isCapacity } from '../lexicon/units.ts';
import type { Quantity } from './quantity.ts';
import type { Named, Reading } from './reading.ts';
import { findOwnerBehind, type Subject } from './subject.ts';

/** What leaves a subject behind: a semicolon, the place as a whole, or a count of which it was an example (等18个). */
const endsSubject = /[；;]|(?<![占比较居列于在出])[全我][县市区省]|等(?:[近约超共]?\d|一批|$)/;

/** How far behind its name a project or firm is still spoken of. */
const REACH = 300;

/** The project or firm that a number belongs to: the last one named before it in its sentence, up to a semicolon. */
export function subjectOf(reading: Reading, quantity: Quantity, named: Named): Subject | undefined {
  const { sentence, subjects, context } = reading;
  if (isCapacity(quantity.dimension) && named.owner !== undefined) {
    return { name: named.owner, kind: 'project', at: quantity.start - sentence.start - 1 };
  }
  const behind = /投资|资本|面积/.test(named.label)
    ? findOwnerBehind(context.text, quantity.outerEnd, sentence.start)
    : undefined;
  if (behind !== undefined) {
    if (/投资/.test(named.label)) subjects.push(behind);
    return { ...behind, at: quantity.start - sentence.start };
  }
  const subject = subjects.findLast(({ at }) => at + sentence.start < quantity.start);
  if (subject === undefined) return undefined;
  if (quantity.start - sentence.start - subject.at > REACH) return undefined;
  const between = context.text.slice(sentence.start + subject.at, quantity.start);
  return endsSubject.test(between) || isLeftFor(reading, subject) ? undefined : subject;
}

/** 云浦经济圈……，岚川县经济总量: a place named behind a zone or firm is what the number is about. */
function isLeftFor({ sentence, state }: Reading, { name, kind, at }: Subject): boolean {
  const end = sentence.start + at + name.length;
  return kind !== 'project' && (state.places.at().span?.start ?? 0) >= end;
}
