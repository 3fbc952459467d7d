import { describe, expect, it } from 'vitest';
import { findQuotations, quotationSize } from './quotations.ts';

/** The size of the quotation around each character; `.` where it stands in none. */
function sizesOf(text: string): string {
  const quotations = findQuotations(text, 0, text.length);
  return Array.from(text, (_, at) => quotationSize(quotations, at) ?? '.').join('');
}

describe('findQuotations', () => {
  it.each([
    ['实施“1358”行动', '...4444...'],
    ['用“三步〞走', '..22..'],
    ['印发《三年规划》5份', '...0000...'],
    ['“三步”和“两路”', '.22...22.'],
    ['“没有“下文”', '....22.'],
    ['“没有下文', '.....'],
    ['没有上文”', '.....'],
  ])('%s', (text, sizes) => {
    expect(sizesOf(text)).toBe(sizes);
  });

  it('takes marks that are far apart for none, but not those of a title', () => {
    const long = '长'.repeat(61);
    expect(findQuotations(`“${long}”`, 0, 63)).toEqual([]);
    expect(findQuotations(`《${long}》`, 0, 63)).toEqual([{ start: 1, end: 62, size: 0 }]);
  });

  it('looks at its stretch of the text alone', () => {
    expect(findQuotations('“甲”“乙”“丙”', 3, 6)).toEqual([{ start: 4, end: 5, size: 1 }]);
  });
});
