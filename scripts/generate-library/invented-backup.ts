import { auditFiguresSteps } from '../../utils/audit/audit-figures.ts';
import { backupEnd, backupHead, chainChecksum } from '../../utils/backup-file.ts';
import { readFiguresSteps } from '../../utils/figures/read-figures.ts';
import type { BackupReport } from '../../utils/library/backup-format.ts';
import { validateCapture } from '../../utils/library/validate-capture.ts';
import { describeReport } from '../../utils/metadata/describe-report.ts';
import { reportFromText } from '../../utils/page/report-from-text.ts';
import { finish } from '../../utils/stepwise.ts';
import { inventText } from './invented-text.ts';

const start = Date.UTC(2025, 0, 1);
const minute = 60_000;

/** A backup file of invented, saved reports, in pieces; read by the engine like any other text. */
export async function* inventBackup(reports: number, figuresEach: number): AsyncGenerator<string> {
  yield backupHead;
  let chain = '';
  for (let index = 0; index < reports; index += 1) {
    const report = inventReport(index, figuresEach);
    chain = await chainChecksum(chain, report);
    yield `${index > 0 ? ',\n' : '\n'}${JSON.stringify(report)}`;
  }
  yield backupEnd([], await chainChecksum(chain, []));
}

function inventReport(index: number, figuresEach: number): BackupReport {
  const { title, region, year, text } = inventText(index, figuresEach);
  const report = {
    ...describeReport(reportFromText({ text, title })).report,
    region: { value: region, from: 'title' },
    year: { value: String(year), from: 'title' },
  };
  const figures = finish(readFiguresSteps({ report, thisYear: year }));
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
