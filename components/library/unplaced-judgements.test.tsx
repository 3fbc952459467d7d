// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inventedStored } from '../../tests/interface/invented-report.ts';
import { stubPorts } from '../../tests/interface/stub-ports.ts';
import type { UnplacedJudgement } from '../../utils/stored-report.ts';
import { speak } from '../messages-for-tests.ts';
import { UnplacedJudgements } from './unplaced-judgements.tsx';

let root: HTMLElement;

beforeEach(() => {
  speak('zh-CN');
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(undefined, root);
  root.remove();
});

function show(unplaced: readonly UnplacedJudgement[]) {
  const ports = stubPorts();
  const report = { ...inventedStored, unplaced };
  act(() => render(<UnplacedJudgements report={report} library={ports.library} />, root));
  return ports;
}

describe('corrections without a place', () => {
  test('are told with their sentence and what was put right, and can be let go', async () => {
    const correction = { unit: '万元', period: '2008', region: null, status: 'target' } as const;
    const ports = show([
      { anchor: 'a', raw: '9亿元', sentence: '税收9亿元', decision: 'rejected', correction },
    ]);
    for (const words of ['税收9亿元', '万元', '2008', '地区 文中未写明', '目标', '不采用']) {
      expect(root.textContent).toContain(words);
    }
    await act(() => root.querySelector('button')?.click());
    expect(ports.asked).toEqual([['dropJudgement', { id: 'r1', anchor: 'a' }]]);
  });

  test('take no room where there are none', () => {
    show([]);
    expect(root.childElementCount).toBe(0);
  });
});
