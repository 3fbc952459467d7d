import { describe, expect, it } from 'vitest';
import { sitePattern } from './site-pattern.ts';

describe('sitePattern', () => {
  it.each([
    ['https://www.example.org', 'https://www.example.org/*'],
    ['http://example.org:8080', 'http://example.org/*'],
    ['https://www.example.org/a/b?c#d', 'https://www.example.org/*'],
    ['HTTPS://EXAMPLE.ORG', 'https://example.org/*'],
    ['https://user:secret@example.org', 'https://example.org/*'],
  ])('%s → %s', (origin, pattern) => {
    expect(sitePattern(origin)).toBe(pattern);
  });

  it.each([
    '',
    '*://*/*',
    'javascript:alert(1)',
    'file:///etc',
    'data:text/html,x',
    'chrome://settings',
    'example.org',
  ])('refuses %j', (origin) => {
    expect(() => sitePattern(origin)).toThrow(TypeError);
  });

  it('cannot be widened by a host with a star', () => {
    // URL parsers let a star stand in a host name; the pattern would then mean every subdomain.
    expect(() => sitePattern('https://*.org')).toThrow(TypeError);
  });
});
