import { findFullNames, regionLevels } from '../lexicon/regions.ts';
import { placeLevel } from './places.ts';
import type { Reading } from './reading.ts';

/** Whether a place is not the report's own, nor a part of it: the report's year says nothing about it. */
export function isForeign({ context, section }: Reading, region: string | undefined): boolean {
  const home = section.place ?? context.region;
  if (region === undefined || home === undefined || home === '') return false;
  if (home.includes(region) || region.includes(home)) return false;
  const level = [region, ...findFullNames(region)].map(placeLevel).find((found) => found !== undefined);
  // A city of the province that the report is about is a part of it.
  return (
    level === undefined ||
    context.level === undefined ||
    regionLevels.indexOf(level) <= regionLevels.indexOf(context.level)
  );
}
