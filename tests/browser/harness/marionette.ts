import { connect, type Socket } from 'node:net';

interface Waiting {
  readonly name: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Firefox's own remote protocol, https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html:
 * frames of `<bytes>:<json>`; a command is `[0, id, name, parameters]`, its answer `[1, id, error, result]`.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#receive(bytes));
    socket.on('close', () => {
      for (const { name, reject } of this.#waiting.values()) reject(new Error(`${name}: Firefox is gone`));
    });
  }

  /** Connects and opens a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    // Taking in a large library takes longer than the 30 seconds that a script is given otherwise.
    await marionette.send('WebDriver:SetTimeouts', { script: 300_000 });
    return marionette;
  }

  /** @throws Error with Firefox's own words when the command fails */
  send(name: string, parameters: object = {}): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const frame = JSON.stringify([0, id, name, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { name, resolve, reject });
      this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    });
  }

  /** Runs a function in the current page, with the page's own globals, awaiting a promise. */
  async evaluate(run: string, values: readonly unknown[]): Promise<unknown> {
    const script = `
      const [values, done] = arguments;
      Promise.resolve().then(() => (${run})(...values)).then(
        (value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`;
    const reply = await this.send('WebDriver:ExecuteAsyncScript', { script, args: [values], sandbox: null });
    const { value, error } = JSON.parse(String(reply));
    if (error !== undefined) throw new Error(error);
    return value;
  }

  /** Runs a function with the browser's own rights. */
  async evaluateInChrome(run: string, values: readonly unknown[]): Promise<unknown> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.evaluate(run, values);
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The first frame is a greeting, no array.
      if (Array.isArray(message)) this.#answer(message[1], message[2], message[3]);
    }
  }

  #answer(id: number, error: { error: string; message: string } | null, result: unknown): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.name}: ${error.error}: ${error.message}`));
    else waiting?.resolve(result instanceof Object && 'value' in result ? result.value : result);
  }
}
