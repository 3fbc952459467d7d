import { expect, it } from 'vitest';
import { nestsTooDeep } from './nests-too-deep.ts';

it.each([
  ['60,000 nested blocks', '<div>'.repeat(60_000)],
  ['nested blocks that are closed', '<div>'.repeat(3_000) + '</div>'.repeat(3_000)],
  ['inline elements among blocks', '<DIV class="a"><b>'.repeat(1_500)],
  ['blocks behind a script and a style', `<script></script><style></style>${'<div>'.repeat(60_000)}`],
  ['nested tables', '<table><tr><td>'.repeat(600)],
])('%s are too deep', (_, html) => {
  expect(nestsTooDeep(html)).toBe(true);
});

it.each([
  ['blocks in a row', '<div><b>甲</b></div>'.repeat(60_000)],
  ['paragraphs, rows and cells without end tags', '<p>甲<br><tr><td>1<td>2'.repeat(60_000)],
  ['end tags without a start', `${'</div>'.repeat(60_000)}<div>甲</div>`],
  ['500 nested tables', '<table><tr><td>'.repeat(500)],
  [
    'blocks in the strings of a script',
    `<script>var s = "${'<div><\\/div>'.repeat(60_000)}"</script><div>甲</div>`,
  ],
  ['comparisons', '1 < 2 '.repeat(60_000)],
])('%s are not', (_, html) => {
  expect(nestsTooDeep(html)).toBe(false);
});
