import { openings, plainVerbs } from './label-words.data.ts';

/** Verbs and directions where a place's name would begin: 推进|区, 东部|市. */
export function startsWithWord(name: string): boolean {
  const start = name.slice(0, 2);
  return plainVerbs.has(start) || openings.has(start) || /^[东西南北中][部方]/.test(start);
}
