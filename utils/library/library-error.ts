import type { Problem } from '../messages.ts';

/** A failure that the user can do something about. Handlers throw it; the edge answers with its problem. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly problem: Problem;

  constructor(problem: Problem, detail = problem as string) {
    super(detail);
    this.problem = problem;
  }
}
