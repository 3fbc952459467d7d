import type { DocumentKind } from '../report.ts';

/** Words of a title that tell the kind of a document; the first row that fits decides. */
const kinds: readonly (readonly [DocumentKind, readonly string[]])[] = [
  ['communique', ['统计公报', '公报']],
  ['study-visit', ['考察', '学习情况', '调研报告', '赴', '对标学习', '参观']],
  [
    'work-report',
    ['工作报告', '工作总结', '工作情况', '执行情况', '年度报告', '半年度报告', '季度报告', '业绩'],
  ],
  ['speech', ['讲话', '致辞', '发言', '报告会']],
  ['plan', ['规划', '计划', '方案', '要点', '纲要', '目标任务', '意见']],
  ['news', ['新闻', '记者', '采访', '发布会', '经济运行', '解读']],
];

/** The kind that the title tells, else the first lines (`——在…上的讲话`), else `other`. */
export function describeKind(title: string, opening: string): DocumentKind {
  return findKind(title) ?? findKind(openingTitle(opening)) ?? 'other';
}

function findKind(title: string): DocumentKind | undefined {
  return kinds.find(([, words]) => words.some((word) => title.includes(word)))?.[0];
}

/** The short lines before the report's first full sentence. */
function openingTitle(opening: string): string {
  const lines = opening.split('\n').slice(0, 12);
  const body = lines.findIndex((line) => line.length > 60 || /[。！？]$/.test(line));
  return lines.slice(0, body < 0 ? lines.length : body).join(' ');
}
