import { lowerBound } from './lower-bound.ts';
import { PLACE, TIME } from './masks.ts';
import type { Token } from './token.ts';

/** A sentence's tokens, in order. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

const stops = new Set(['。', '！', '!', '？', '?', '\n']);

/** Cuts a paragraph's tokens into sentences. */
export function splitSentences(tokens: readonly Token[], start: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  let current: Token[] = [];
  for (const token of tokens) {
    current.push(token);
    if (token.kind !== 'mark' || !stops.has(token.mark)) continue;
    sentences.push({ start: from, end: token.end, tokens: current });
    from = token.end;
    current = [];
  }
  if (current.length > 0) sentences.push({ start: from, end, tokens: current });
  return sentences;
}

/** The text with places and times blanked out character by character, so that words can be read without them. */
export function maskTokens(text: string, start: number, end: number, tokens: readonly Token[]): string {
  let masked = '';
  let at = start;
  for (const token of tokens) {
    if (token.kind !== 'place' && token.kind !== 'time') continue;
    masked += text.slice(at, token.start);
    masked += (token.kind === 'place' ? PLACE : TIME).repeat(token.end - token.start);
    at = token.end;
  }
  return masked + text.slice(at, end);
}

/** The tokens inside a stretch of text. */
export function tokensBetween(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const first = lowerBound(tokens, ({ start }) => start, from);
  // Tokens do not overlap: those that end up to an offset stand before those that do not.
  return tokens.slice(
    first,
    lowerBound(tokens, ({ end }) => end, to + 1),
  );
}
