import type { RefObject } from 'preact';
import { sentenceOf } from '../../utils/find-sentence.ts';
import type { Capture } from '../../utils/stored-report.ts';
import { t } from '../i18n.ts';
import { useScopedKeys } from '../keys.ts';
import type { MarkLook } from '../parts/marked-text.tsx';
import type { ReceiptPart } from '../parts/receipt.tsx';
import { headingId } from '../parts/report-text.tsx';
import { copyText } from './copy-text.ts';
import type { Place } from './outline.tsx';
import type { FigureWalk } from './use-figures.ts';

interface ActionsInput {
  readonly capture: Capture;
  readonly address: URL;
  readonly walk: FigureWalk;
  readonly look: (index: number) => MarkLook;
  readonly places: readonly Place[];
  /** The heading that one is reading under. */
  readonly heading: number | undefined;
  readonly text: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onNotice: (notice: string) => void;
  readonly onSave: (event: Event) => void;
  readonly onClose: () => void;
  readonly onCorrect: ((figure: number) => void) | undefined;
}

/** Going to places of the text, copying a sentence with its source, and the keys for it all. */
export function useReadingActions(input: ActionsInput) {
  const {
    capture,
    address,
    walk,
    look,
    places,
    heading,
    text,
    scroller,
    onNotice,
    onSave,
    onClose,
    onCorrect,
  } = input;
  const goTo = (start: number) =>
    text.current?.querySelector(`#${headingId(start)}`)?.scrollIntoView({ block: 'start' });
  const copy = async () => {
    const figure = walk.open === undefined ? undefined : capture.figures[walk.open];
    if (!figure || !text.current) return;
    const sentence = sentenceOf(capture.report.text, figure);
    const quote = `${sentence}\n${t('quoteSource', capture.report.title, address.href)}`;
    onNotice(t((await copyText(quote, text.current)) ? 'copiedSentence' : 'copyFailed'));
  };
  const openPart = (part: ReceiptPart) => {
    if (part === 'gaps') return goTo(capture.report.gaps[0]?.start ?? 0);
    const next = walk.marks.find(({ index }) => (part === 'toCheck' ? look(index).doubt : look(index).wrong));
    if (next) walk.go(next.index);
  };
  const stepHeading = (by: number) => {
    const at = places.findIndex(({ start }) => start === heading);
    const next = places[Math.max(0, at + by)];
    if (next) goTo(next.start);
  };
  useScopedKeys(scroller, {
    j: () => walk.step(1),
    k: () => walk.step(-1),
    '[': () => stepHeading(-1),
    ']': () => stepHeading(1),
    o: onClose,
    s: onSave,
    c: copy,
    e: onCorrect && walk.open !== undefined ? () => onCorrect(walk.open ?? 0) : undefined,
  });
  return { goTo, openPart };
}
