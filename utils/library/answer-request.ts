import type { Answer, RequestName } from '../messages.ts';
import { type Desk, type Handler, handlers } from './handlers.ts';
import { LibraryError } from './library-error.ts';
import { openLibrary } from './open-library.ts';
import { problemFromError, problemFromWrite } from './problem-from-error.ts';
import { type Home, mayRequest, senderKind } from './rights.ts';

export interface Office extends Desk {
  readonly home: Home;
  /** Tells the extension's pages that the library changed. */
  readonly libraryChanged: () => void;
}

const requestNames = new Map(Object.entries(handlers) as [string, Handler<RequestName>][]);

/** Whether a message is a request for the background at all; others are for somebody else. */
export function isRequest(message: unknown): message is { name: unknown; payload: unknown } {
  return message instanceof Object && 'type' in message && message.type === 'request';
}

/** Answers a request: rights, validated copy, handler. This is the edge: every failure becomes a `Problem`. */
export async function answerRequest(
  office: Office,
  { name, payload }: { name: unknown; payload: unknown },
): Promise<Answer<unknown>> {
  let changes = false;
  try {
    const handler = requireHandler(office, name);
    changes = handler.changes;
    const request = handler.shape(payload, String(name));
    if (!handler.withoutDatabase) await openLibrary(office.library.database);
    const value = await handler.answer(office, request);
    if (handler.changes) office.libraryChanged();
    return { ok: true, value };
  } catch (error) {
    const { database } = office.library;
    const problem = changes ? await problemFromWrite(error, database) : problemFromError(error);
    // `failed` is a defect of ours: the developer's console is the only place that may show it.
    if (problem === 'failed') console.error(error);
    return { ok: false, problem };
  }
}

function requireHandler(office: Office, name: unknown): Handler<RequestName> {
  const handler = typeof name === 'string' ? requestNames.get(name) : undefined;
  const kind = senderKind(office.sender, office.home);
  if (!handler || kind === 'nobody') throw new LibraryError('not-allowed');
  if (!mayRequest(kind, name as RequestName)) throw new LibraryError('not-allowed');
  return handler;
}
