import { linesFrom, nearRuns } from './line-runs.ts';
import type { Line, PageScan } from './page-scan.ts';

/** So many readers in a row are no people that the text quotes. */
const LEAST_VOICES = 3;
/** Between two of them stands what the first one says, its date, buttons. */
const MOST_BETWEEN = 4;

/** Names that nobody bears: numbered, masked, of an account. */
const NET_NAME =
  /^(?:(?:网友|用户|游客|会员|手机用户|匿名(?:用户|网友)?|文友|书友)[\w*]{1,12}|[\w一-龥]{0,6}\*{2,}[\w*一-龥]{0,6}|[a-z]{2,4}_\w{4,}|1\d{2}\*{3,}\d{2,4})/i;
/** What follows the name of somebody who speaks: a colon, a date, or the line's end. */
const SPEAKS = /^\s*(?:[:：]|说\s*[:：]|于?\s*\d{4}[-/.年]|\s\d{1,2}[-/]\d{1,2}|$)/;

/** Lines of readers, one behind the other, each with a name of the net before what they say. */
export function findVoices({ lines }: PageScan): number[] {
  const voices = lines.flatMap((line, index) => (isVoice(line) ? [index] : []));
  const runs = nearRuns(voices, (line) => line, MOST_BETWEEN + 1);
  return runs
    .filter(({ length }) => length >= LEAST_VOICES)
    .flatMap((run) => {
      const [first = 0, second = 0] = run;
      const end = (run.at(-1) ?? first) + (second - first);
      return linesFrom(first, Math.min(end, lines.length));
    });
}

function isVoice({ text }: Line): boolean {
  const name = NET_NAME.exec(text.slice(0, 30))?.[0];
  return name !== undefined && SPEAKS.test(text.slice(name.length));
}
