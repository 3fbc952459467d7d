const PLACE = /[省市县区州旗盟镇乡国]$|^(?:全|我)[国省市县区州]$/u;

/** Whether a name ends like a place's; firms and projects do not. */
export function isPlaceName(region: string): boolean {
  return PLACE.test(region);
}

/** One key for 灌云 and 灌云县: the name without the last character of a full name. */
export function regionKey(region: string): string {
  return region.length > 2 && PLACE.test(region) ? region.slice(0, -1) : region;
}
