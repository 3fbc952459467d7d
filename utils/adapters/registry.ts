import type { Adapter } from './adapter.ts';
import { book118 } from './book118.ts';
import { doc360 } from './doc360.ts';
import { documentHome } from './document-home.ts';
import { drawnViewers } from './drawn-viewers.ts';
import { fanwen } from './fanwen.ts';
import { genericAdapter } from './generic.ts';
import { government } from './government.ts';
import { huiwen } from './huiwen.ts';
import { jinchutou } from './jinchutou.ts';
import { localPortal } from './local-portal.ts';
import { bearsSigns, type PageSigns, readSigns } from './page-signs.ts';
import { renren } from './renren.ts';
import { ripro } from './ripro.ts';
import { wenkuCms } from './wenku-cms.ts';

/** All families; where a page bears the signs of several, the first one has it. */
export const adapters: readonly Adapter[] = [
  wenkuCms,
  huiwen,
  renren,
  book118,
  jinchutou,
  documentHome,
  doc360,
  fanwen,
  ripro,
  government,
  localPortal,
  drawnViewers,
];

/** Match patterns of all listed hosts, for the manifest and for content scripts. */
export const listedMatches: readonly string[] = adapters.flatMap((adapter) =>
  adapter.hosts.map((host) => `*://*.${host}/*`),
);

/** The family that lists a host, as itself or as a subdomain. */
export function adapterOfHost(hostname: string): Adapter | undefined {
  return adapters.find(({ hosts }) =>
    hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
  );
}

/** The first family whose signs the page bears. */
export function adapterOfSigns(page: PageSigns): Adapter | undefined {
  return adapters.find(({ signs }) => signs && bearsSigns(page, signs));
}

/** The family of a page: by host, else by the signs that the page bears, else the generic adapter. */
export function selectAdapter(url: URL, document: Document): Adapter {
  return adapterOfHost(url.hostname) ?? adapterOfSigns(readSigns(document)) ?? genericAdapter;
}
