import { expect, test } from 'vitest';
import { inventedCapture, inventedReceipt } from '../tests/interface/invented-report.ts';
import { receiptOf } from './receipt.ts';

test('the receipt counts what the text marks: also a ratio printed as growth, no doubt about a unit', () =>
  expect(receiptOf(inventedCapture)).toEqual(inventedReceipt));

test('a figure that two sums contradict is one place', () => {
  const [ratio] = inventedCapture.findings;
  if (!ratio) throw new Error('no finding');
  const findings = [ratio, { ...ratio, verdict: 'contradicts' as const }];
  expect(receiptOf({ ...inventedCapture, findings }).contradictions).toBe(1);
});
