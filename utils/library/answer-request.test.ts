import { describe, expect, it, vi } from 'vitest';
import { answerRequest, isRequest, type Office } from './answer-request.ts';
import { handlers } from './handlers.ts';
import type { Library } from './library.ts';
import { arrive, testCapture, testLibrary } from './library-for-tests.ts';
import type { Sender } from './rights.ts';

const home = { id: 'us', url: 'chrome-extension://us/' };
const tab = { id: 7, url: 'https://www.example.org/a.html', title: '例' };

const senders: Record<string, Sender> = {
  popup: { id: 'us', url: 'chrome-extension://us/popup.html' },
  'library in a tab': { id: 'us', url: 'chrome-extension://us/library.html', frameId: 0, tab },
  'content script': { id: 'us', url: 'https://www.example.org/a.html', frameId: 0, tab },
  'content script in a private window': {
    id: 'us',
    url: 'https://www.example.org/a.html',
    frameId: 0,
    tab: { ...tab, incognito: true },
  },
  'content script in a frame': { id: 'us', url: 'https://www.example.org/frame.html', frameId: 3, tab },
  'our page framed by a page': { id: 'us', url: 'chrome-extension://us/popup.html', frameId: 3, tab },
  'another extension': { id: 'them', url: 'chrome-extension://them/popup.html' },
  'another extension posing as our page': { id: 'them', url: 'chrome-extension://us/popup.html' },
  'a web page': { url: 'https://www.example.org/a.html', frameId: 0, tab },
  'a page whose name begins like ours': { id: 'us', url: 'chrome-extension://us.evil.example/' },
  nobody: {},
};

const pageSenders = ['popup', 'library in a tab'];
const contentSenders = ['content script', 'content script in a private window'];

function office(sender: Sender, library: Library = testLibrary()): Office {
  const state = { status: 'reading', view: 'original' } as const;
  const sites = async () => ({ origins: [] });
  return {
    library,
    home,
    sender,
    pages: {
      openPage: async () => state,
      savePage: async () => state,
      registerSite: sites,
      unregisterSite: sites,
      listSites: sites,
    },
    libraryChanged: vi.fn(),
    showFigures: vi.fn(),
    importProgress: vi.fn(),
  };
}

/** One payload for each request that is well formed, so that only rights and the library's content decide. */
const payloads: Record<keyof typeof handlers, unknown> = {
  readFigures: { report: testCapture().report },
  captureReport: { capture: testCapture(), save: true },
  listReports: {},
  getReport: { id: 'x' },
  setReportState: { id: 'x', state: 'saved' },
  describeReport: { id: 'x', title: 't' },
  deleteReports: { ids: ['x'] },
  restoreReports: { undo: 'x' },
  compareReports: { ids: [] },
  decideFigure: { figureId: 'x:0', decision: 'accepted' },
  correctFigure: { figureId: 'x:0', correction: { unit: '亿元' } },
  dropJudgement: { id: 'x', anchor: '0:1:1' },
  getHistory: { id: 'x' },
  setAlias: { word: '财税', indicator: 'gdp' },
  listAliases: {},
  getBackupState: {},
  resetLibrary: { confirm: 'delete everything' },
  exportLibrary: {},
  stageImport: { json: '{' },
  importLibrary: { json: '{}', dryRun: true },
  openPage: { tabId: 1 },
  savePage: { tabId: 1 },
  registerSite: { origin: 'https://www.example.org' },
  unregisterSite: { origin: 'https://www.example.org' },
  listSites: {},
};

describe('rights: every request × every sender', () => {
  for (const [who, sender] of Object.entries(senders)) {
    for (const [name, payload] of Object.entries(payloads)) {
      const ofPages = name === 'captureReport' || name === 'readFigures';
      const allowed = (ofPages ? contentSenders : pageSenders).includes(who);
      it(`${who}: ${name} is ${allowed ? 'allowed' : 'refused'}`, async () => {
        const desk = office(sender);
        const answer = await answerRequest(desk, { name, payload });
        const refused = !answer.ok && answer.problem === 'not-allowed';
        expect(refused).toBe(!allowed);
        if (!allowed) expect(desk.libraryChanged).not.toHaveBeenCalled();
      });
    }
  }

  it('has a row for every handler', () => {
    expect(Object.keys(payloads).sort()).toEqual(Object.keys(handlers).sort());
  });

  it.each(['toString', '__proto__', 'constructor', '', 7, null, undefined, {}])(
    'knows no request %j',
    async (name) => {
      expect(await answerRequest(office(senders.popup ?? {}), { name, payload: {} })).toEqual({
        ok: false,
        problem: 'not-allowed',
      });
    },
  );
});

describe('answerRequest', () => {
  it('takes URL and title from the sender, never from the payload', async () => {
    const library = testLibrary();
    const payload = { ...Object(payloads.captureReport), url: 'https://evil.example/', pageTitle: 'evil' };
    await answerRequest(office(senders['content script'] ?? {}, library), { name: 'captureReport', payload });
    const [row] = await library.database.reports.toArray();
    expect(row?.sources[0]).toMatchObject({ url: 'https://www.example.org/a.html', pageTitle: '例' });
  });

  it('stores nothing from a private window without a click, but shows the badge', async () => {
    const desk = office(senders['content script in a private window'] ?? {});
    const payload = { capture: testCapture(), save: false };
    expect(await answerRequest(desk, { name: 'captureReport', payload })).toEqual({
      ok: false,
      problem: 'private-window',
    });
    expect(desk.showFigures).toHaveBeenCalledWith(24);
    expect(await desk.library.database.reports.count()).toBe(0);
  });

  it('works after a restart: nothing is kept between two requests', async () => {
    const before = testLibrary();
    const { reportId } = await arrive(before, testCapture());
    before.database.close();
    const answer = await answerRequest(office(senders.popup ?? {}, before), {
      name: 'getReport',
      payload: { id: reportId },
    });
    expect(answer.ok).toBe(true);
  });

  it('tells the pages of changes and not of questions', async () => {
    const desk = office(senders['content script'] ?? {});
    await answerRequest(desk, { name: 'captureReport', payload: payloads.captureReport });
    expect(desk.libraryChanged).toHaveBeenCalledTimes(1);
    const page = office(senders.popup ?? {}, desk.library);
    await answerRequest(page, { name: 'listReports', payload: {} });
    expect(page.libraryChanged).not.toHaveBeenCalled();
  });

  it.each([
    [{ type: 'request', name: 'listReports' }, true],
    [{ type: 'tabRequest', name: 'savePage' }, false],
    [{ type: 'libraryChanged' }, false],
    ['request', false],
    [null, false],
    [undefined, false],
  ])('isRequest(%j) is %j', (message, expected) => {
    expect(isRequest(message)).toBe(expected);
  });
});
