/** What the end-to-end tests ask of a browser; written once, run in Chromium and in Firefox. */

export interface Tab {
  /** Runs a function in the tab's page, awaiting a promise; arguments and result are plain data. */
  evaluate<Result, Arguments extends readonly unknown[]>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result>;
  /** Repeats the function until it gives something truthy. @throws Error with the function's text after `limitMs` */
  waitFor<Result, Arguments extends readonly unknown[]>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<NonNullable<Result>>;
  /** Runs a script that leaves something behind on `globalThis`, past the page's content policy. */
  runScript(source: string): Promise<void>;
  navigate(url: string): Promise<void>;
  /** The text inside shadow roots, closed ones too: what the extension lays over the page. */
  readShadowText(): Promise<string>;
  /** Clicks as a user does: the event is trusted where the browser's protocol can make it so. */
  click(selector: string): Promise<void>;
  /** Presses a letter key over the page, as a user does; `Control+v` with the control key held. */
  pressKey(keys: string): Promise<void>;
  /** Writes a PNG into .output/screenshots; the browser's name is put before `name`. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** `chrome-extension://ID` or `moz-extension://UUID`. */
  readonly origin: string;
  open(url: string, size?: { readonly width: number; readonly height: number }): Promise<Tab>;
  /** The user presses the toolbar button over this tab; gives the popup. */
  pressToolbarButton(tab: Tab): Promise<Tab>;
  /** The user presses the keys of the save command. */
  pressSaveKeys(tab: Tab): Promise<void>;
  /** The user chooses our item of the page's context menu. */
  chooseMenuItem(tab: Tab): Promise<void>;
  /** What pages hand to the user from now on lands in this folder, without a question. */
  saveDownloadsIn(folder: string): Promise<void>;
  /** Ends the background as the browser does after a while of rest. */
  stopBackground(): Promise<void>;
  /** Ends the extension and starts it again, as an update does: scripts in open pages are cut off, our pages close. */
  reloadExtension(): Promise<void>;
  /** Exceptions, console errors and policy violations of the extension's code and pages since the start. */
  findProblems(): Promise<readonly string[]>;
  /** Hosts outside the served pages that something asked for; the browser's own services are among them. */
  readonly refusedHosts: readonly string[];
  /** SIGKILL, as a power cut: nothing is written any more, the profile stays for the next launch. */
  kill(): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}
