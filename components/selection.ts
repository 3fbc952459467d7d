/** Which reports are chosen for a comparison, and which of them is the base. Pure. */

export interface Selection {
  readonly selected: readonly string[];
  readonly baseId?: string;
}

/** As many reports as the full page's matrix is made for. */
export const MAX_SELECTED = 30;

/** Whether a base, the id of a report or of one of its columns (`report#region`), belongs to a report. */
export function isBaseOf(baseId: string | undefined, reportId: string): boolean {
  return baseId === reportId || baseId?.startsWith(`${reportId}#`) === true;
}

/** Adds or takes away a report; the base goes with its report, and the first one chosen becomes the base. */
export function toggleReport({ selected, baseId }: Selection, id: string): Selection {
  const rest = selected.includes(id)
    ? selected.filter((other) => other !== id)
    : [...selected, id].slice(-MAX_SELECTED);
  const base = rest.some((report) => isBaseOf(baseId, report)) ? baseId : rest[0];
  return { selected: rest, ...(base !== undefined && { baseId: base }) };
}

/** Makes a report the base, choosing it where it was not. */
export function chooseBase({ selected }: Selection, id: string): Selection {
  return { selected: selected.includes(id) ? selected : [...selected, id].slice(-MAX_SELECTED), baseId: id };
}
