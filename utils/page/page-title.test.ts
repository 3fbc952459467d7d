import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { finish } from '../stepwise.ts';
import { findPageTitle, trimTitle } from './page-title.ts';
import { scanPageSteps } from './scan-page.ts';

function titleOf(name: string, ...lines: string[]): string {
  const html = `<title>${name}</title>${lines.map((line) => `<div>${line}</div>`).join('')}`;
  const scan = finish(scanPageSteps(new JSDOM(html).window.document));
  return scan ? findPageTitle(scan).text : '';
}

describe('what the page calls its document', () => {
  it.each<[string, string, string[], string]>([
    [
      'the line that the name repeats',
      '青渚县工作报告_某某网',
      ['某某网', '青渚县工作报告'],
      '青渚县工作报告',
    ],
    [
      'before a column',
      '青渚县工作报告 - 新闻中心 - 某某局',
      ['新闻中心', '青渚县工作报告'],
      '青渚县工作报告',
    ],
    ['over two lines', '青渚县2021年工作报告', ['青渚县2021年', '工作报告'], '青渚县2021年工作报告'],
    [
      'not with the column’s link behind it',
      '青渚县工作报告 - 维修 - 某论坛',
      ['青渚县工作报告', '维修'],
      '青渚县工作报告',
    ],
    [
      'of a name that was cut',
      '青渚县2021年政府工...（最新版）下载 - 某某网',
      ['精品', '青渚县2021年政府工作报告'],
      '青渚县2021年政府工作报告',
    ],
    ['with a badge before it', '青渚县工作报告|某某网', ['荐 青渚县工作报告'], '青渚县工作报告'],
    ['the name alone where no line repeats it', '青渚县工作报告 - 某某网', ['首页'], '青渚县工作报告'],
    ['the site’s name where there is no other', '某某网', ['首页'], '某某网'],
  ])('%s', (_, name, lines, title) => {
    expect(titleOf(name, ...lines)).toBe(title);
  });
});

it.each([
  ['青渚县工作报告.docx', '青渚县工作报告'],
  ['《青渚县工作报告》', '青渚县工作报告'],
  ['青渚县工作报告（2024最新版）', '青渚县工作报告'],
  ['[置顶] 青渚县工作报告', '青渚县工作报告'],
  ['热 心服务群众', '热 心服务群众'],
  ['新区建设工作报告', '新区建设工作报告'],
  ['图文并茂的报告', '图文并茂的报告'],
])('%s: %s', (title, trimmed) => {
  expect(trimTitle(title)).toBe(trimmed);
});
