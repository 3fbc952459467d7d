/**
 * Long work as a generator: it yields wherever it may pause, and whoever drives it decides whether it does.
 * The command line runs it to its end; a page runs it in slices so that it never blocks the reader.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Runs the work to its end without a pause. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs the work in slices of at most about `sliceMs`, letting the browser breathe between them.
 * @throws the signal's reason when `signal` aborts between two slices.
 */
export async function finishInSlices<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
  sliceMs = 12,
): Promise<Result> {
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resume) => setTimeout(resume));
  }
}
