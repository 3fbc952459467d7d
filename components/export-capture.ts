import { backUpCapture } from '../utils/backup-file.ts';
import type { Capture, ReportSource } from '../utils/stored-report.ts';
import { fileName, saveFile } from './save-file.ts';

/** The way out for a report that the library did not take: a backup file of this one, past the library. */
export async function exportCapture(
  capture: Capture,
  { url, pageTitle }: Pick<ReportSource, 'url' | 'pageTitle'>,
): Promise<void> {
  const source = { url, pageTitle, capturedAt: new Date().toISOString() };
  saveFile(fileName('json'), 'application/json', await backUpCapture(capture, source));
}
