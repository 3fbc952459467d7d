import { expect, it } from 'vitest';
import { addCounts, countTests, summaryLine } from './count-tests.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

it('counts tests, and files that failed before their tests ran', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 2,
    testResults: [
      file('passed', 'passed', 'passed'),
      file('failed', 'passed', 'failed'),
      file('failed', 'skipped', 'skipped'),
      file('failed'),
    ],
  };
  expect(countTests(report)).toEqual({ passed: 3, failed: 3, skipped: 2 });
});

it('adds and says', () => {
  const total = addCounts({ passed: 1, failed: 0, skipped: 1 }, { passed: 2, failed: 4, skipped: 0 });
  expect(total).toEqual({ passed: 3, failed: 4, skipped: 1 });
  expect(summaryLine(total)).toBe('tests: 3 passed, 4 failed');
});
