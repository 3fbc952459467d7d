/** An invented study-visit report with figures, a finding and a gap, for tests and screenshots of the interface. */
import type { Finding } from '../../utils/audit/finding.ts';
import type { Figure } from '../../utils/figure.ts';
import { type Block, GAP_MARK, type Report } from '../../utils/report.ts';
import type { Capture, ReportSummary, StoredReport } from '../../utils/stored-report.ts';

const lines = [
  ['title', '赴青渚、白塘考察情况汇报（虚构）'],
  [
    'paragraph',
    '上月下旬,区考察组到青渚县、白塘区走访了六个园区和四家企业,听取两地介绍,查看项目现场,并与当地部门座谈。现把所见情况和几点建议报告如下:',
  ],
  ['heading', '一、主要感受'],
  [
    'paragraph',
    '一是总量上得快。自2005年起三年时间,到2008年底,青渚县gdp由46.5亿元增加到97.2亿元,增长1.1倍;固定资产投资由26.2亿元增加到123.6亿元,增长3.7倍;实际利用外资由1632万美元增加到1.55亿元,增长9.5倍。白塘区gdp由74.8亿元增加到133亿元,增长77.8%;固定资产投资由50.13亿元增加到130亿元,增长1.6倍。',
  ],
  [
    'paragraph',
    '二是城区变化大。2005到2008年,青渚县新建道路41公里,开工建筑面积612万平方米,绿地增加530万平方米。白塘区2008年增加绿地120万平方米,计划2009年完成投资约60亿元。',
  ],
  ['heading', '二、主要收获'],
  [
    'paragraph',
    '看了两地的园区和新城,大家都觉得差距不在条件,而在办法。青渚把规划定得细,白塘把项目盯得紧,都值得借鉴。',
  ],
  ['gap', GAP_MARK],
  [
    'paragraph',
    '城区怎么建,先要定下“中心”放在哪里。我区老街人气旺,可地方窄,放不下医院、学校和体育馆这样的大设施。',
  ],
  ['caption', '表1 主要指标(单位:亿元)'],
  ['table', '指标\t青渚县\t白塘区\n一般预算收入\t6.82\t9.77\n社会消费品零售总额\t38.64\t51.2'],
] as const;

export const inventedText = lines.map(([, text]) => text).join('\n');

function makeBlocks(): Block[] {
  let start = 0;
  return lines.map(([kind, text]) => {
    const end = start + text.length;
    const span = { start, end };
    start = end + 1;
    if (kind === 'heading') return { kind, level: 1, ...span };
    if (kind === 'table') return { kind, cells: makeCells(span.start, text), ...span };
    return { kind, ...span };
  });
}

function makeCells(start: number, text: string) {
  let at = start;
  return text.split('\n').flatMap((line, row) =>
    line.split('\t').map((cell, column) => {
      const span = { start: at, end: at + cell.length };
      at = span.end + 1;
      return { ...span, row, column, rowSpan: 1, columnSpan: 1, header: row === 0 || column === 0 };
    }),
  );
}

type Fields = Partial<Figure> & Pick<Figure, 'value'>;

function figure(raw: string, fields: Fields, after = ''): Figure {
  const from = after ? inventedText.indexOf(after) : 0;
  const start = inventedText.indexOf(raw, from);
  if (start < 0) throw new Error(`not in the text: ${raw}`);
  return {
    start,
    raw,
    measure: 'level',
    status: 'actual',
    label: '',
    certainty: 'sure',
    because: [],
    ...fields,
  };
}

const q = { region: '青渚县', unit: '亿元' };
const b = { region: '白塘区', unit: '亿元' };
const gdp = { indicator: 'gdp', label: 'gdp' };
const invest = { indicator: 'fixed_investment', label: '固定资产投资' };
const foreign = { indicator: 'fdi', label: '实际利用外资' };
const green = { label: '绿地增加', unit: '万平方米' };
const grown = { measure: 'growth', period: '2005/2008' } as const;

