import { type Body, isNear } from './choose-body.ts';
import type { FrameRecord, PageScan } from './page-scan.ts';
import type { PageTitle } from './page-title.ts';

/** A file of text: frames that show one are made for reading. */
const FILE = /\.(?:pdf|ofd|docx?|wps|rtf|txt)(?:$|[?#&])/i;
/** Words in the addresses of frames that hold something else than text. */
const OTHER =
  /(?:^|[/._\-?&=])(?:player|video|vod|live|audio|music|map|maps|weather|tianqi|comments?|pinglun|share|login|passport|captcha|ads?|adv|advert|guanggao|banner|vote|survey|form|qrcode|count(?:er)?|stat|search|nav|menu|top|foot(?:er)?|head(?:er)?|left|right|side(?:bar)?|calendar|chat|kefu|pay|widget|embed)\d*(?=[/._\-?&=]|$)/i;
/** A smaller frame is a box beside the text. */
const LEAST = { width: 450, height: 500 };

/** The first frame that is made for reading, by its address and its size. */
export function readingFrame({ frames }: PageScan): FrameRecord | undefined {
  return frames.find((frame) => FILE.test(frame.address) || (!OTHER.test(frame.address) && isLarge(frame)));
}

/** As high as a text; a height that is not told is set by the page's script once the frame is there. */
function isLarge({ address, width, height }: FrameRecord): boolean {
  if (address === '' || /^(?:about|javascript|data):/i.test(address)) return false;
  const [across, down] = [pixels(width), pixels(height)];
  if (across === undefined && down === undefined) return /%|v[wh]/.test(width + height);
  return (across ?? LEAST.width) >= LEAST.width && (down ?? LEAST.height) >= LEAST.height;
}

/** A length in pixels; `undefined` for one that depends on the page, or is not told. */
function pixels(length: string): number | undefined {
  const number = /^\s*([\d.]+)\s*(?:px)?\s*$/i.exec(length)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** A page that says less holds but the words around a frame. */
const SHORT = 160;
/** Between a title and a frame with its text stand no more lines. */
const UNDER_TITLE = 12;

/**
 * Whether a frame holds the page's document: `all` of it where the page has a title and next to nothing else, `rest`
 * of it behind a few words, or behind a line that announces it.
 */
export function framedText(
  scan: PageScan,
  title: PageTitle,
  body: Body | undefined,
): 'all' | 'rest' | undefined {
  const frame = readingFrame(scan);
  if (!frame) return undefined;
  if (!body) return 'all';
  if (frame.line > body.first) {
    const before = scan.lines[frame.line - 1];
    const announced = frame.line <= body.last + 1 && /[：:]$/.test(before?.text ?? '');
    return announced || body.weight < SHORT ? 'rest' : undefined;
  }
  const heads = title.lines.some((line) => line < frame.line && frame.line - line <= UNDER_TITLE);
  const isSiteTalk = body.weight < SHORT || !isNear(scan.elements[body.element], title);
  return heads && isSiteTalk ? 'all' : undefined;
}
