import { expect, it } from 'vitest';
import { doc360 } from '../adapters/doc360.ts';
import { genericAdapter } from '../adapters/generic.ts';
import { hideClutter } from './hide-clutter.ts';

it('hides the slots of advertising networks everywhere', () => {
  expect(hideClutter(genericAdapter)).toMatch(
    /^ins\.adsbygoogle,\n[\s\S]*\{ display: none !important; \}\n$/,
  );
});

it('hides what the family names, and nothing of other families', () => {
  expect(hideClutter(doc360)).toContain('.youlike');
  expect(hideClutter(genericAdapter)).not.toContain('.youlike');
});
