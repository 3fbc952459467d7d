import { describe, expect, test } from 'vitest';
import { backupName, isDue, isTimeToLook, lookKey, readSchedule, switchKey } from './schedule.ts';

const now = new Date('2026-11-22T08:00:00.000Z');
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
const week = 7 * 24;

describe('a backup is due', () => {
  test.each([
    ['never exported, something saved', { savedSince: 1 }, true],
    ['a week ago, something saved', { savedSince: 1, lastExportAt: ago(week) }, true],
    ['long ago, much saved', { savedSince: 90, lastExportAt: ago(40 * week) }, true],
    ['never exported, nothing saved', { savedSince: 0 }, false],
    ['long ago, nothing saved since', { savedSince: 0, lastExportAt: ago(40 * week) }, false],
    ['not a week ago', { savedSince: 9, lastExportAt: ago(week - 1) }, false],
    ['exported in the future, by a wrong clock', { savedSince: 9, lastExportAt: ago(-1) }, false],
  ])('%s: %#', (_, state, due) => expect(isDue(state, now)).toBe(due));
});

describe('it is time to look', () => {
  test.each([
    ['on, never looked', { on: true }, true],
    ['on, an hour ago', { on: true, look: { at: ago(1) } }, true],
    ['on, looked in the future', { on: true, look: { at: ago(-5) } }, true],
    ['on, half an hour ago', { on: true, look: { at: ago(0.5) } }, false],
    ['on, just now and failed', { on: true, look: { at: ago(0), failed: true as const } }, false],
    ['off', { on: false }, false],
    ['off, long ago', { on: false, look: { at: ago(900) } }, false],
  ])('%s', (_, schedule, time) => expect(isTimeToLook(schedule, now)).toBe(time));
});

describe('what was remembered', () => {
  const look = { at: ago(3), failed: true };
  test.each([
    ['all of it', { [switchKey]: true, [lookKey]: look }, { on: true, look }],
    ['nothing', {}, { on: false }],
    ['a switch that is no truth value', { [switchKey]: 'true' }, { on: false }],
    ['a look without a time', { [switchKey]: true, [lookKey]: { at: 'gestern' } }, { on: true }],
    ['a look that is a text', { [lookKey]: ago(3) }, { on: false }],
    [
      'a failure that is no truth value',
      { [lookKey]: { ...look, failed: '<b>' } },
      { on: false, look: { at: ago(3) } },
    ],
  ])('%s', (_, stored, schedule) => expect(readSchedule(stored)).toEqual(schedule));
});

test('the file is named by the day', () =>
  expect(backupName(new Date(2026, 0, 5, 23, 59))).toBe('duibiao-backup-2026-01-05.json'));
