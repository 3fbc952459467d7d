import { expect, test } from 'vitest';
import { parseRoute } from './router.ts';

test.each([
  ['', { view: 'reports', demo: false }],
  ['#compare', { view: 'compare', demo: false }],
  ['#demo', { view: 'compare', demo: true }],
  ['#demo/reports', { view: 'reports', demo: true }],
  ['#report/a%2Fb', { view: 'report', demo: false, reportId: 'a/b' }],
  ['#report/demo-1/demo-1/7', { view: 'report', demo: false, reportId: 'demo-1', figureId: 'demo-1/7' }],
  ['#report', { view: 'reports', demo: false }],
  ['#%E0%A4%A', { view: 'reports', demo: false }],
  ['#__proto__', { view: 'reports', demo: false }],
])('%s', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});
