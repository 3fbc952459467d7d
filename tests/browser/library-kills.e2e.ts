/**
 * The browser is killed in the middle of saves, again and again over one profile: what was acknowledged is there
 * afterwards, whole, and nothing is there in part. DUIBIAO_KILLS sets how often; the figure of record is 100.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { seededRandom } from '../../scripts/generate-library/invented-text.ts';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import { inventPage } from './invented-pages.ts';

const kills = Number(process.env.DUIBIAO_KILLS ?? 2);
const roundMs = 30_000;
/** A save takes some 40 ms from request to answer: every other kill falls somewhere into it, the rest right behind. */
const latestKillMs = 50;

it(
  `loses no acknowledged report in ${kills} kills, and keeps none without its figures`,
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'duibiao-kills-'));
    const random = seededRandom(42);
    const acknowledged = new Set<string>();
    let unfinished = 0;
    // Whoever tidies the folder of temporary files meanwhile takes the library away: that is no loss of ours.
    const witness = join(profile, 'witness');
    writeFileSync(witness, '');
    try {
      for (let round = 0; round < kills; round += 1) {
        const page = inventPage(round);
        const afterMs = round % 2 === 0 ? random() * latestKillMs : undefined;
        if (!existsSync(witness)) throw new Error(`The profile was removed before round ${round}.`);
        if (await saveAndKill(profile, page, afterMs, acknowledged)) acknowledged.add(page.url);
        else unfinished += 1;
      }
      const browser = await launchBrowser([inventPage(0)], profile);
      const desk = await ExtensionPage.open(browser);
      const { reports, figures, listed } = await readLibrary(desk);
      await browser.close();
      console.log(`${kills} kills: ${acknowledged.size} saves acknowledged, ${unfinished} cut off`);

      const saved = new Set(
        reports.filter(({ state }) => state === 'saved').flatMap((row) => row.sourceUrls),
      );
      expect([...acknowledged].filter((url) => !saved.has(url))).toEqual([]);
      expect(listed).toBe(reports.length);
      for (const { captureId, receipt } of reports) {
        expect(figures[captureId]).toBe(receipt.figures);
        expect(receipt.figures).toBeGreaterThan(20);
      }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      rmSync(`${profile}-extension`, { recursive: true, force: true });
    }
  },
  kills * roundMs + 60_000,
);

/**
 * True when the save was acknowledged before the kill, which comes with the acknowledgement unless `afterMs` is given.
 * The report is taken out first, so that all of it is written. What was acknowledged in earlier rounds must be there.
 */
async function saveAndKill(
  profile: string,
  page: { url: string; body: string },
  afterMs: number | undefined,
  acknowledged: ReadonlySet<string>,
): Promise<boolean> {
  const browser = await launchBrowser([page], profile);
  const desk = await ExtensionPage.open(browser);
  const { reports } = await desk.ask('listReports', { state: 'saved', limit: 500 });
  const urls = new Set(reports.flatMap(({ sources }) => sources.map(({ url }) => url)));
  expect([...acknowledged].filter((url) => !urls.has(url))).toEqual([]);
  const tab = await browser.open(page.url);
  const { saved } = await desk.describeOnlyPage();
  await tab.waitFor(() => document.readyState === 'complete');
  if (saved) await desk.ask('deleteReports', { ids: [saved.reportId] });
  let done = false;
  const save = desk.askTabs('savePage', {}).then(
    ([state]) => {
      done = state?.saved?.state === 'saved';
    },
    () => {},
  );
  await Promise.race([save, sleep(afterMs ?? roundMs)]);
  // Asked for before the kill: an answer that arrives later was given later.
  const acknowledgedBefore = done;
  await browser.kill();
  return acknowledgedBefore;
}

interface RawLibrary {
  readonly reports: readonly {
    readonly state: string;
    readonly captureId: string;
    readonly sourceUrls: readonly string[];
    readonly receipt: { readonly figures: number };
  }[];
  /** How many figures each stored capture has. */
  readonly figures: Readonly<Record<string, number>>;
  readonly listed: number;
}

/** What really lies in the database, past all of our code. */
async function readLibrary(desk: ExtensionPage): Promise<RawLibrary> {
  const { counts } = await desk.ask('listReports', {});
  const raw = await desk.tab.evaluate(async () => {
    const settle = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('duibiao'));
    const store = (name: string) => database.transaction(name).objectStore(name);
    const captures: { id: string; figures: unknown[] }[] = await settle(store('captures').getAll());
    return {
      reports: await settle(store('reports').getAll()),
      figures: Object.fromEntries(captures.map(({ id, figures }) => [id, figures.length])),
    };
  });
  return { ...raw, listed: counts.recent + counts.saved };
}