export const inventedFigures: readonly Figure[] = [
  figure('46.5亿元', { ...q, ...gdp, value: 46.5, period: '2005' }),
  figure('97.2亿元', { ...q, ...gdp, value: 97.2, period: '2008' }),
  figure('1.1倍', { ...q, ...gdp, ...grown, value: 1.1, unit: '倍' }),
  figure('26.2亿元', { ...q, ...invest, value: 26.2, period: '2005' }),
  figure('123.6亿元', { ...q, ...invest, value: 123.6, period: '2008' }),
  figure('3.7倍', { ...q, ...invest, ...grown, value: 3.7, unit: '倍' }),
  figure('1632万美元', { ...q, ...foreign, value: 1632, unit: '万美元', period: '2005' }),
  figure('1.55亿元', {
    ...q,
    ...foreign,
    value: 1.55,
    period: '2008',
    certainty: 'check',
    doubt: 'unit-conflict',
  }),
  figure('9.5倍', { ...q, ...foreign, ...grown, value: 9.5, unit: '倍' }),
  figure('74.8亿元', { ...b, ...gdp, value: 74.8, period: '2005' }),
  figure('133亿元', { ...b, ...gdp, value: 133, period: '2008' }),
  figure('77.8%', { ...b, ...gdp, ...grown, value: 77.8, unit: '%' }),
  figure('50.13亿元', { ...b, ...invest, value: 50.13, period: '2005' }),
  figure('130亿元', { ...b, ...invest, value: 130, period: '2008', estimated: true }),
  figure('1.6倍', { ...b, ...invest, ...grown, value: 1.6, unit: '倍' }),
  figure('41公里', { region: '青渚县', label: '新建道路', value: 41, unit: '公里', period: '2005/2008' }),
  figure('612万平方米', {
    region: '青渚县',
    label: '新开工建筑面积',
    value: 612,
    unit: '万平方米',
    period: '2005/2008',
  }),
  figure('530万平方米', { region: '青渚县', ...green, value: 530, period: '2005/2008' }),
  figure('120万平方米', { region: '白塘区', ...green, value: 120, period: '2008' }),
  figure('60亿元', { ...b, label: '投资', value: 60, period: '2009', status: 'target', approx: 'about' }),
  figure('6.82', { ...q, indicator: 'budget_revenue', label: '一般预算收入', value: 6.82, period: '2008' }),
  figure('9.77', { ...b, indicator: 'budget_revenue', label: '一般预算收入', value: 9.77, period: '2008' }),
  figure('38.64', {
    ...q,
    indicator: 'retail_sales',
    label: '社会消费品零售总额',
    value: 38.64,
    period: '2008',
  }),
  figure('51.2', {
    ...b,
    indicator: 'retail_sales',
    label: '社会消费品零售总额',
    value: 51.2,
    period: '2008',
  }),
];

export const inventedFindings: readonly Finding[] = [
  {
    kind: 'growth',
    verdict: 'ratio-as-growth',
    figures: [6, 7, 8],
    computation: '15500 ÷ 1632 − 1 = 8.50',
    printed: '9.5倍',
  },
  {
    kind: 'growth',
    verdict: 'unit-doubt',
    figures: [6, 7],
    computation: '1632 万美元 → 1.55 亿美元',
    printed: '1.55亿元',
    suggestion: { figure: 7, unit: '亿美元' },
  },
  {
    kind: 'growth',
    verdict: 'agrees',
    figures: [0, 1, 2],
    computation: '97.2 ÷ 46.5 − 1 = 1.09',
    printed: '1.1倍',
  },
];

export const inventedReport: Report = {
  title: lines[0][1],
  text: inventedText,
  blocks: makeBlocks(),
  gaps: [
    {
      start: inventedText.indexOf(GAP_MARK),
      reason: 'paywall',
      pages: { first: 3, last: 6 },
      notice: '剩余内容需下载后阅读',
    },
  ],
  warnings: [{ kind: 'foreign-title', evidence: ['青渚县免疫规划质量管理年汇报材料'] }],
  removals: [
    { step: 'page-numbers', rule: 'rising-sequence', text: '1' },
    { step: 'page-numbers', rule: 'rising-sequence', text: '2' },
    { step: 'boxes', rule: 'download-box', text: '下载本文档 需要 20 积分' },
    { step: 'boxes', rule: 'related-list', text: '相关推荐：某县免疫规划质量管理年汇报材料' },
  ],
  adapter: 'generic',
  kind: 'study-visit',
  region: { value: '青渚县、白塘区', from: 'title' },
  year: { value: '2005/2008', from: 'body' },
};

export const inventedCapture: Capture = {
  report: inventedReport,
  figures: inventedFigures,
  findings: inventedFindings,
};

export const inventedReceipt = { figures: 24, toCheck: 1, contradictions: 1, gaps: 1 };

export const inventedSummary: ReportSummary = {
  id: 'r1',
  title: inventedReport.title,
  state: 'saved',
  kind: 'study-visit',
  region: '青渚县、白塘区',
  year: '2005/2008',
  capturedAt: '2026-11-12T08:00:00.000Z',
  sources: [
    { url: 'https://fanwen.example/p-1.html', pageTitle: '免疫规划', capturedAt: '2026-11-12T08:00:00.000Z' },
  ],
  receipt: inventedReceipt,
  tags: [],
  note: '',
};

export const inventedStored: StoredReport = {
  ...inventedSummary,
  report: inventedReport,
  findings: inventedFindings,
  figures: inventedFigures.map((entry, index) => ({ ...entry, id: `r1-${index}` })),
};
