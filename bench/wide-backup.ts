import { writeBackup } from '../scripts/generate-library/write-backup.ts';
import type { Figure } from '../utils/figure.ts';
import { indicators } from '../utils/lexicon/indicators.ts';
import type { BackupReport } from '../utils/library/backup-format.ts';
import { describeReport } from '../utils/metadata/describe-report.ts';
import { reportFromText } from '../utils/page/report-from-text.ts';

const YEAR = '2019';
const capturedAt = '2026-01-02T03:04:05.000Z';

/** Ids of the reports in `wideBackup`. */
export const wideIds = (reports: number) => Array.from({ length: reports }, (_, index) => `wide-${index}`);

/** A backup of invented reports that give the same indicators, in pieces: the comparison at its limits. */
export function wideBackup(reports: number, width: number): AsyncIterable<string> {
  return writeBackup(wideIds(reports).map((id, index) => wideReport(id, index, width)));
}

function wideReport(id: string, index: number, width: number): BackupReport {
  const region = `虚构${index + 1}县`;
  const title = `${region}${YEAR}年统计公报`;
  let text = title;
  const figures = indicators.slice(0, width).flatMap(({ id: indicator, zh }, place): Figure[] => {
    const value = 100.5 + ((place * 37 + index * 11) % 900);
    const rate = ((place + index) % 90) / 10 + 0.1;
    const [level, growth] = [`${value}亿元`, `${rate.toFixed(1)}%`];
    const before = `\n${zh}`;
    const start = text.length + before.length;
    text += `${before}${level}，增长${growth}。`;
    const same = {
      indicator,
      label: zh,
      period: YEAR,
      status: 'actual',
      certainty: 'sure',
      because: [],
    } as const;
    return [
      { ...same, start, raw: level, value, unit: '亿元', measure: 'level' },
      { ...same, start: start + level.length + 3, raw: growth, value: rate, unit: '%', measure: 'growth' },
    ];
  });
  const source = { url: `https://invented.example/${id}.html`, pageTitle: title, capturedAt };
  const report = {
    ...describeReport(reportFromText({ text, title })).report,
    region: { value: region, from: 'title' },
    year: { value: YEAR, from: 'title' },
  };
  return {
    id,
    state: 'saved',
    shown: `${id}-1`,
    tags: [],
    note: '',
    sources: [source],
    captures: [{ id: `${id}-1`, source, report, figures, findings: [] }],
    judgements: [],
  };
}
