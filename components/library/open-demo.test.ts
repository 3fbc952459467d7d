import { expect, it } from 'vitest';
import { openDemo } from './open-demo.ts';

it('answers and remembers as the demo does', async () => {
  const demo = openDemo();
  const { selected } = await demo.load();
  expect(selected.length).toBeGreaterThan(1);
  await demo.remember({ ...(await demo.load()), selected: [] });
  expect((await demo.load()).selected).toEqual([]);
  expect(await demo.request('listReports', {})).toMatchObject({
    ok: true,
    value: { total: selected.length },
  });
});

it('tells of changes until its signal aborts, also where that was before the demo came', async () => {
  const demo = openDemo();
  const gone = new AbortController();
  let told = 0;
  let toldWhenGone = 0;
  demo.watch(() => told++, new AbortController().signal);
  demo.watch(() => toldWhenGone++, gone.signal);
  gone.abort();
  const { selected } = await demo.load();
  const first = await demo.request('getReport', { id: selected[0] ?? '' });
  const figureId = first.ok ? (first.value.figures[0]?.id ?? '') : '';
  await demo.request('decideFigure', { figureId, decision: 'accepted' });
  expect([told, toldWhenGone]).toEqual([1, 0]);
});
