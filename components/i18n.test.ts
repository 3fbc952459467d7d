import { beforeEach, describe, expect, test } from 'vitest';
import english from '../public/_locales/en/messages.json';
import simplified from '../public/_locales/zh_CN/messages.json';
import traditional from '../public/_locales/zh_TW/messages.json';
import { formatPeriod } from './format-period.ts';
import { rememberWords, setLookup, t, tCount } from './i18n.ts';
import { speak } from './messages-for-tests.ts';

const placeholders = (text: string) => [...new Set(text.match(/\$[1-9]/g) ?? [])].sort().join(' ');

describe('the three languages', () => {
  test.each([
    ['zh_TW', traditional],
    ['en', english],
  ])('%s has every message with the same placeholders, and no other', (_, table) => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(simplified).sort());
    const other = new Map(Object.entries(table));
    for (const [key, { message }] of Object.entries(simplified)) {
      const translated = other.get(key)?.message ?? '';
      expect([key, translated.length > 0]).toEqual([key, true]);
      expect([key, placeholders(translated)]).toEqual([key, placeholders(message)]);
    }
  });
});

describe('t', () => {
  beforeEach(() => speak('en'));

  test('fills in what is given', () => expect(t('allFigures', 40)).toBe('All 40 figures'));
  test('takes the singular for one', () => {
    expect(tCount('figures', 1)).toBe('1 figure');
    expect(tCount('figures', 0)).toBe('0 figures');
  });
  test('says the key where the browser has no message', () => {
    setLookup(() => '');
    expect(t('save')).toBe('save');
  });
  test('speaks on with the words that it knows when the browser has cut it off', () => {
    let cutOff = false;
    setLookup((_, [first]) => {
      if (cutOff) throw new Error('Extension context invalidated.');
      return `All ${first} figures`;
    });
    rememberWords(['allFigures']);
    cutOff = true;
    expect([t('allFigures', 40), t('save')]).toEqual(['All 40 figures', 'save']);
  });
});

describe('formatPeriod', () => {
  test.each([
    ['2008', '2008 年', '2008'],
    ['2005/2008', '2005–2008 年', '2005–2008'],
    ['2009-01/2009-09', '2009 年 1–9 月', '2009, months 1–9'],
    ['2009-11', '2009 年 11 月', '2009, month 11'],
    ['2009-Q1', '2009 年第 1 季度', '2009, quarter 1'],
    ['2009-H1', '2009 年上半年', '2009, first half'],
    ['2008-11/2009-02', '2008-11–2009-02', '2008-11–2009-02'],
    [undefined, '时期未写明', 'period not stated'],
  ])('%s', (period, chinese, englishWords) => {
    speak('zh-CN');
    expect(formatPeriod(period)).toBe(chinese);
    speak('en');
    expect(formatPeriod(period)).toBe(englishWords);
  });
});
