import { findOnPage } from '../../utils/evidence/find-on-page.ts';
import { holdsPassage } from '../../utils/evidence/holds-passage.ts';
import type { Passage } from '../../utils/evidence/passage.ts';

/**
 * Selects a sentence of the stored text on the live page and scrolls to it. False when the report as it reads today
 * does not hold it in its old place. Selecting leaves the DOM as it is.
 */
export function revealSentence(document: Document, reportText: string, passage: Passage): boolean {
  const span = holdsPassage(reportText, passage) ? findOnPage(document, passage) : undefined;
  if (!span) return false;
  document.getSelection()?.setBaseAndExtent(span.startNode, span.startOffset, span.endNode, span.endOffset);
  span.startNode.parentElement?.scrollIntoView({ block: 'center' });
  return true;
}
