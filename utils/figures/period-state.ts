import type { TimeValue } from '../lexicon/time-value.ts';
import type { DocumentContext } from './document-context.ts';
import { type FinishedPeriod, finishPeriod, type PeriodOwner } from './finish-period.ts';
import { readPeriod, type TimedNumber } from './number-period.ts';
import { resolvePeriod } from './resolve-period.ts';
import type { Section } from './sections.ts';
import { closeClause, createTimes, openSentence, type PeriodReading, takeInTime } from './sentence-times.ts';
import type { TimeToken } from './token.ts';

/** Keeps the time that a sentence is in, from token to token. */
export interface PeriodState {
  readonly openSentence: () => void;
  readonly closeClause: () => void;
  readonly read: (token: TimeToken, text: string) => void;
  readonly at: (number: TimedNumber) => PeriodReading;
  readonly finish: (reading: PeriodReading, owner: PeriodOwner) => FinishedPeriod;
  readonly resolve: (value: TimeValue) => string | undefined;
}

/** Nothing is said yet; `context` and `section` date what the paragraph leaves open. */
export function createPeriodState(context: DocumentContext, section: Section): PeriodState {
  const times = createTimes(context, section);
  return {
    openSentence: () => openSentence(times),
    closeClause: () => closeClause(times),
    read: (token, text) => takeInTime(times, token, text),
    at: (number) => {
      times.previous = readPeriod(times, number);
      return times.previous;
    },
    finish: (reading, owner) => finishPeriod(reading, owner, context, section),
    resolve: (value) => resolvePeriod(value, context, section),
  };
}
