import type { LibraryDatabase } from './database.ts';

/** What the handlers of the library work with; tests hand in their own clock and ids. */
export interface Library {
  readonly database: LibraryDatabase;
  readonly now: () => Date;
  readonly newId: () => string;
}
