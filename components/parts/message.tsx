import type { ComponentChildren } from 'preact';
import type { Problem } from '../../utils/messages.ts';
import { t } from '../i18n.ts';
import { problemNames } from '../names.ts';

/** A headline and what to do next; `stamp` is a short word in vermilion for what failed. */
export function Message({
  stamp,
  title,
  children,
}: {
  stamp?: string | undefined;
  title: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="message">
      {stamp && <p class="badge wrong words">{stamp}</p>}
      <h1 class="headline">{title}</h1>
      {children}
    </div>
  );
}

/** The sentence for a problem, and what the user can do about it. */
export function ProblemMessage({ problem, stamp }: { problem: Problem; stamp?: string }) {
  const { title, more } = problemNames[problem];
  return (
    <div role="alert">
      <Message stamp={stamp} title={t(title)}>
        <p class="quiet">{t(more)}</p>
      </Message>
    </div>
  );
}

/**
 * A quiet line while something takes its time, under the title of what is to come; shown after a moment only, so that
 * fast answers do not flicker.
 */
export function Waiting({ title, text }: { title?: string; text: string }) {
  return (
    <div class="waiting">
      {title && <h1>{title}</h1>}
      <p class="quiet" role="status">
        {text}
      </p>
    </div>
  );
}
