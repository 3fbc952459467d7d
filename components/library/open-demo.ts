import type { LibraryPort } from '../ports.ts';

/** The demo's library. The engine that reads its reports is large, and loads only where a demo is opened. */
export function openDemo(): LibraryPort {
  const opening = import('./demo-library.ts').then(({ openDemoLibrary }) => openDemoLibrary());
  return {
    request: async (name, request) => (await opening).request(name, request),
    watch: async (onChange, signal) => {
      const library = await opening;
      if (!signal.aborted) library.watch(onChange, signal);
    },
    load: async () => (await opening).load(),
    remember: async (memory) => (await opening).remember(memory),
  };
}
