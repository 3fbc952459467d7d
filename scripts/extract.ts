import { createInterface } from 'node:readline';
import { JSDOM } from 'jsdom';
import { reportFromText } from '../utils/page/report-from-text.ts';
import { readPageSteps, readTextSteps } from '../utils/read-page.ts';
import { finish } from '../utils/stepwise.ts';

for await (const line of createInterface({ input: process.stdin })) {
  const input = JSON.parse(line);
  if (input.html !== undefined) {
    const dom = new JSDOM(input.html, { url: input.url });
    const reading = finish(readPageSteps(dom.window.document, new URL(input.url)));
    console.log(
      JSON.stringify(
        'capture' in reading
          ? { id: input.id, report: reading.capture.report, figures: reading.capture.figures }
          : { id: input.id, error: reading.unreadable },
      ),
    );
    dom.window.close();
  } else {
    const capture = finish(readTextSteps(reportFromText(input)));
    console.log(JSON.stringify({ id: input.id, report: capture.report, figures: capture.figures }));
  }
}
