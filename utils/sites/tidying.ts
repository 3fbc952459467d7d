import { adapters } from '../adapters/registry.ts';

const key = Symbol.for('duibiao.tidying');

/** Called in the content scripts' own world, which the page cannot see. */
export function allowTidying(): void {
  Object.defineProperty(globalThis, key, { value: true, configurable: true });
}

/** Whether the page may be tidied without a click: a listed host, or a site that the user added. */
export function mayTidy({ hostname }: URL): boolean {
  if (Object.hasOwn(globalThis, key)) return true;
  const hosts = adapters.flatMap((adapter) => adapter.hosts);
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
