/** Resolves when the document's markup is parsed; rejects with the signal's reason when that comes first. */
export async function contentParsed(document: Document, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (document.readyState !== 'loading') return;
  await new Promise<void>((resolve, reject) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
