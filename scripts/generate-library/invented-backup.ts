import { auditFiguresSteps } from '../../utils/audit/audit-figures.ts';
import { readFiguresSteps } from '../../utils/figures/read-figures.ts';
import type { BackupReport } from '../../utils/library/backup-format.ts';
import { validateCapture } from '../../utils/library/validate-capture.ts';
import { describeReport } from '../../utils/metadata/describe-report.ts';
import { reportFromText } from '../../utils/page/report-from-text.ts';
import { finish } from '../../utils/stepwise.ts';
import { inventText } from './invented-text.ts';
import { writeBackup } from './write-backup.ts';

const start = Date.UTC(2025, 0, 1);
const minute = 60_000;

/** A backup file of invented, saved reports, in pieces; read by the engine like any other text. */
export function inventBackup(reports: number, figuresEach: number): AsyncGenerator<string> {
  return writeBackup(inventReports(reports, figuresEach));
}

function* inventReports(reports: number, figuresEach: number): Generator<BackupReport> {
  for (let index = 0; index < reports; index += 1) yield inventReport(index, figuresEach);
}

function inventReport(index: number, figuresEach: number): BackupReport {
  const { title, region, year, text } = inventText(index, figuresEach);
  const described = describeReport(reportFromText({ text, title }));
  const report = {
    ...described.report,
    region: { value: region, from: 'title' },
    year: { value: String(year), from: 'title' },
  };
  const figures = finish(readFiguresSteps({ ...described, report, thisYear: year }));
  const capture = { report, ...finish(auditFiguresSteps(report, figures)) };
  const source = {
    url: `https://invented.example/${index}.html`,
    pageTitle: title,
    capturedAt: new Date(start + index * minute).toISOString(),
  };
  const id = `invented-${String(index).padStart(6, '0')}`;
  return {
    id,
    state: 'saved',
    shown: `${id}-1`,
    tags: index % 10 === 0 ? ['重点'] : [],
    note: '',
    sources: [source],
    captures: [{ id: `${id}-1`, source, ...validateCapture(capture, 'capture') }],
    judgements: [],
  };
}
