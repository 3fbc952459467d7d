import { describe, expect, it } from 'vitest';
import { demoPages, readDemoPage } from '../../scripts/demo/demo-pages.ts';
import { readHtml } from '../../scripts/extract/read-html.ts';
import { inventText } from '../../scripts/generate-library/invented-text.ts';
import { LibraryError } from '../../utils/library/library-error.ts';
import { limits } from '../../utils/library/limits.ts';
import { validateCapture } from '../../utils/library/validate-capture.ts';
import { reportFromText } from '../../utils/page/report-from-text.ts';
import { readTextSteps } from '../../utils/read-text.ts';
import { finish } from '../../utils/stepwise.ts';

describe('the library takes what the engine gives, field by field and whole', () => {
  it.each(demoPages.map((page) => page.url))('%s', (url) => {
    const page = demoPages.find((each) => each.url === url);
    const capture = readHtml(page ? String(readDemoPage(page)) : '', url);
    const removals = capture.report.removals.slice(0, limits.removals);
    const whole = { ...capture, report: { ...capture.report, removals } };
    expect(validateCapture(JSON.parse(JSON.stringify(capture)), 'capture')).toEqual(whole);
  });

  it('but a text of more figures than a capture may hold is too large, and said to be', () => {
    const lines = Array.from({ length: 320 }, (_, seed) => inventText(seed, 40).text);
    const capture = finish(readTextSteps(reportFromText({ text: lines.join('\n') })));
    expect(capture.figures.length).toBeGreaterThan(limits.figures);
    expect(() => validateCapture(structuredClone(capture), 'capture')).toThrow(LibraryError);
  }, 60_000);
});
