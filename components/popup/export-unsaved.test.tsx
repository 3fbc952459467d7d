// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inventedCapture } from '../../tests/interface/invented-report.ts';
import { readState, stubPorts } from '../../tests/interface/stub-ports.ts';
import type { PageState, Problem } from '../../utils/messages.ts';
import { speak } from '../messages-for-tests.ts';
import { PopupApp } from './popup-app.tsx';

let root: HTMLElement;
let files: Blob[];
let names: string[];

beforeEach(() => {
  speak('zh-CN');
  root = document.createElement('div');
  document.body.append(root);
  files = [];
  names = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:invented';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
});
afterEach(() => {
  render(undefined, root);
  root.remove();
  vi.restoreAllMocks();
});

async function open(state: PageState): Promise<void> {
  const ports = stubPorts({ site: { kind: 'reached', host: 'fanwen.example', state } });
  await act(() => render(<PopupApp ports={ports} />, root));
  await act(() => new Promise<void>((resume) => setTimeout(resume, 5)));
}

const exportButton = () =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === '导出这一篇');

const problems: Problem[] = [
  'storage-full',
  'storage-unavailable',
  'storage-upgrading',
  'too-large',
  'failed',
];

test.each(problems)('a report that was not stored can be exported: %s', async (problem) => {
  await open({ ...readState, problem });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('未存入');
  exportButton()?.click();
  await vi.waitFor(() => expect(names).toEqual([expect.stringMatching(/^duibiao-\d{4}-\d\d-\d\d\.json$/)]));
  const { format, reports } = JSON.parse((await files[0]?.text()) ?? '');
  expect(format).toBe('duibiao-library');
  expect(reports).toHaveLength(1);
  const [{ captures, sources }] = reports;
  expect(captures[0]).toMatchObject(JSON.parse(JSON.stringify(inventedCapture)));
  expect(sources[0]).toMatchObject({ url: 'https://fanwen.example/1', pageTitle: '考察报告_范文网' });
});

test('without a problem there is nothing to rescue, and no button', async () => {
  await open(readState);
  expect(root.querySelector('h1')?.textContent).toBe(inventedCapture.report.title);
  expect(exportButton()).toBeUndefined();
});

test('a page in which nothing was read has nothing to export', async () => {
  await open({ status: 'unreadable', unreadable: 'no-report', problem: 'storage-full', view: 'original' });
  expect(root.textContent).not.toBe('');
  expect(exportButton()).toBeUndefined();
});
