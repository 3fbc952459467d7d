import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { contradictedFigures } from '../../utils/audit/contradicted-figures.ts';
import { t } from '../i18n.ts';
import { FigureBar } from './figure-bar.tsx';
import { FigureCard } from './figure-card.tsx';
import type { ReadingViewInput } from './mount-reading-view.tsx';
import { Outline, outlineOf } from './outline.tsx';
import { ReadingBar } from './reading-bar.tsx';
import { ReadingText } from './reading-text.tsx';
import { Removals } from './removals.tsx';
import { useCardTop } from './use-card-top.ts';
import { useCurrentHeading } from './use-current-heading.ts';
import { useFigures } from './use-figures.ts';
import { usePreferences } from './use-preferences.ts';
import { useReadingActions } from './use-reading-actions.ts';

export interface ReadingViewProps extends ReadingViewInput {
  readonly host: HTMLElement;
  readonly address: URL;
}

/** The report of a page, set for reading: outline, text with its figures, how each was read, what is missing and why. */
export function ReadingView({
  capture,
  names,
  state,
  onSave,
  onClose,
  onCorrect,
  onExport,
  host,
  address,
}: ReadingViewProps) {
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
  const { goTo, openPart } = useReadingActions({
    capture,
    address,
    walk,
    look,
    places,
    heading,
    text,
    scroller,
    onNotice: setNotice,
    onSave: save,
    onClose,
    onCorrect,
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
        <ReadingText
          capture={capture}
          problem={state.problem}
          address={address}
          text={text}
          marks={walk.marks}
          look={look}
          onPart={openPart}
          onGo={goTo}
          onExport={onExport && ((event) => event.isTrusted && onExport())}
        />
        <aside class="reading-right" aria-label={t('evidence')} aria-live="polite">
          {walk.open !== undefined && (
            <FigureCard
              capture={capture}
              names={names}
              index={walk.open}
              top={top}
              canCorrect={onCorrect !== undefined}
            />
          )}
        </aside>
      </div>
      <FigureBar
        walk={walk}
        figure={walk.open === undefined ? undefined : figures[walk.open]}
        names={names}
        notice={notice}
      />
    </div>
  );
}
