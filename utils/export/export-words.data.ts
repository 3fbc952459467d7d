/** The words of an exported table. Each language has all of them. */
export interface ExportWords {
  readonly indicator: string;
  readonly region: string;
  readonly unit: string;
  readonly period: string;
  readonly value: string;
  readonly growth: string;
  readonly growthUnit: string;
  readonly gap: string;
  readonly gapUnit: string;
  readonly status: string;
  readonly remark: string;
  readonly label: string;
  readonly printed: string;
  readonly report: string;
  readonly url: string;
  readonly captured: string;
  readonly sentence: string;
  readonly base: string;
  readonly points: string;
  readonly comparison: string;
  readonly notGiven: string;
  readonly rate: string;
  readonly measures: Readonly<Record<'level' | 'growth' | 'change' | 'share' | 'rate' | 'rank', string>>;
  readonly statuses: Readonly<Record<'actual' | 'target' | 'norm' | 'estimated', string>>;
  /** The report's own arithmetic comes to another value. */
  readonly contradicted: string;
  readonly reasons: Readonly<
    Record<'check' | 'target' | 'other-period' | 'other-definition' | 'other-currency', string>
  >;
  readonly approximations: Readonly<Record<'about' | 'over' | 'under', string>>;
}

export type ExportLanguage = 'zh-CN' | 'zh-TW' | 'en';

export const exportWords: Readonly<Record<ExportLanguage, ExportWords>> = {
  'zh-CN': {
    indicator: '指标', region: '地区', unit: '单位', period: '时期', value: '数值', growth: '增长', growthUnit: '增长单位', gap: '与本地差距', gapUnit: '差距单位',
    status: '性质', remark: '说明', label: '原文名称', printed: '原文数字', report: '来源', url: '网址', captured: '采集日期',
    sentence: '原文句子', base: '本地', points: '个百分点', comparison: '指标对比', notGiven: '文中未给出', rate: '换算汇率（使用者填写）',
    measures: { level: '数额', growth: '增长', change: '增减', share: '占比', rate: '比率', rank: '位次' },
    statuses: { actual: '实绩', target: '目标', norm: '标准', estimated: '预计' },
    contradicted: '与原文自己的算术不符',
    reasons: { check: '待核', target: '目标', 'other-period': '时期不同', 'other-definition': '口径不同', 'other-currency': '币种不同' },
    approximations: { about: '约', over: '超', under: '近' },
  },
  'zh-TW': {
    indicator: '指標', region: '地區', unit: '單位', period: '時期', value: '數值', growth: '增長', growthUnit: '增長單位', gap: '與本地差距', gapUnit: '差距單位',
    status: '性質', remark: '說明', label: '原文名稱', printed: '原文數字', report: '來源', url: '網址', captured: '擷取日期',
    sentence: '原文句子', base: '本地', points: '個百分點', comparison: '指標對比', notGiven: '文中未給出', rate: '換算匯率（使用者填寫）',
    measures: { level: '數額', growth: '增長', change: '增減', share: '占比', rate: '比率', rank: '位次' },
    statuses: { actual: '實績', target: '目標', norm: '標準', estimated: '預計' },
    contradicted: '與原文自己的算術不符',
    reasons: { check: '待核', target: '目標', 'other-period': '時期不同', 'other-definition': '口徑不同', 'other-currency': '幣種不同' },
    approximations: { about: '約', over: '超', under: '近' },
  },
  en: {
    indicator: 'Indicator', region: 'Region', unit: 'Unit', period: 'Period', value: 'Value', growth: 'Growth', growthUnit: 'Growth unit', gap: 'Gap to base', gapUnit: 'Gap unit',
    status: 'Status', remark: 'Remark', label: 'Term in the text', printed: 'As printed', report: 'Source', url: 'Address', captured: 'Captured',
    sentence: 'Sentence', base: 'base', points: 'pp', comparison: 'Comparison of indicators', notGiven: 'not given', rate: 'Exchange rate (typed by the user)',
    measures: { level: 'level', growth: 'growth', change: 'change', share: 'share', rate: 'rate', rank: 'rank' },
    statuses: { actual: 'actual', target: 'target', norm: 'norm', estimated: 'estimate' },
    contradicted: 'does not add up in the report',
    reasons: { check: 'to check', target: 'target', 'other-period': 'other period', 'other-definition': 'other definition', 'other-currency': 'other currency' },
    approximations: { about: 'about', over: 'over', under: 'under' },
  },
};
