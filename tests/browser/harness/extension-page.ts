import type {
  Answer,
  PageState,
  RequestName,
  Requests,
  TabRequestName,
  TabRequests,
} from '../../../utils/messages.ts';
import { poll } from './polling.ts';
import type { Tab, TestBrowser } from './test-browser.ts';

const LOST_KEY_MS = 5_000;

/** A page of the extension in a tab, from which the tests ask what the interface asks. */
export class ExtensionPage {
  readonly tab: Tab;

  private constructor(tab: Tab) {
    this.tab = tab;
  }

  static async open(testBrowser: TestBrowser): Promise<ExtensionPage> {
    return new ExtensionPage(await testBrowser.open(`${testBrowser.origin}/popup.html`));
  }

  /** Asks the background. @throws Error with the problem when the answer is one */
  async ask<Name extends RequestName>(
    name: Name,
    payload: Requests[Name]['request'],
  ): Promise<Requests[Name]['value']> {
    const answer: Answer<Requests[Name]['value']> = await this.tab.evaluate(
      (message) => chrome.runtime.sendMessage(message),
      { type: 'request', name, payload },
    );
    if (!answer?.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return answer.value;
  }

  /** Asks every tab with our content script: their answers, without the silent tabs. */
  async askTabs<Name extends TabRequestName>(
    name: Name,
    payload: TabRequests[Name]['request'],
  ): Promise<TabRequests[Name]['value'][]> {
    const answers: (Answer<TabRequests[Name]['value']> | undefined)[] = await this.tab.evaluate(
      async (message) => {
        const tabs = await chrome.tabs.query({});
        const ask = (id: number | undefined) =>
          id === undefined ? undefined : chrome.tabs.sendMessage(id, message).catch(() => undefined);
        return Promise.all(tabs.map(({ id }) => ask(id)));
      },
      { type: 'tabRequest', name, payload },
    );
    return answers.flatMap((answer) => (answer?.ok ? [answer.value] : []));
  }

  /** What the only page with our content script says, once it has been read. */
  async describeOnlyPage(): Promise<PageState> {
    return poll('the page to be read', async () => {
      const [state] = await this.askTabs('describePage', {});
      return state && state.status !== 'reading' ? state : undefined;
    });
  }

  /** Waits until the library holds the page of this address as saved. */
  async waitForSaved(url: string, limitMs?: number): Promise<void> {
    const isSaved = async () => {
      const { reports } = await this.ask('listReports', { state: 'saved' });
      return reports.some(({ sources }) => sources.some((source) => source.url === url));
    };
    await poll(`${url} to be saved`, isSaved, limitMs);
  }

  /**
   * Saves a tab's page by the keys. A key sent to a browser that has just started may never reach its shortcuts: it is
   * pressed again, as a person would. What the keys do is tested in slice.e2e.ts with one press.
   */
  async saveByKeys(testBrowser: TestBrowser, tab: Tab, url: string): Promise<void> {
    const pressAndWait = async () => {
      await testBrowser.pressSaveKeys(tab);
      await this.waitForSaved(url, LOST_KEY_MS);
      return true;
    };
    await poll(`the keys to save ${url}`, pressAndWait, 4 * LOST_KEY_MS);
  }

  /** How many rows each store of the extension's databases holds. */
  countRows(): Promise<Record<string, number>> {
    return this.tab.evaluate(async () => {
      const settle = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const counts: Record<string, number> = {};
      for (const { name } of await indexedDB.databases()) {
        const database = await settle(indexedDB.open(name ?? ''));
        for (const store of database.objectStoreNames)
          counts[store] = await settle(database.transaction(store).objectStore(store).count());
        database.close();
      }
      return counts;
    });
  }
}
