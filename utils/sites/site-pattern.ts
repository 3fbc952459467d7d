/** The match pattern of one origin, as `permissions.request` wants it. @throws TypeError when it is no http(s) origin */
export function sitePattern(origin: string): string {
  const url = new URL(origin);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new TypeError(`no web page: ${url.protocol}`);
  // A parser lets a star stand in a host's name; in a pattern it would mean every host below.
  if (url.hostname.includes('*')) throw new TypeError('no host of its own');
  // Match patterns name no port: the site is tidied on all of them.
  return `${url.protocol}//${url.hostname}/*`;
}
