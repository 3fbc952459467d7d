import type { Span } from '../../utils/report.ts';
import { cutRuns, type Marked } from '../text-runs.ts';

/** How a figure is marked: in doubt (broken line), contradicted (wavy line), open (washed). */
export interface MarkLook {
  readonly doubt?: boolean;
  readonly wrong?: boolean;
  readonly open?: boolean;
}

export function markClass({ doubt, wrong, open }: MarkLook): string {
  const line = wrong ? ' wrong' : doubt ? ' doubt' : '';
  return `figure-mark${line}${open ? ' open' : ''}`;
}

/* A Han character with the half-width mark that follows it and stands before another: see .wide-mark. */
const HALF_WIDTH = /(^|[\p{Script=Han}%”）)〕》\d])([,;:!?])(?=[^\d\s,;:!?/]|$)/gu;

/**
 * Plain text of the report. Half-width marks between Han characters stay half-width in the text and only look
 * full-width; each travels with the character before it, so that no line starts with one.
 */
export function PlainText({ text }: { text: string }) {
  const parts: preact.ComponentChild[] = [];
  let from = 0;
  for (const match of text.matchAll(HALF_WIDTH)) {
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push(
      <span key={match.index} class="wide-mark">
        {match[1]}
        <i>{match[2]}</i>
      </span>,
    );
    from = match.index + match[0].length;
  }
  if (from === 0) return <>{text}</>;
  if (from < text.length) parts.push(text.slice(from));
  return <>{parts}</>;
}

/** Number and first character of the unit stay on one line; the rest of the unit may turn. */
export function FigureText({ raw }: { raw: string }) {
  const whole = /^[^\d]{0,4}[\d,.，．%]+\S?/u.exec(raw)?.[0] ?? raw;
  return (
    <>
      <span class="whole">{whole}</span>
      {raw.slice(whole.length)}
    </>
  );
}

/** A stretch of the stored text with its figures marked; nothing that is copied differs from the text. */
export function MarkedText({
  text,
  span,
  marks,
  look,
}: {
  text: string;
  span: Span;
  marks: readonly Marked[];
  look: (index: number) => MarkLook;
}) {
  return (
    <>
      {cutRuns(
        span,
        marks.filter(({ start, end }) => end > span.start && start < span.end),
      ).map((run) => {
        const words = text.slice(run.start, run.end);
        if (run.kind === 'text') return <PlainText key={run.start} text={words} />;
        return (
          <span key={run.start} class={markClass(look(run.index))}>
            <FigureText raw={words} />
          </span>
        );
      })}
    </>
  );
}
