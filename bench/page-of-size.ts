import { parseReport } from '../tests/pages/invented-report.ts';
import { longReport } from '../tests/pages/long-report.ts';
import { wrappings } from '../tests/pages/matrix.ts';
import { seeded } from '../tests/pages/random.ts';

/** A press page of about `kilobytes` of UTF-8 around an invented work report. */
export function pageOfSize(kilobytes: number): { html: string; url: string } {
  const press = wrappings.find(({ name }) => name === 'press');
  if (!press) throw new Error('tests/pages has no wrapping “press” any more');
  const bytesOfClutter = 5_000;
  const bytesPerCharacter = 3.1;
  const report = parseReport(
    'long',
    longReport(Math.round((kilobytes * 1024 - bytesOfClutter) / bytesPerCharacter)),
  );
  return press.wrap(report, seeded(`bench ${kilobytes}`));
}
