const DAY = String.raw`\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
/** Days without their year, with their time. */
const NEAR_DAYS = [
  String.raw`(?<!\d)\d{1,2}[-/月]\d{1,2}日?\s+\d{1,2}:\d\d`,
  String.raw`(?:昨天|前天|今天)\s*\d{1,2}:\d\d`,
];
const ENGLISH_DAYS = [
  String.raw`${MONTH}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}`,
  String.raw`\d{1,2}\s+${MONTH}\.?\s+\d{4}`,
];

const ONLY_DAY = new RegExp(String.raw`^[(（[]?${DAY}[)）\]]?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?$`);
const CLOCKED = new RegExp([String.raw`${DAY}\s+\d{1,2}:\d\d`, ...NEAR_DAYS].join('|'));
const ENGLISH_DAY = new RegExp(String.raw`\b(?:${ENGLISH_DAYS.join('|')})\b`, 'i');
const MOMENT = new RegExp(
  [
    DAY,
    ...NEAR_DAYS,
    String.raw`(?:发[布表]|回复)于\D{0,8}\d{1,2}-\d{1,2}$`,
    String.raw`\d+\s*(?:秒|分钟|小时|天|周|个?月|年)前`,
    String.raw`\d{1,2}[-/]\d{1,2}[-/]\d{4}`,
  ].join('|'),
);
const ENGLISH_MOMENT = new RegExp(
  [...ENGLISH_DAYS, String.raw`\d+\s+(?:minute|hour|day|week|month|year)s?\s+ago`].join('|'),
  'i',
);

/** A line with source and time as stands under a title: 某某融媒 09-10 18:31 阅读 9.5w; 14 MAY 2024 Updated 11:08. */
export function isStampLine(text: string): boolean {
  if (text.length > 60 || /[。，；！？]|[.!?]$/.test(text)) return false;
  return CLOCKED.test(text) || holds(ENGLISH_DAY, text);
}

/** The text is a day, with its time or without, and nothing else. */
export function isDay(text: string): boolean {
  return ONLY_DAY.test(text);
}

/** The text says when somebody wrote, in any of the ways that sites have: 3小时前, 12 May 2014. */
export function bearsMoment(text: string): boolean {
  return MOMENT.test(text) || holds(ENGLISH_MOMENT, text);
}

/** Without a word of letters no English pattern need be tried, nor compiled: that takes longer than all the others. */
function holds(english: RegExp, text: string): boolean {
  return /[a-z]{3}/i.test(text) && english.test(text);
}
