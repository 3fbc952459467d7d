import type { RequestName } from '../messages.ts';

/** The part of `runtime.MessageSender` that rights depend on. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly url?: string | undefined;
        readonly title?: string | undefined;
        readonly incognito?: boolean | undefined;
      }
    | undefined;
}

/** This extension, as the background knows it: `runtime.id` and `runtime.getURL('')`. */
export interface Home {
  readonly id: string;
  readonly url: string;
}

export type SenderKind = 'content' | 'page' | 'nobody';

/** Who sent a message: a content script in a tab's top frame, one of our own pages, or somebody without rights. */
export function senderKind(sender: Sender, home: Home): SenderKind {
  if (sender.id !== home.id || sender.url === undefined) return 'nobody';
  const top = (sender.frameId ?? 0) === 0;
  if (sender.url.startsWith(home.url)) return top ? 'page' : 'nobody';
  const tab = sender.tab?.id !== undefined && sender.frameId === 0;
  return tab && /^(https?|file):/.test(sender.url) ? 'content' : 'nobody';
}

/** What a page's script needs, and nobody else: a capture's URL and title are the sender's tab's. */
const ofContentScripts: ReadonlySet<RequestName> = new Set<RequestName>(['readFigures', 'captureReport']);

/** Whether this kind of sender may make this request. */
export function mayRequest(kind: SenderKind, name: RequestName): boolean {
  if (kind === 'content') return ofContentScripts.has(name);
  return kind === 'page' && !ofContentScripts.has(name);
}
