import { describe, expect, it } from 'vitest';
import type { Library } from './library.ts';
import { arrive, testCapture, testLibrary } from './library-for-tests.ts';
import { dropStaged, readStaged, stageImport } from './stage-import.ts';

/** Lays a file aside in parts of a thousand characters; the name of the upload. */
async function stageAll(library: Library, json: string): Promise<string> {
  let upload: string | undefined;
  for (let at = 0; at < json.length; at += 1000) {
    const part = json.slice(at, at + 1000);
    ({ upload } = await stageImport(library, upload === undefined ? { json: part } : { upload, json: part }));
  }
  return upload ?? '';
}

describe('parts of a large backup', () => {
  it('are joined in their order, until the backup is taken in', async () => {
    const library = testLibrary();
    const json = Array.from({ length: 12_345 }, (_, index) => String(index % 10)).join('');
    const upload = await stageAll(library, json);
    expect(await readStaged(library, upload)).toBe(json);
    await dropStaged(library, upload);
    expect(await library.database.importParts.count()).toBe(0);
  });

  it('are never mixed with those of another file', async () => {
    const library = testLibrary();
    const [one, other] = await Promise.all(
      ['a', 'b'].map((letter) => stageAll(library, letter.repeat(5000))),
    );
    expect(one).not.toBe(other);
    expect(await readStaged(library, one ?? '')).toBe('a'.repeat(5000));
    expect(await readStaged(library, other ?? '')).toBe('b'.repeat(5000));
  });

  it.each(['', 'u', '__proto__'])('belong to no upload %j that was not begun here', async (upload) => {
    const library = testLibrary();
    await stageAll(library, '{}');
    await expect(stageImport(library, { upload, json: '{}' })).rejects.toMatchObject({
      problem: 'not-found',
    });
    await expect(readStaged(library, upload)).rejects.toMatchObject({ problem: 'not-found' });
  });

  it('go when they were given up an hour ago, with the next upload or capture', async () => {
    const library = testLibrary();
    const upload = await stageAll(library, '{}');
    library.wait(2 * 3_600_000);
    await expect(stageImport(library, { upload, json: '' })).rejects.toMatchObject({ problem: 'not-found' });
    await stageAll(library, '{}');
    expect(await library.database.importParts.count()).toBe(1);
    library.wait(2 * 3_600_000);
    await arrive(library, testCapture());
    expect(await library.database.importParts.count()).toBe(0);
  });
});
