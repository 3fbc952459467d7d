/** Plain names for the steps of the page reader that leave something out. A step without a name shows its own. */
import type { Removal } from '../utils/report.ts';
import { type MessageKey, t } from './i18n.ts';

const names: ReadonlyMap<string, MessageKey> = new Map([
  ['page-number', 'removedPageNumbers'],
  ['page-numbers', 'removedPageNumbers'],
  ['select', 'removedFurniture'],
  ['furniture', 'removedFurniture'],
  ['title', 'removedTitle'],
  ['gap', 'removedBoxes'],
  ['boxes', 'removedBoxes'],
  ['noise', 'removedNoise'],
  ['strip-noise', 'removedNoise'],
]);

/** Why something was left out, in the interface's words. */
export function removalName({ step, rule }: Removal): string {
  const key = names.get(rule) ?? names.get(step);
  return key ? t(key) : step;
}
