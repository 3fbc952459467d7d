/** A page whose title, text and table are full of attack strings, and that looks for us (SECURITY rows 1, 3 and 6). */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attackStrings } from './attack-strings.data.ts';
import { findBuild } from './harness/builds.ts';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import type { Tab } from './harness/test-browser.ts';

const LISTED = 'https://m.bingdoc.com/p-1.html';
const UNLISTED = 'https://somewhere.example/';

const asText = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const title = `2023年青渚县工作报告${attackStrings[0]}`;
const paragraphs = attackStrings.map(
  (attack, index) =>
    `<p>2023年，青渚县${asText(attack)}实现地区生产总值${index + 1}亿元，增长6.2%，经济运行稳中有进。</p>`,
);
const rows = attackStrings.map((attack, index) => `<tr><td>${asText(attack)}</td><td>${index}</td></tr>`);
/** Names that shadow the document's own, as clobbering does. */
const CLOBBERS =
  '<form name="body"><input name="attributes"></form><img name="querySelector"><img name="createTreeWalker"><form id="documentElement"></form>';
const body = `<!doctype html><title>${asText(title)}</title>${CLOBBERS}<h1>${asText(title)}</h1>
<p>资源描述</p><div><p>${asText(title)}</p>${paragraphs.join('\n')}
<table><tr><th>指标</th><th>2023年</th></tr>${rows.join('')}</table></div><p>展开阅读全文</p>`;

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let desk: ExtensionPage;

beforeAll(async () => {
  browser = await launchBrowser([
    { url: LISTED, body },
    { url: UNLISTED, body },
  ]);
  desk = await ExtensionPage.open(browser);
});
afterAll(() => browser?.close());

/** Elements that only an attack string could have made, and traces of a script that ran. */
function findTraces(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const made = document.querySelectorAll(
      'img, iframe, object, embed, marquee, video, audio, math, base, script:not([src]), meta[http-equiv=refresh], ' +
        'a[href^="javascript" i], a[href^="data" i], a[href^="vbscript" i], [onload], [onerror], [onfocus]',
    );
    const traces = [...made].map((element) => element.outerHTML.slice(0, 200));
    return 'pwned' in globalThis ? [...traces, 'a script ran'] : traces;
  });
}

describe('a page full of attack strings', () => {
  let page: Tab;

  it('is read all the same, and its words stay words', async () => {
    page = await browser.open(LISTED);
    const { capture } = await desk.describeOnlyPage();
    expect(capture?.report.text).toContain(attackStrings[0]);
    expect(capture?.figures.length).toBeGreaterThan(50);
    const ran = await page.evaluate(() => 'pwned' in globalThis);
    expect(ran).toBe(false);
  });

  it('leaves no trace in the popup', async () => {
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor((words) => document.body.innerText.includes(words), '2023年青渚县工作报告');
    await popup.click('.foot .button.primary');
    await desk.waitForSaved(LISTED);
    expect(await findTraces(popup)).toEqual([]);
    await popup.click('#tab-library');
    await popup.waitFor(() => document.querySelector('.report') !== null);
    expect(await findTraces(popup)).toEqual([]);
    await popup.close();
  });

  it('leaves no trace in the full page', async () => {
    const [report] = (await desk.ask('listReports', {})).reports;
    for (const view of ['reports', `report/${report?.id}`, 'compare', 'audit', 'years']) {
      const full = await browser.open(`${browser.origin}/library.html#${view}`);
      await full.waitFor(() => document.body.innerText.trim() !== '');
      expect(await findTraces(full), view).toEqual([]);
      await full.close();
    }
  });
});

describe.each([
  ['listed', LISTED],
  ['not listed', UNLISTED],
])('a page that looks for us, %s', (_listed, url) => {
  it('finds no file of the extension', async () => {
    const page = await browser.open(url);
    const files = readdirSync(findBuild(browser.name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'), {
      recursive: true,
      withFileTypes: true,
    }).filter((entry) => entry.isFile());
    const root = findBuild(browser.name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
    const addresses = files.map(
      ({ parentPath, name }) => `${browser.origin}${parentPath.slice(root.length)}/${name}`,
    );
    const found = await page.evaluate(async (all) => {
      const tries = all.map((address) =>
        fetch(address).then(
          () => [address],
          () => [],
        ),
      );
      return (await Promise.all(tries)).flat();
    }, addresses);
    expect(addresses.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
    await page.close();
  });
});

it('threw nothing, logged no error and broke no policy', async () => {
  // Firefox logs each of the refusals above.
  const problems = (await browser.findProblems()).filter(
    (problem) => !problem.includes('may not load or link to'),
  );
  expect(problems).toEqual([]);
});
