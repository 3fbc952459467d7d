import { JSDOM, VirtualConsole } from 'jsdom';
import { readPageSteps } from '../../utils/read-page.ts';
import { finish } from '../../utils/stepwise.ts';
import type { Capture } from '../../utils/stored-report.ts';
import { unreadableMessage } from './answer.ts';
import { nestsTooDeep } from './nests-too-deep.ts';

/**
 * Reads one page as the content script does, without running its scripts or loading anything.
 * @throws Error with the reason's sentence when the page cannot be read.
 */
export function readHtml(html: string, url: string | undefined): Capture {
  if (nestsTooDeep(html)) throw new Error(unreadableMessage('too-large'));
  const dom = new JSDOM(html, {
    ...(url !== undefined && { url }),
    contentType: isXml(html) ? 'application/xml' : 'text/html',
    // Its own console, listened to by nobody: stylesheets that jsdom cannot parse are no concern of the reader's.
    virtualConsole: new VirtualConsole(),
  });
  try {
    const { document } = dom.window;
    const reading = finish(readPageSteps(document, new URL(document.URL)));
    if ('unreadable' in reading) throw new Error(unreadableMessage(reading.unreadable));
    return reading.capture;
  } finally {
    dom.window.close();
  }
}

/** XHTML pages start with an XML declaration too, but browsers get them as HTML. */
function isXml(html: string): boolean {
  const head = html.slice(0, 2000);
  return /^\ufeff?\s{0,99}<\?xml/.test(head) && !/<(!doctype\s+)?html/i.test(head);
}
