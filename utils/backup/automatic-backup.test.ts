import { describe, expect, it } from 'vitest';
import { type BackupDesk, backUpWhenDue } from './automatic-backup.ts';
import type { BackupLook } from './schedule.ts';

const now = new Date('2026-11-22T08:00:00.000Z');
const at = now.toISOString();

/** A desk where a backup of two parts is due, with what was written, noted and remembered. */
function openDesk(changes: Partial<BackupDesk> = {}) {
  const files: { name: string; text: Promise<string> }[] = [];
  const looks: BackupLook[] = [];
  const noted: string[] = [];
  const desk: BackupDesk = {
    now: () => now,
    loadSchedule: async () => ({ on: true }),
    rememberLook: async (look) => {
      looks.push(look);
    },
    mayDownload: async () => true,
    download: async (name, content) => {
      files.push({ name, text: content.text() });
    },
    largest: 100,
    backupState: async () => ({ savedSince: 3 }),
    exportPart: async (from) =>
      from ? { json: '二"]' } : { json: '["一', next: { after: 'r1', chain: 'c' } },
    noteExport: async (time) => {
      noted.push(time.toISOString());
    },
    ...changes,
  };
  return { desk, files, looks, noted };
}

describe('backUpWhenDue', () => {
  it('writes one file of all parts and notes the export', async () => {
    const { desk, files, looks, noted } = openDesk();
    await backUpWhenDue(desk);
    expect(files.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^duibiao-backup-2026-11-2\d\.json$/),
    ]);
    expect(await files[0]?.text).toBe('["一二"]');
    expect({ looks, noted }).toEqual({ looks: [{ at }], noted: [at] });
  });

  it.each([
    ['is switched off', { loadSchedule: async () => ({ on: false }) }],
    ['has no permission', { mayDownload: async () => false }],
    ['looked a minute ago', { loadSchedule: async () => ({ on: true, look: { at } }) }],
  ])('does and remembers nothing where it %s', async (_, changes) => {
    const { desk, files, looks, noted } = openDesk(changes);
    await backUpWhenDue(desk);
    expect({ files, looks, noted }).toEqual({ files: [], looks: [], noted: [] });
  });

  it('writes nothing when nothing was saved, and forgets an older failure', async () => {
    const { desk, files, looks } = openDesk({ backupState: async () => ({ savedSince: 0 }) });
    await backUpWhenDue(desk);
    expect({ files, looks }).toEqual({ files: [], looks: [{ at }] });
  });

  it.each([
    ['the library is too large', { largest: 5 }, 'too-large'],
    ['the file is not written', { download: () => Promise.reject(new Error('disk full')) }, 'failed'],
    ['the database does not open', { backupState: () => Promise.reject(new Error('closed')) }, 'failed'],
    ['a part cannot be read', { exportPart: () => Promise.reject(new Error('torn')) }, 'failed'],
  ])('says so and notes no export when %s', async (_, changes, failure) => {
    const { desk, files, looks, noted } = openDesk(changes);
    await backUpWhenDue(desk);
    expect({ files, looks, noted }).toEqual({ files: [], looks: [{ at }, { at, failure }], noted: [] });
  });
});
