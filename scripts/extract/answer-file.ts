import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Answer, answerOf } from './answer.ts';
import { decodePage } from './charset.ts';
import { readHtml } from './read-html.ts';
import { savedFrom } from './saved-from.ts';

/** Reads a saved page; its path is the answer's id. Nothing is thrown: what goes wrong is the answer's `error`. */
export async function answerFile(path: string, explain = false): Promise<Answer> {
  try {
    const html = decodePage(await readFile(path)).text;
    const url = savedFrom(html) ?? pathToFileURL(resolve(path)).href;
    return { id: path, ...answerOf(readHtml(html, url), explain) };
  } catch (error) {
    return { id: path, error: error instanceof Error ? error.message : String(error) };
  }
}
