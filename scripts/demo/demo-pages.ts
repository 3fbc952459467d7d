import { readFileSync } from 'node:fs';

/** An invented report page and the address that it is served under on loopback. */
export interface DemoPage {
  readonly url: string;
  /** File in scripts/demo/pages. */
  readonly file: string;
  /** What it shows, for the list of pages. */
  readonly shows: string;
}

export const demoPages: readonly DemoPage[] = [
  {
    url: 'https://m.bingdoc.com/p-99000101.html',
    file: 'wenku-qingzhu.html',
    shows: '青渚县, a document-sharing page: tidied as it loads, the cut end shown as a gap',
  },
  {
    url: 'https://www.bdocx.com/doc/99000102.html',
    file: 'wenku-baitang.html',
    shows: '白塘区, the same template on another host, money in 万元: compare it with 青渚县',
  },
  {
    url: 'https://www.wangchuan.example/tjgb/202404/t20240412_1.html',
    file: 'gov-wangchuan.html',
    shows: '望川县, a government page with a table, on a host that is not listed: one click reads it',
  },
  {
    url: 'https://www.fanwenpu.example/2034.html',
    file: 'shop-study-visit.html',
    shows: 'a study visit to 望川县 in a WordPress shop: a paywall gap, and sums that do not add up',
  },
  {
    url: 'https://www.baitangbaixing.example/jgsy/2024-7-25/1024.html',
    file: 'portal-baitang.html',
    shows: '白塘区 in the first half of 2024, a local portal: another period, not compared with whole years',
  },
  {
    url: 'https://m.zhuangpeitu.com/p-99000103.html',
    file: 'wenku-park-visit.html',
    shows: 'a study visit to 白塘区, text cut into numbered pieces by its site',
  },
];

export function readDemoPage(page: DemoPage): string {
  return readFileSync(new URL(`pages/${page.file}`, import.meta.url), 'utf8');
}
