import type { Library } from './library.ts';

/** Deletes the whole database, also one that no longer opens; the next request makes a new one. */
export async function resetLibrary({ database }: Library): Promise<Record<never, never>> {
  await database.delete({ disableAutoOpen: false });
  return {};
}
