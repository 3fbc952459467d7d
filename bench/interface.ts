import { loadavg } from 'node:os';
import { inventBackup } from '../scripts/generate-library/invented-backup.ts';
import { ExtensionPage } from '../tests/browser/harness/extension-page.ts';
import { launchBrowser } from '../tests/browser/harness/launch.ts';
import { fillLibrary } from './fill-library.ts';
import {
  type Drawn,
  drawAllCharts,
  type Opened,
  openPage,
  pressInPage,
  type Scrolled,
  scrollInPage,
} from './page-timing.ts';
import { median, type Table } from './table.ts';
import { wideBackup, wideIds } from './wide-backup.ts';

const REPORTS = Number(process.env.DUIBIAO_BENCH_REPORTS ?? 1000);
const FIGURES = 40;
const COLUMNS = 30;
const INDICATORS = 100;
const ROUNDS = 9;
const POPUP = [400, 600] as const;
const FULL = [1280, 800] as const;

/** The medians of some rounds, ms, by what was measured. */
type Times = Readonly<Record<string, number>>;

/**
 * The popup over a large library and the full page at the comparison's limits, in Chromium, each as a ratio to the
 * same page with one report. Times under load mislead, so the load stands in the title.
 */
export async function run(): Promise<Table[]> {
  process.env.DUIBIAO_BROWSER = 'chromium';
  const browser = await launchBrowser([]);
  try {
    const desk = await ExtensionPage.open(browser);
    await fillLibrary(desk, inventBackup(1, FIGURES));
    const popupOfOne = await measurePopup(desk);
    await fillLibrary(desk, inventBackup(REPORTS, FIGURES));
    const popupOfMany = await measurePopup(desk);
    await fillLibrary(desk, wideBackup(COLUMNS, INDICATORS));
    const pageOfOne = await measureFullPage(desk, wideIds(1));
    const pageOfMany = await measureFullPage(desk, wideIds(COLUMNS));
    return [
      tableOf(`Popup over ${REPORTS} reports`, popupOfOne, popupOfMany, {
        'first paint': '',
        'tabs and count stand': '150 ms',
        'library tab, press to list': '',
      }),
      tableOf(`Full page of ${COLUMNS} reports × ${INDICATORS} indicators`, pageOfOne, pageOfMany, {
        'first paint': '400 ms',
        'matrix stands': '400 ms',
        'longest task while opening': '50 ms',
        'frame while scrolling, p95': '',
        'longest task while scrolling': '50 ms',
        'all charts asked for and drawn': '',
        'longest task while drawing charts': '50 ms',
      }),
    ];
  } finally {
    await browser.close();
  }
}

function tableOf(title: string, one: Times, many: Times, limits: Readonly<Record<string, string>>): Table {
  const rows = Object.entries(limits).map(([what, limit]) => {
    const [single = Number.NaN, all = Number.NaN] = [one[what], many[what]];
    const shown = (time: number) => (time === 0 ? '< 50' : time.toFixed(0));
    return [what, shown(single), shown(all), single > 0 ? (all / single).toFixed(2) : '', limit];
  });
  const load = loadavg()[0]?.toFixed(1);
  return {
    title: `${title}, Chromium, medians of ${ROUNDS}, ms (load ${load})`,
    columns: ['what', 'one', 'all', 'ratio', 'target'],
    rows,
  };
}

async function measurePopup({ tab }: ExtensionPage): Promise<Times> {
  const rounds: { opened: Opened; pressed: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const opened = await tab.evaluate(openPage, '/popup.html', '#tab-library .count', POPUP);
    rounds.push({ opened, pressed: await tab.evaluate(pressInPage, '#tab-library', '.report') });
  }
  return {
    'first paint': median(rounds.map(({ opened }) => opened.firstPaint)),
    'tabs and count stand': median(rounds.map(({ opened }) => opened.stands)),
    'library tab, press to list': median(rounds.map(({ pressed }) => pressed)),
  };
}

async function measureFullPage({ tab }: ExtensionPage, selected: readonly string[]): Promise<Times> {
  const memory = { selected, baseId: selected[0], letterKeys: true, started: true };
  await tab.evaluate((stored) => chrome.storage.local.set({ interface: stored }), memory);
  const rounds: { opened: Opened; scrolled: Scrolled; charts: Drawn }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const opened = await tab.evaluate(openPage, '/library.html#compare', '.matrix td [data-place]', FULL);
    const scrolled = await tab.evaluate(scrollInPage, '.matrix-scroll');
    rounds.push({ opened, scrolled, charts: await tab.evaluate(drawAllCharts) });
  }
  return {
    'first paint': median(rounds.map(({ opened }) => opened.firstPaint)),
    'matrix stands': median(rounds.map(({ opened }) => opened.stands)),
    'longest task while opening': median(rounds.map(({ opened }) => opened.longestTask)),
    'frame while scrolling, p95': median(rounds.map(({ scrolled }) => scrolled.frame)),
    'longest task while scrolling': median(rounds.map(({ scrolled }) => scrolled.longestTask)),
    'all charts asked for and drawn': median(rounds.map(({ charts }) => charts.all)),
    'longest task while drawing charts': median(rounds.map(({ charts }) => charts.longestTask)),
  };
}
