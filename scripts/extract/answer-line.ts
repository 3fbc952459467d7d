import { reportFromText } from '../../utils/page/report-from-text.ts';
import { readTextSteps } from '../../utils/read-text.ts';
import { finish } from '../../utils/stepwise.ts';
import type { Capture } from '../../utils/stored-report.ts';
import { type Answer, answerOf } from './answer.ts';
import { readHtml } from './read-html.ts';

/**
 * Answers one line of input, `{"id","url","html"}` or `{"id","url","title","publishedOn","text"}`.
 * Whatever is wrong with the line or its page becomes the answer's `error`: nothing is thrown.
 */
export function answerLine(line: string, explain = false): Answer {
  let id: unknown;
  try {
    const input: unknown = JSON.parse(line);
    if (!isObject(input)) throw new Error('not a JSON object');
    id = input.id;
    return { ...named(id), ...answerOf(readInput(input), explain) };
  } catch (error) {
    return { ...named(id), error: error instanceof Error ? error.message : String(error) };
  }
}

function named(id: unknown): { readonly id?: unknown } {
  return id === undefined ? {} : { id };
}

function readInput(input: Record<string, unknown>): Capture {
  const html = stringField(input, 'html');
  if (html !== undefined) return readHtml(html, stringField(input, 'url'));
  const text = stringField(input, 'text');
  if (text === undefined) throw new Error('neither "html" nor "text" in the line');
  const title = stringField(input, 'title');
  const publishedOn = stringField(input, 'publishedOn');
  return finish(
    readTextSteps(
      reportFromText({
        text,
        ...(title !== undefined && { title }),
        ...(publishedOn !== undefined && { publishedOn }),
      }),
    ),
  );
}

/** A field that is absent or `null` is not given. */
function stringField(input: Record<string, unknown>, name: string): string | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new Error(`"${name}" is not a string`);
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
