import type { StoredFigure } from '../utils/stored-report.ts';
import { figureValue } from './figure-text.ts';

/** The value as it counts: the user's correction before what was read. */
export function readingOf({ correction = {}, ...figure }: StoredFigure): string {
  const unit = correction.unit === undefined ? figure.unit : (correction.unit ?? undefined);
  const { unit: _, ...rest } = figure;
  return figureValue({
    ...rest,
    value: correction.value ?? figure.value,
    ...(unit !== undefined && { unit }),
  });
}
