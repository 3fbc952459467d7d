/** The backup file, documented in docs/backup-format.md. Shapes drop unknown keys and fix the order of the known ones. */
import { backupFormat, backupVersion } from '../backup-file.ts';
import type { Capture, Correction, ReportSource } from '../stored-report.ts';
import { limits } from './limits.ts';
import type { AliasRow } from './rows.ts';
import { BadInput, list, object, oneOf, patterned, type Shape, text } from './shape.ts';
import { validateCapture } from './validate-capture.ts';
import { validateCorrection } from './validate-figure.ts';

export interface BackupCapture extends Capture {
  readonly id: string;
  readonly source: ReportSource;
}

export interface BackupJudgement {
  readonly anchor: string;
  readonly at: string;
  readonly decision?: 'accepted' | 'rejected';
  readonly correction?: Correction;
}

export interface BackupReport {
  readonly id: string;
  readonly state: 'recent' | 'saved';
  /** Id of the capture that is shown. */
  readonly shown: string;
  readonly tags: readonly string[];
  readonly note: string;
  readonly sources: readonly ReportSource[];
  /** Oldest first. */
  readonly captures: readonly BackupCapture[];
  readonly judgements: readonly BackupJudgement[];
  readonly ownTitle?: string;
}

const id = patterned(/^[A-Za-z0-9-]{1,64}$/, 64);
const isoTime = patterned(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 24);

const source: Shape<ReportSource> = object({
  url: text(limits.url),
  pageTitle: text(limits.title),
  capturedAt: isoTime,
});

const captureHead = object<{ id: string; source: ReportSource }>({ id, source });

const capture: Shape<BackupCapture> = (input, path) => ({
  ...captureHead(input, path),
  ...validateCapture(input, path),
});

const judgement: Shape<BackupJudgement> = object(
  { anchor: text(limits.anchor), at: patterned(/^$|^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 24) },
  { decision: oneOf('accepted', 'rejected'), correction: validateCorrection },
);

const reportShape: Shape<BackupReport> = object(
  {
    id,
    state: oneOf('recent', 'saved'),
    shown: id,
    tags: list(patterned(/^[^\n]*$/, limits.short), limits.backup.tags),
    note: text(limits.backup.note),
    sources: list(source, limits.backup.sources),
    captures: list(capture, limits.backup.captures),
    judgements: list(judgement, limits.backup.judgements),
  },
  { ownTitle: text(limits.title) },
);

/** @throws BadInput */
export const validateBackupReport: Shape<BackupReport> = (input, path) => {
  const copy = reportShape(input, path);
  if (!copy.captures.some((entry) => entry.id === copy.shown)) {
    throw new BadInput(`${path}.shown`, 'one of the captures');
  }
  return copy;
};

export const validateAlias: Shape<AliasRow> = object({
  word: text(limits.short),
  indicator: text(limits.short),
});

const asIs: Shape<unknown> = (input) => input;

/** The file around its reports and aliases, which are to be validated one by one. @throws BadInput */
export const validateBackupFrame = object<{
  format: string;
  version: true;
  reports: unknown[];
  aliases: unknown[];
  checksum: string;
}>({
  format: oneOf(backupFormat),
  version: (version, at) => {
    if (version !== backupVersion) throw new BadInput(at, `version ${backupVersion}`);
    return true;
  },
  reports: list(asIs, limits.backup.reports),
  aliases: list(asIs, limits.backup.aliases),
  checksum: patterned(/^[0-9a-f]{64}$/, 64),
});
