import { describe, expect, it } from 'vitest';
import { type BackupDesk, backUpWhenDue } from './automatic-backup.ts';
import type { BackupLook } from './schedule.ts';

const now = new Date('2026-11-22T08:00:00.000Z');
const at = now.toISOString();

/** A desk where a backup of two parts is due, with what was written, noted and remembered. */
function openDesk(changes: Partial<BackupDesk> = {}) {
  const files: { name: string; text: string }[] = [];
  let [content, open] = ['', 0];
  const looks: BackupLook[] = [];
  const noted: string[] = [];
  const desk: BackupDesk = {
    now: () => now,
    loadSchedule: async () => ({ on: true }),
    rememberLook: async (look) => {
      looks.push(look);
    },
    mayDownload: async () => true,
    openFile: async () => {
      open += 1;
      return {
        append: async (text) => {
          content += text;
        },
        address: async () => 'blob:it',
        close: async () => {
          open -= 1;
        },
      };
    },
    download: async (name, address) => {
      if (address === 'blob:it' && open === 1) files.push({ name, text: content });
    },
    backupState: async () => ({ savedSince: 3 }),
    exportPart: async (from) =>
      from ? { json: '二"]' } : { json: '["一', next: { after: 'r1', chain: 'c' } },
    noteExport: async (time) => {
      noted.push(time.toISOString());
    },
    ...changes,
  };
  return { desk, files, looks, noted, countOpen: () => open };
}

describe('backUpWhenDue', () => {
  it('writes one file of all parts and notes the export', async () => {
    const { desk, files, looks, noted, countOpen } = openDesk();
    await backUpWhenDue(desk);
    expect(files.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^duibiao-backup-2026-11-2\d\.json$/),
    ]);
    expect([files[0]?.text, countOpen()]).toEqual(['["一二"]', 0]);
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
    ['no file can be made', { openFile: () => Promise.reject(new Error('no document')) }],
    ['the file is not written', { download: () => Promise.reject(new Error('disk full')) }],
    ['the database does not open', { backupState: () => Promise.reject(new Error('closed')) }],
    ['a part cannot be read', { exportPart: () => Promise.reject(new Error('torn')) }],
  ])('says so and notes no export when %s', async (_, changes) => {
    const { desk, files, looks, noted, countOpen } = openDesk(changes);
    await backUpWhenDue(desk);
    const said = [{ at }, { at, failed: true }];
    expect({ files, looks, noted, open: countOpen() }).toEqual({
      files: [],
      looks: said,
      noted: [],
      open: 0,
    });
  });
});
