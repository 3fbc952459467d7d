/** A database of version 1 in a real browser: held open by another page, and upgraded by a browser that is killed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventText, seededRandom } from '../../scripts/generate-library/invented-text.ts';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import { poll } from './harness/polling.ts';
import type { Tab } from './harness/test-browser.ts';
import { inventPage } from './invented-pages.ts';

const reports = 1_000;
const figuresEach = 8;
const kills = Number(process.env.DUIBIAO_KILLS ?? 1);
const page = inventPage(920_000);

/** Rows as version 1 wrote them: ten for each report. */
function rowsOf1() {
  return Array.from({ length: reports }, (_, index) => {
    const { title, text } = inventText(6_000_000 + index, figuresEach);
    const id = `old-${String(index).padStart(5, '0')}`;
    const source = {
      url: `https://old.example/${index}`,
      pageTitle: title,
      capturedAt: '2026-01-01T00:00:00.000Z',
    };
    const report = {
      title,
      text,
      blocks: [],
      gaps: [],
      warnings: [],
      removals: [],
      adapter: 'text',
      kind: 'other',
    };
    const numbers = [...text.matchAll(/\d+(?:\.\d+)?/g)].slice(0, figuresEach);
    const figures = numbers.map(({ index: start, 0: raw }) => ({
      ...{
        start,
        raw,
        value: Number(raw),
        measure: 'level',
        status: 'actual',
        label: '',
        certainty: 'sure',
        because: [],
      },
    }));
    const receipt = { figures: figures.length, toCheck: 0, contradictions: 0, gaps: 0 };
    return {
      report: {
        ...{ id, textKey: id, title, state: 'saved', kind: 'other', capturedAt: source.capturedAt },
        ...{ captureId: `${id}-1`, sources: [source], receipt, tags: ['旧'], note: '' },
      },
      capture: {
        ...{
          id: `${id}-1`,
          reportId: id,
          capturedAt: source.capturedAt,
          source,
          contentHash: id,
          report,
          findings: [],
        },
      },
      figures: figures.map((figure, place) => ({ captureId: `${id}-1`, index: place, figure })),
    };
  });
}

/** Replaces the library by one of version 1, made as Dexie made it; the page's connection stays open if told to. */
function makeVersion1(tab: Tab, keepOpen: boolean): Promise<void> {
  return tab.evaluate(
    async (rows, keep) => {
      const settle = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      await settle(indexedDB.deleteDatabase('duibiao'));
      const opening = indexedDB.open('duibiao', 10);
      opening.onupgradeneeded = () => {
        const store = opening.result.createObjectStore('reports', { keyPath: 'id' });
        store.createIndex('textKey', 'textKey');
        store.createIndex('[state+capturedAt]', ['state', 'capturedAt']);
        store.createIndex('tags', 'tags', { multiEntry: true });
        opening.result.createObjectStore('captures', { keyPath: 'id' }).createIndex('reportId', 'reportId');
        opening.result.createObjectStore('figures', { keyPath: ['captureId', 'index'] });
        opening.result.createObjectStore('judgements', { keyPath: ['reportId', 'anchor'] });
      };
      const database = await settle(opening);
      const writing = database.transaction(['reports', 'captures', 'figures'], 'readwrite');
      for (const { report, capture, figures } of rows) {
        writing.objectStore('reports').add(report);
        writing.objectStore('captures').add(capture);
        for (const figure of figures) writing.objectStore('figures').add(figure);
      }
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onerror = () => reject(writing.error);
      });
      if (keep) Object.assign(window, { held: database });
      else database.close();
    },
    rowsOf1(),
    keepOpen,
  );
}

async function waitForUpgrade(desk: ExtensionPage): Promise<void> {
  const upgraded = async () => (await desk.ask('listReports', {})).total === reports;
  await poll('the upgrade', upgraded, 90_000);
  const { total } = await desk.ask('listReports', { search: inventText(6_000_000 + 77, figuresEach).title });
  expect(total).toBeGreaterThanOrEqual(1);
  const stored = await desk.ask('getReport', { id: 'old-00500' });
  expect(stored.figures).toHaveLength(figuresEach);
  expect((await desk.ask('listReports', { tag: '旧' })).total).toBe(reports);
}

describe('while another page holds version 1 open', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let desk: ExtensionPage;
  beforeAll(async () => {
    browser = await launchBrowser([page]);
    desk = await ExtensionPage.open(browser);
  });
  afterAll(() => browser?.close());

  it('says that the library is being upgraded, and upgrades once the page lets go', async () => {
    await makeVersion1(desk.tab, true);
    await browser.stopBackground();
    await expect(desk.ask('listReports', {})).rejects.toThrow('storage-upgrading');
    await desk.tab.evaluate(() => {
      (window as unknown as { held: IDBDatabase }).held.close();
    });
    await waitForUpgrade(desk);
  });
});

it(
  `comes through ${kills} kills in the middle of the upgrade`,
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'duibiao-upgrade-'));
    const random = seededRandom(7);
    try {
      for (let round = 0; round <= kills; round += 1) {
        const browser = await launchBrowser([page], profile);
        const desk = await ExtensionPage.open(browser);
        if (round > 0) await waitForUpgrade(desk);
        if (round === kills) {
          await browser.close();
          break;
        }
        await makeVersion1(desk.tab, false);
        await browser.stopBackground();
        desk.ask('listReports', {}).catch(() => {});
        await sleep(random() * 3_000);
        await browser.kill();
      }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      rmSync(`${profile}-extension`, { recursive: true, force: true });
    }
  },
  kills * 120_000 + 120_000,
);
