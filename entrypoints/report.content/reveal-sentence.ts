export interface Passage {
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
}

interface Place {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Selects a sentence of the stored text on the live page and scrolls to it. False when the page does not hold it,
 * or holds it twice and the words around it do not tell which. Selecting leaves the DOM as it is.
 */
export function revealSentence(document: Document, { sentence, before, after }: Passage): boolean {
  const { letters, places } = readLetters(document);
  const wanted = bare(sentence);
  const context = bare(before) + wanted + bare(after);
  const at = findOnly(letters, context) ?? -1;
  const start = at >= 0 ? at + bare(before).length : findOnly(letters, wanted);
  if (wanted === '' || start === undefined) return false;
  const first = places[start];
  const last = places[start + wanted.length - 1];
  if (!first || !last) return false;
  document.getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset + 1);
  first.node.parentElement?.scrollIntoView({ block: 'center' });
  return true;
}

/** All letters of the page without spacing, each with its place. */
function readLetters(document: Document): { letters: string; places: Place[] } {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const places: Place[] = [];
  const letters: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('script, style, noscript')) continue;
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const letter = bare(node.data[offset] ?? '');
      if (letter === '') continue;
      letters.push(letter);
      places.push({ node, offset });
    }
  }
  return { letters: letters.join(''), places };
}

function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** Where `wanted` stands, if it stands exactly once. */
function findOnly(text: string, wanted: string): number | undefined {
  const first = text.indexOf(wanted);
  return first >= 0 && text.indexOf(wanted, first + 1) < 0 ? first : undefined;
}
