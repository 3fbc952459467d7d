import { describe, expect, it } from 'vitest';
import {
  partRules,
  plainYear,
  shortYear,
  spanRules,
  type TimeRule,
  yearRules,
  yearStart,
} from './time-rules.ts';

const rules = [plainYear, shortYear, ...yearRules, ...partRules, ...spanRules];
const starts = new Set(rules.flatMap((rule) => Array.from(rule.starts)));

/** What may follow a year. */
const datedForms = ['年', '—2020年', '年1—9月', '年3月5日', '年3月', '-03-05'];
/** Each form at least once. */
const expressions = [
  ...['2019', '1998', '二〇〇八', '一九九八'].flatMap((year) => datedForms.map((form) => year + form)),
  ...[
    '08年底',
    '1—9月份',
    '3月5日至7日',
    '3月底',
    '前三季度',
    '一季度',
    '第3季度',
    '上半年',
    '下半年',
    '前3个月',
  ],
  ...[
    '头十个月',
    '“五一”黄金周',
    '“十一”假期',
    '“十四五”前三年',
    '十三五前二年',
    '“十二五”期末',
    '“九五”期间',
  ],
  ...[
    '三年累计',
    '5年共',
    '五年完成',
    '近三年来',
    '最近五年来',
    '这5年来',
    '过去十年来',
    '前四年来',
    '六年来',
    '10年来',
  ],
  ...['本届政府五年来', '过去五年', '近3年', '最近两年', '今后五年', '未来一段时间'],
];

/** The expressions, each with every character in front that any rule starts with. */
const candidates = new Set(
  expressions.flatMap((text) => [...starts].flatMap((start) => [start + text, start + text.slice(1)])),
);

function matches({ pattern }: TimeRule, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

describe('the starts of a rule of time', () => {
  it.each(rules.map((rule) => [String(rule.pattern), rule] as const))('%s', (_, rule) => {
    const matched = [...candidates].filter((text) => matches(rule, text));
    expect(new Set(matched.map((text) => text[0]))).toEqual(new Set(rule.starts));
  });
});

it.each(yearRules.map(({ pattern }) => [String(pattern), pattern] as const))(
  '%s begins with a year',
  (_, pattern) => {
    for (const text of candidates) {
      pattern.lastIndex = 0;
      yearStart.lastIndex = 0;
      if (pattern.test(text)) expect(yearStart.test(text)).toBe(true);
    }
  },
);
