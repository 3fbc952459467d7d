import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';

function extract(args: readonly string[], nodeArgs: readonly string[] = []) {
  const all = ['--disable-warning=ExperimentalWarning', ...nodeArgs, 'scripts/extract.ts', ...args];
  return spawn(process.execPath, all, { stdio: 'pipe' });
}

async function ending(child: ChildProcess) {
  let [output, errors] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (errors += text));
  const [code] = await once(child, 'close');
  return {
    code,
    errors,
    answers: output
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

describe('npm run extract', { timeout: 240_000 }, () => {
  it('answers each line in its order and goes on after bad ones', async () => {
    const child = extract([]);
    child.stdin.end('{"id":1,"text":"甲县12亿元"}\n{oops\n{"id":3}\n{"id":4,"text":"乙县"}');
    const { code, answers } = await ending(child);
    expect(code).toBe(0);
    expect(answers.map((answer) => [answer.id, 'error' in answer])).toEqual([
      [1, false],
      [undefined, true],
      [3, true],
      [4, false],
    ]);
  });

  it('answers a line before the next one comes', async () => {
    const child = extract([]);
    child.stdin.write('{"id":1,"text":"甲县"}\n');
    const [chunk] = await once(child.stdout, 'data');
    expect(JSON.parse(String(chunk)).id).toBe(1);
    child.stdin.end();
    await once(child, 'close');
  });

  it('ends without a word when its reader has enough', async () => {
    const child = extract([]);
    const line = JSON.stringify({ id: 1, text: '甲县12亿元。'.repeat(2000) });
    const input = Readable.from(Array.from({ length: 2000 }, () => `${line}\n`));
    input.pipe(child.stdin);
    child.stdin.on('error', () => input.destroy());
    let errors = '';
    child.stderr.on('data', (text) => (errors += text));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect([code, errors]).toEqual([0, '']);
  });

  it('reads saved pages, the unreadable ones too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'extract-'));
    const path = join(folder, 'page.html');
    const missing = join(folder, 'none.html');
    const words = '青渚县实现地区生产总值46.5亿元，同比增长6.1%，全县经济运行稳中有进。';
    await writeFile(path, `<meta charset=utf-8><article>${`<p>${words}</p>`.repeat(9)}</article>`);
    const { answers } = await ending(extract([path, missing]));
    await rm(folder, { recursive: true });
    expect(answers.map((answer) => answer.id)).toEqual([path, missing]);
    expect(answers[0].report.text).toContain(words);
    expect(answers[1].error).toMatch(/ENOENT/);
  });

  // A heap that one page fits into many times over, and all of them together do not: growth would kill the process.
  it('keeps memory constant over 10,000 lines and over a hundred pages', async () => {
    const paragraph = '<p>青渚县实现地区生产总值46.5亿元，同比增长6.1%，全县经济运行稳中有进。</p>';
    const html = `<title>报告</title><article>${paragraph.repeat(250)}</article>`;
    const child = extract([], ['--max-old-space-size=128']);
    const lines = function* () {
      for (let id = 0; id < 10_000; id += 1)
        yield `${JSON.stringify(id % 100 === 0 ? { id, html } : { id, text: '甲县12亿元。'.repeat(30) })}\n`;
    };
    Readable.from(lines()).pipe(child.stdin);
    const { code, errors, answers } = await ending(child);
    expect([code, errors]).toEqual([0, '']);
    expect(answers.map((answer) => answer.id)).toEqual(Array.from({ length: 10_000 }, (_, id) => id));
  });
});
