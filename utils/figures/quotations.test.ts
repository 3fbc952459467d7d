import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.ts';

/** The size noted for each character; `.` where it stands in no quotation. */
function sizesOf(text: string): string {
  const sizes = findQuotations(text, 0, text.length);
  return Array.from(text, (_, at) => sizes.get(at) ?? '.').join('');
}

describe('findQuotations', () => {
  it.each([
    ['实施“1358”行动', '...4444...'],
    ['用“三步〞走', '..22..'],
    ['印发《三年规划》5份', '...0000...'],
    ['“没有下文', '.....'],
    ['没有上文”', '.....'],
  ])('%s', (text, sizes) => {
    expect(sizesOf(text)).toBe(sizes);
  });

  it('takes marks that are far apart for none, but not those of a title', () => {
    const long = '长'.repeat(61);
    expect(findQuotations(`“${long}”`, 0, 63).size).toBe(0);
    expect(findQuotations(`《${long}》`, 0, 63).size).toBe(61);
  });
});
