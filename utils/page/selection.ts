import type { GapReason, Removal } from '../report.ts';

/** A line of the document, or a place where the site withholds some of it. */
export interface Pick {
  /** Index into the scan's lines. */
  readonly line: number;
  readonly gap?: { readonly reason: GapReason; readonly notice: string };
  /** Lines of the site's were left out between the line before and this one. */
  readonly afterHole: boolean;
}

export interface Selection {
  readonly picks: readonly Pick[];
  readonly removals: readonly Removal[];
  /** The site folds the text or says that its preview ended: a missing stop at the end tells more. */
  readonly unfolds: boolean;
  /** Lines with publisher or dates, in order: for the metadata. */
  readonly info: readonly string[];
}

/** Lines right before and right behind the text, as adapters name them. */
export interface Anchors {
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

/** The line is, without its blanks and brackets, one of the anchors. */
export function isAnchor(text: string, anchors: readonly string[]): boolean {
  if (text.length > 30 || anchors.length === 0) return false;
  return anchors.includes(text.replace(/[\s:：【】[\]]/g, ''));
}
