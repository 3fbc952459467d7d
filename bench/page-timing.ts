/** What the interface's pages need, measured inside the browser. Each function runs in a page and stands alone. */

type OwnWindow = Window & typeof globalThis;

/** The global by which these functions hand the opened page on. */
interface Desk {
  opened?: OwnWindow;
  tasks?: number[];
}

export interface Opened {
  /** From the start of the navigation to the first paint of any content, ms. */
  readonly firstPaint: number;
  /** From the start of the navigation until the awaited element stands, ms. */
  readonly stands: number;
  /** The longest task until half a second later, ms; 0 where none was over 50. */
  readonly longestTask: number;
}

/** Opens one of our pages in a window of its own and waits for an element of it; a window opened before is closed. */
export async function openPage(
  path: string,
  selector: string,
  [width, height]: readonly [number, number],
): Promise<Opened> {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const desk = globalThis as Desk;
  desk.opened?.close();
  await pause(300);
  await chrome.windows.create({ url: path, type: 'popup', width, height });
  const end = performance.now() + 60_000;
  const find = () => {
    const page = chrome.extension
      .getViews()
      .map((view) => view as OwnWindow)
      .find((view) => view !== window && view.document.querySelector(selector));
    if (!page && performance.now() > end) throw new Error(`${path} shows no ${selector}`);
    return page;
  };
  let page = find();
  while (!page) {
    await pause(1);
    page = find();
  }
  desk.opened = page;
  const stands = page.performance.now();
  const tasks: number[] = [];
  desk.tasks = tasks;
  const observer = new page.PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask', buffered: true });
  await pause(500);
  const paint = page.performance.getEntriesByName('first-contentful-paint')[0];
  return { firstPaint: paint?.startTime ?? Number.NaN, stands, longestTask: Math.max(0, ...tasks) };
}

/** Presses an element of the opened page and waits for another: ms. */
export async function pressInPage(selector: string, awaited: string): Promise<number> {
  const page = (globalThis as Desk).opened?.document;
  const start = performance.now();
  page?.querySelector<HTMLElement>(selector)?.click();
  while (!page?.querySelector(awaited)) {
    if (performance.now() - start > 60_000) throw new Error(`${selector} brings no ${awaited}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return performance.now() - start;
}

export interface Scrolled {
  /** The interval between frames that 19 of 20 keep, ms. */
  readonly frame: number;
  /** The longest task, ms; 0 where none was over 50. */
  readonly longestTask: number;
}

/** Scrolls an element of the opened page down to its end and then to the right, a step each frame. */
export async function scrollInPage(selector: string): Promise<Scrolled> {
  const step = 120;
  const { opened, tasks = [] } = globalThis as Desk;
  const element = opened?.document.querySelector(selector);
  if (!opened || !element) throw new Error(`no ${selector} to scroll`);
  tasks.length = 0;
  const intervals: number[] = [];
  const down = Math.ceil((element.scrollHeight - element.clientHeight) / step);
  const right = Math.ceil((element.scrollWidth - element.clientWidth) / step);
  let last = performance.now();
  for (let count = 0; count < down + right; count += 1) {
    element.scrollBy(count < down ? 0 : step, count < down ? step : 0);
    await new Promise((resolve) => opened.requestAnimationFrame(resolve));
    intervals.push(performance.now() - last);
    last = performance.now();
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  intervals.sort((one, other) => one - other);
  return {
    frame: intervals[Math.floor(intervals.length * 0.95)] ?? 0,
    longestTask: Math.max(0, ...tasks),
  };
}

export interface Drawn {
  /** Until the last chart stands, ms. */
  readonly all: number;
  /** The longest task, ms; 0 where none was over 50. */
  readonly longestTask: number;
}

/** Asks for more charts until all stand. Fewer than two reports have none. */
export async function drawAllCharts(): Promise<Drawn> {
  const { opened, tasks = [] } = globalThis as Desk;
  const page = opened?.document;
  tasks.length = 0;
  const start = performance.now();
  const isDone = () => {
    page?.querySelector<HTMLElement>('.multiples .more')?.click();
    const charts = [...(page?.querySelectorAll('.multiple') ?? [])];
    return !page?.querySelector('.multiples .more') && charts.every((chart) => chart.querySelector('svg'));
  };
  while (!isDone()) {
    if (performance.now() - start > 60_000) throw new Error('the charts are not drawn');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const all = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { all, longestTask: Math.max(0, ...tasks) };
}
