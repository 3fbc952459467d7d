import type { Answer, TabRequestName, TabRequests } from '../../utils/messages.ts';
import type { PageSession } from './page-session.ts';
import { revealSentence } from './reveal-sentence.ts';

type Handlers = {
  readonly [Name in TabRequestName]: (
    session: PageSession,
    payload: TabRequests[Name]['request'],
  ) => Promise<TabRequests[Name]['value']>;
};

const handlers: Handlers = {
  describePage: (session) => session.describe(),
  savePage: (session) => session.save(),
  showView: (session, { view }) => session.show(view === 'clean' ? 'clean' : 'original'),
  revealSentence: async (session, { sentence, before, after }) => {
    const { capture } = await session.show('original');
    const text = capture?.report.text ?? '';
    return { found: revealSentence(document, text, { sentence, before, after }) };
  },
};

const byName = new Map(
  Object.entries(handlers) as [
    string,
    (session: PageSession, payload: TabRequests[TabRequestName]['request']) => Promise<unknown>,
  ][],
);

export function isTabRequest(message: unknown): message is { name: unknown; payload: never } {
  return message instanceof Object && 'type' in message && message.type === 'tabRequest';
}

/** Answers the background or one of our pages; what fails here is a defect of ours. */
export async function answerTabRequest(
  session: PageSession,
  { name, payload }: { name: unknown; payload: never },
): Promise<Answer<unknown>> {
  const handler = typeof name === 'string' ? byName.get(name) : undefined;
  if (!handler) return { ok: false, problem: 'not-allowed' };
  try {
    return { ok: true, value: await handler(session, payload) };
  } catch (error) {
    console.error(error);
    return { ok: false, problem: 'failed' };
  }
}
