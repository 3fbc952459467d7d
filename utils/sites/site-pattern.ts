/** The match pattern of one origin, as `permissions.request` wants it. @throws TypeError when it is no http(s) origin */
export function sitePattern(origin: string): string {
  const url = new URL(origin);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new TypeError(`no web page: ${url.protocol}`);
  // Match patterns name no port: the site is tidied on all of them.
  return `${url.protocol}//${url.hostname}/*`;
}
