import { writeFileSync } from 'node:fs';
import { screenshotPath } from './builds.ts';
import type { Marionette } from './marionette.ts';
import { poll } from './polling.ts';
import type { Tab } from './test-browser.ts';

/** The popup in its panel: Marionette has no window for it, so a frame script runs our functions there. */
export class FirefoxPopup implements Tab {
  readonly #marionette: Marionette;

  private constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  static async find(marionette: Marionette): Promise<FirefoxPopup> {
    const popup = new FirefoxPopup(marionette);
    await popup.waitFor(() => document.readyState === 'complete' && location.pathname === '/popup.html');
    return popup;
  }

  async evaluate<Result, Arguments extends readonly unknown[]>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result> {
    // Evaluated in a sandbox over the popup's window: its content policy forbids `eval` to the page, not to us.
    // What is clicked there counts as clicked by the user.
    const script = `
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const evaluate = () => {
        const input = content.windowUtils.setHandlingUserInput(true);
        try {
          return Cu.evalInSandbox(${JSON.stringify(`(${run})(...${JSON.stringify(values)})`)}, sandbox);
        } finally {
          input.destruct();
        }
      };
      Promise.resolve().then(evaluate)
        .then((value) => ({ value: JSON.stringify(value) }), (error) => ({ error: String(error) }))
        .then((answer) => sendAsyncMessage('duibiao-test', answer));`;
    const answer = (await this.#marionette.evaluateInChrome(
      `(script) => new Promise((resolve, reject) => {
        const popup = document.querySelector('.webextension-popup-browser');
        if (!popup) { reject('no popup is open'); return; }
        const manager = popup.messageManager;
        // No answer comes when the popup goes to its page, or closes, meanwhile.
        setTimeout(() => reject('the popup does not answer'), 5000);
        const listen = ({ data }) => { manager.removeMessageListener('duibiao-test', listen); resolve(data); };
        manager.addMessageListener('duibiao-test', listen);
        manager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
      })`,
      [script],
    )) as { readonly value?: string; readonly error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return (answer.value === undefined ? undefined : JSON.parse(answer.value)) as Result;
  }

  waitFor<Result, Arguments extends readonly unknown[]>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<NonNullable<Result>> {
    return poll(String(run), () => this.evaluate(run, ...values));
  }

  async runScript(source: string): Promise<void> {
    await this.evaluate(asSource(source));
  }

  async navigate(): Promise<void> {
    throw new Error('A popup stays on its page.');
  }

  async readShadowText(): Promise<string> {
    throw new Error('A popup has no overlay.');
  }

  async click(selector: string): Promise<void> {
    await this.waitFor((wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      element?.click();
      return element !== null;
    }, selector);
  }

  async pressKey(): Promise<void> {
    throw new Error('Only pages get keys in the tests.');
  }

  async screenshot(name: string): Promise<void> {
    const data = await this.#marionette.evaluateInChrome(
      `async () => {
      const popup = document.querySelector('.webextension-popup-browser');
      const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];
    }`,
      [],
    );
    writeFileSync(screenshotPath('firefox', name), Buffer.from(String(data), 'base64'));
  }

  async close(): Promise<void> {
    await this.#marionette.evaluateInChrome(
      `() => {
      document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();
    }`,
      [],
    );
  }
}

/** A function whose text is the script: our frame script evaluates it in the popup's own globals. */
function asSource(source: string): () => void {
  return Object.assign(() => {}, { toString: () => `() => { ${source} }` });
}
