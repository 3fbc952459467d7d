import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { screenshotPath } from './builds.ts';
import { poll } from './polling.ts';
import type { Tab } from './test-browser.ts';

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly exceptionDetails?: { readonly text: string };
    readonly type?: string;
    readonly entry?: { readonly level: string; readonly text: string };
  };
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/** A target that Playwright gives no page for, as the popup, over the DevTools protocol. */
export class CdpTab implements Tab {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #targetId: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #lastId = 0;

  private constructor(browser: CDPSession, sessionId: string, targetId: string) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    this.#targetId = targetId;
  }

  static async attach(browser: CDPSession, targetId: string, problems: string[]): Promise<CdpTab> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    const tab = new CdpTab(browser, sessionId, targetId);
    browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from === sessionId) tab.#receive(JSON.parse(message), problems);
    });
    await tab.#send('Runtime.enable', {});
    await tab.#send('Log.enable', {});
    return tab;
  }

  async evaluate<Result, Arguments extends readonly unknown[]>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result> {
    const { result, exceptionDetails } = (await this.#send('Runtime.evaluate', {
      expression: `(${run})(...${JSON.stringify(values)})`,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as unknown as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  }

  waitFor<Result, Arguments extends readonly unknown[]>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<NonNullable<Result>> {
    return poll(String(run), () => this.evaluate(run, ...values));
  }

  async runScript(source: string): Promise<void> {
    await this.#send('Runtime.evaluate', { expression: `${source}\n;undefined` });
  }

  async navigate(url: string): Promise<void> {
    await this.#send('Page.navigate', { url });
  }

  async readShadowText(): Promise<string> {
    throw new Error('A popup has no overlay.');
  }

  async click(selector: string): Promise<void> {
    const [x, y] = await this.waitFor((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center' });
      const box = element?.getBoundingClientRect();
      return box && box.width > 0 ? [box.x + box.width / 2, box.y + box.height / 2] : undefined;
    }, selector);
    const place = { x, y, button: 'left', clickCount: 1 };
    await this.#send('Input.dispatchMouseEvent', { type: 'mousePressed', ...place });
    await this.#send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...place });
  }

  async pressKey(): Promise<void> {
    throw new Error('Only pages get keys in the tests.');
  }

  async screenshot(name: string): Promise<void> {
    const { data } = await this.#send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(screenshotPath('chromium', name), Buffer.from(String(data), 'base64'));
  }

  async close(): Promise<void> {
    await this.#browser.send('Target.closeTarget', { targetId: this.#targetId });
  }

  async #send(method: string, params: object): Promise<Record<string, unknown>> {
    this.#lastId += 1;
    const id = this.#lastId;
    const replied = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message });
    const reply = await replied;
    if (reply.error) throw new Error(`${method}: ${reply.error.message}`);
    return reply.result ?? {};
  }

  #receive(reply: Reply, problems: string[]): void {
    if (reply.method === 'Runtime.exceptionThrown')
      problems.push(`exception in the popup: ${JSON.stringify(reply.params?.exceptionDetails)}`);
    if (reply.method === 'Runtime.consoleAPICalled' && reply.params?.type === 'error')
      problems.push(`console of the popup: ${JSON.stringify(reply.params)}`);
    if (reply.method === 'Log.entryAdded' && reply.params?.entry?.level === 'error')
      problems.push(`log of the popup: ${reply.params.entry.text}`);
    if (reply.id === undefined) return;
    this.#waiting.get(reply.id)?.(reply);
    this.#waiting.delete(reply.id);
  }
}
