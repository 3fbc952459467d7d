/**
 * Every view over invented data, in three languages, light and dark, at the widths that people have: photographed into
 * .output/screenshots/views, measured for what is cut, overlaps or is too wide, and held against axe's rules.
 */
import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { measureLayout } from '../interface/harness/measure-layout.ts';
import { type ServedHarness, serveHarness } from '../interface/serve-harness.ts';
import { type View, views } from '../interface/views.data.ts';

const FOLDER = '.output/screenshots/views';
const PHOTOGRAPHED = [1280, 800, 360];
interface Look {
  readonly language: string;
  readonly scheme: 'light' | 'dark';
  readonly widths: readonly number[];
  readonly measured?: boolean;
  /** The system's palette wins over the page's colours. */
  readonly forced?: boolean;
  /** The width at which axe's rules are held against the view. */
  readonly axeAt?: number;
}

/**
 * Widths from wide to narrow; a page of 1280 at 200 % is one of 640, one of 640 one of 320. Colours change no layout and
 * English words are the longest, so not every look is measured at every width.
 */
const LOOKS: readonly Look[] = [
  { language: 'zh-CN', scheme: 'light', widths: PHOTOGRAPHED, measured: true },
  { language: 'zh-CN', scheme: 'dark', widths: PHOTOGRAPHED, axeAt: 360 },
  { language: 'en', scheme: 'light', widths: [1280, 800, 640, 360, 320], measured: true, axeAt: 1280 },
  { language: 'en', scheme: 'dark', widths: PHOTOGRAPHED },
  { language: 'zh-TW', scheme: 'light', widths: [800], measured: true },
  { language: 'zh-CN', scheme: 'dark', widths: [800], forced: true, measured: true, axeAt: 800 },
];

let harness: ServedHarness;
let browser: Browser;
const pages = new Map<Look, { readonly page: Page; readonly faults: string[] }>();

async function openPage(look: Look): Promise<void> {
  const context = await browser.newContext({
    colorScheme: look.scheme,
    reducedMotion: 'reduce',
    forcedColors: look.forced ? 'active' : 'none',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  pages.set(look, { page, faults });
}

/** Resolves when nothing has been drawn for a while. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resume) => {
        let timer = setTimeout(resume, 90);
        const root = document.querySelector('duibiao-reading-view')?.shadowRoot ?? document;
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resume, 90);
        }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
  );
}

async function show(page: Page, { name: view, state, steps = [] }: View, language: string): Promise<void> {
  const [name, hash = ''] = state.split('#');
  // The view's name makes each address another document, and not a step within the last one.
  await page.goto(`${harness.address}?state=${name}&lang=${language}&view=${view}#${hash}`);
  await page.waitForSelector('html[data-shown]', { state: 'attached' });
  await settle(page);
  for (const { press, click, file } of steps) {
    if (press) await page.keyboard.press(press);
    if (click) await page.locator(click).first().click();
    if (file)
      await page.setInputFiles('input[type=file]', {
        name: 'backup.json',
        mimeType: 'application/json',
        buffer: Buffer.from(file),
      });
    await settle(page);
  }
}

/** What the harness measures of the page that it shows. */
function findFaults(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    (globalThis as unknown as { measureLayout: typeof measureLayout }).measureLayout(),
  );
}

async function checkAccess(page: Page): Promise<string[]> {
  const overlay = 'duibiao-reading-view';
  const axe = new AxeBuilder({ page });
  const overlaid = (await page.locator(overlay).count()) > 0;
  const { violations } = await (overlaid ? axe.include(overlay) : axe).analyze();
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ target }) => target).join(' ')}`);
}

/** Photographs and measures a view in one look at every width; says what is wrong. */
async function inspect(view: View, look: Look): Promise<string[]> {
  const held = pages.get(look);
  if (!held) throw new Error('no page was opened');
  const { page, faults } = held;
  const height = view.height ?? 900;
  await page.setViewportSize({ width: look.widths[0] ?? 1280, height });
  await show(page, view, look.language);
  const found: string[] = [];
  for (const width of look.widths) {
    await page.setViewportSize({ width, height });
    await settle(page);
    const where = `${look.language} ${look.scheme} ${width}`;
    const wrong = look.measured ? await findFaults(page) : [];
    if (width === look.axeAt) wrong.push(...(await checkAccess(page)));
    found.push(...wrong.map((fault) => `${where}: ${fault}`));
    if (PHOTOGRAPHED.includes(width))
      await page.screenshot({
        path: `${FOLDER}/${view.name}-${look.language}-${look.forced ? 'forced' : look.scheme}-${width}.png`,
        fullPage: view.height === undefined,
      });
  }
  found.push(...faults.splice(0));
  return found;
}

describe.skipIf(process.env.DUIBIAO_BROWSER === 'firefox')('every view', () => {
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    harness = await serveHarness();
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    for (const look of LOOKS) await openPage(look);
  });
  afterAll(async () => {
    await browser?.close();
    harness?.close();
  });

  it('sees what is too wide, cut, or lies over something else', async () => {
    const [held] = pages.values();
    if (!held) throw new Error('no page was opened');
    const { page } = held;
    await page.goto(`${harness.address}?state=page-closed`);
    await page.waitForSelector('html[data-shown]', { state: 'attached' });
    expect(await findFaults(page)).toEqual([]);
    await page.evaluate(() => {
      const plant = (text: string, style: Partial<CSSStyleDeclaration>) => {
        const element = document.createElement('p');
        element.textContent = text;
        Object.assign(element.style, style);
        document.body.append(element);
      };
      plant('over the edge', { width: '3000px' });
      plant('half a word is hidden', { width: '40px', overflow: 'hidden', whiteSpace: 'nowrap' });
      for (const text of ['one', 'two']) plant(text, { position: 'absolute', top: '300px', left: '10px' });
    });
    const faults = (await findFaults(page)).join('\n');
    expect(faults).toMatch(
      /px too wide[\s\S]*cut: "half a word is hidden" by p[\s\S]*overlap: "one" and "two"/,
    );
  });

  it('keeps Tab within the reading view, each stop with its ring, and Escape leaves it', async () => {
    const [held] = pages.values();
    const view = views.find(({ name }) => name === 'reading-top');
    if (!held || !view) throw new Error('no view was opened');
    const { page } = held;
    await page.setViewportSize({ width: 1280, height: 900 });
    await show(page, view, 'zh-CN');
    const stops = new Map<string, boolean>();
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const root = document.querySelector('duibiao-reading-view')?.shadowRoot;
        const element = root?.activeElement;
        if (!element) return document.activeElement?.tagName;
        const { boxShadow, outlineStyle } = getComputedStyle(element);
        const name = `${element.tagName} ${element.textContent} ${element.getAttribute('aria-label')}`;
        return { name, hasRing: boxShadow !== 'none' || outlineStyle !== 'none' };
      });
      // Behind the last stop Tab goes to the browser's own controls, and from there to the first again.
      if (typeof stop === 'object') stops.set(stop.name, stop.hasRing);
      else expect(stop).toBe('BODY');
    }
    expect(stops.size).toBeGreaterThan(8);
    expect([...stops].filter(([, hasRing]) => !hasRing)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => !document.querySelector('duibiao-reading-view')?.shadowRoot?.querySelector('dialog[open]'),
    );
  });

  it.each(views.map((view) => [view.name, view] as const))('%s', async (_, view) => {
    const faults = await Promise.all(LOOKS.map((look) => inspect(view, look)));
    expect(faults.flat()).toEqual([]);
  });
});
