import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { receiptOf } from '../../utils/receipt.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
import { useScopedKeys } from '../keys.ts';
import { contradictedFigures } from '../main-figures.ts';
import { kindNames } from '../names.ts';
import { Dot } from '../parts/icon.tsx';
import { ProblemMessage } from '../parts/message.tsx';
import { ReceiptLine, type ReceiptPart } from '../parts/receipt.tsx';
import { Remarks } from '../parts/remarks.tsx';
import { headingId, ReportText } from '../parts/report-text.tsx';
import { findSentence } from '../text-runs.ts';
import { copyText } from './copy-text.ts';
import { FigureBar } from './figure-bar.tsx';
import { FigureCard } from './figure-card.tsx';
import type { ReadingViewInput } from './mount-reading-view.tsx';
import { Outline, outlineOf } from './outline.tsx';
import { loadPreferences, type Preferences, rememberPreferences, usualPreferences } from './preferences.ts';
import { ReadingBar } from './reading-bar.tsx';
import { Removals } from './removals.tsx';
import { findMark, useFigures } from './use-figures.ts';

export interface ReadingViewProps extends ReadingViewInput {
  readonly host: HTMLElement;
  readonly address: URL;
}

/** The report of a page, set for reading: outline, text with its figures, how each was read, what is missing and why. */
export function ReadingView({ capture, state, onSave, onClose, onCorrect, host, address }: ReadingViewProps) {
  const { report, figures, findings } = capture;
  const scroller = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLElement>(null);
  const walk = useFigures(figures, text);
  const [notice, setNotice] = useState<string>();
  const [preferences, setPreferences] = usePreferences(host);
  const places = useMemo(() => outlineOf(report), [report]);
  const heading = useCurrentHeading(scroller, text, places);
  const wrong = useMemo(() => contradictedFigures(findings), [findings]);
  const look = useCallback(
    (index: number) => ({ doubt: figures[index]?.certainty === 'check', wrong: wrong.has(index) }),
    [figures, wrong],
  );
  const top = useCardTop(scroller, text, walk.open);
  const saved = state.saved?.state === 'saved';
  const save = (event: Event) => {
    if (event.isTrusted && !saved) onSave();
  };
  const goTo = (start: number) =>
    text.current?.querySelector(`#${headingId(start)}`)?.scrollIntoView({ block: 'start' });
  const copy = async () => {
    const figure = walk.open === undefined ? undefined : figures[walk.open];
    if (!figure || !text.current) return;
    const { start, end } = findSentence(report.text, {
      start: figure.start,
      end: figure.start + figure.raw.length,
    });
    const quote = `${report.text.slice(start, end)}\n${t('quoteSource', report.title, address.href)}`;
    setNotice(t((await copyText(quote, text.current)) ? 'copiedSentence' : 'copyFailed'));
  };
  const openPart = (part: ReceiptPart) => {
    if (part === 'gaps') return goTo(report.gaps[0]?.start ?? 0);
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
    s: save,
    c: copy,
    e: onCorrect && walk.open !== undefined ? () => onCorrect(walk.open ?? 0) : undefined,
  });
  useEffect(() => scroller.current?.focus({ preventScroll: true }), []);

  return (
    <div class="db reading-scroll" ref={scroller} tabIndex={-1}>
      <ReadingBar
        preferences={preferences}
        saved={saved}
        onPreferences={setPreferences}
        onSave={save}
        onClose={onClose}
      />
      <div class="reading-grid">
        <div class="reading-left">
          <Outline places={places} current={heading} onGo={goTo} />
          <Removals removals={report.removals} />
        </div>
        <article class="reading-text" lang="zh">
          {state.problem && <ProblemMessage problem={state.problem} stamp={t('stateUnsaved')} />}
          <h1>{report.title}</h1>
          <SourceParts
            parts={[
              ...(report.kind === 'other' ? [] : [t(kindNames[report.kind])]),
              ...(report.year ? [t('reportsYear', formatPeriod(report.year.value))] : []),
              ...(report.publisher ? [report.publisher.value] : []),
              ...(report.publishedOn ? [report.publishedOn.value] : []),
              address.host,
            ]}
          />
          <ReceiptLine receipt={receiptOf(capture)} onOpen={openPart} />
          <div class="reading-remarks">
            <Remarks report={report} onGap={({ start }) => goTo(start)} />
          </div>
          <section class="report-text" ref={text}>
            <ReportText report={report} marks={walk.marks} look={look} tabStop={walk.marks[0]?.index ?? -1} />
          </section>
        </article>
        <aside class="reading-right" aria-label={t('evidence')} aria-live="polite">
          {walk.open !== undefined && (
            <FigureCard capture={capture} index={walk.open} top={top} canCorrect={onCorrect !== undefined} />
          )}
        </aside>
      </div>
      <FigureBar
        walk={walk}
        figure={walk.open === undefined ? undefined : figures[walk.open]}
        notice={notice}
      />
    </div>
  );
}

function SourceParts({ parts }: { parts: readonly string[] }) {
  return (
    <p class="source-line small quiet">
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 && <Dot />}
          {part}
        </span>
      ))}
    </p>
  );
}

/** The reader's settings, put on the host element, where tokens.css looks for the theme. */
function usePreferences(host: HTMLElement): [Preferences, (preferences: Preferences) => void] {
  const [preferences, setPreferences] = useState(usualPreferences);
  useEffect(() => {
    loadPreferences().then(setPreferences);
  }, []);
  useLayoutEffect(() => {
    if (preferences.theme === 'system') delete host.dataset.theme;
    else host.dataset.theme = preferences.theme;
    host.style.setProperty('--scale', String(preferences.scale));
  }, [host, preferences]);
  return [
    preferences,
    (next) => {
      setPreferences(next);
      rememberPreferences(next);
    },
  ];
}

type Element_ = { readonly current: HTMLElement | null };

/** The heading that one is reading under: the last whose line is above the upper third. */
function useCurrentHeading(scroller: Element_, text: Element_, places: readonly { start: number }[]) {
  const [current, setCurrent] = useState<number>();
  useEffect(() => {
    const element = scroller.current;
    if (!element || places.length === 0) return undefined;
    let frame = 0;
    const find = () => {
      frame = 0;
      const limit = element.clientHeight / 3;
      const passed = places.filter(({ start }) => {
        const heading = text.current?.querySelector(`#${headingId(start)}`);
        return heading ? heading.getBoundingClientRect().top < limit : false;
      });
      setCurrent(passed.at(-1)?.start);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(find);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    onScroll();
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, text, places]);
  return current;
}

/** Where the card stands in the margin: level with the first line of its figure. */
function useCardTop(scroller: Element_, text: Element_, open: number | undefined): number | undefined {
  const [top, setTop] = useState<number>();
  useLayoutEffect(() => {
    const mark = open === undefined ? undefined : findMark(text.current, open);
    const grid = scroller.current?.querySelector('.reading-grid');
    if (mark && grid) setTop(mark.getBoundingClientRect().top - grid.getBoundingClientRect().top);
  }, [open, scroller, text]);
  return top;
}
