import { afterEach, describe, expect, it } from 'vitest';
import { adapters } from '../adapters/registry.ts';
import { allowTidying, mayTidy } from './tidying.ts';

const [host = ''] = adapters.flatMap((adapter) => adapter.hosts);

afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('duibiao.tidying'));
});

describe('mayTidy', () => {
  it.each([
    [`https://${host}/a`, true],
    [`https://www.${host}/a`, true],
    [`https://evil${host}/a`, false],
    [`https://${host}.evil.example/a`, false],
    ['https://example.org/', false],
    [`https://example.org/?${host}`, false],
  ])('%s: %j', (url, expected) => {
    expect(mayTidy(new URL(url))).toBe(expected);
  });

  it('is true everywhere once the own-site script has run', () => {
    allowTidying();
    expect(mayTidy(new URL('https://example.org/'))).toBe(true);
  });
});
