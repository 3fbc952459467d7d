/** All charts are drawn this wide and scaled to their place. */
export const CHART_WIDTH = 360;

/** A name that fits the margin: Han characters are as wide as they are high. */
export function shorten(name: string, characters: number): string {
  return name.length > characters ? `${name.slice(0, characters - 1)}…` : name;
}
