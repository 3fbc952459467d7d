import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Marionette } from './marionette.ts';
import { poll } from './polling.ts';

export type Preferences = Readonly<Record<string, string | number | boolean>>;

export interface FirefoxProcess {
  readonly marionette: Marionette;
  /** SIGKILL; the profile stays. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

const START_LIMIT_MS = 60_000;
const QUIET: Preferences = {
  'marionette.port': 0, // a free one, written to <profile>/MarionetteActivePort
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'intl.accept_languages': 'zh-CN',
  'intl.locale.requested': 'zh-CN',
};

/** Starts Firefox headless, with an empty profile of its own unless one is given. */
export async function startFirefox(
  preferences: Preferences,
  profile = mkdtempSync(join(tmpdir(), 'duibiao-firefox-')),
): Promise<FirefoxProcess> {
  const lines = Object.entries({ ...QUIET, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  rmSync(join(profile, 'MarionetteActivePort'), { force: true });
  const child = spawn(
    process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    { stdio: 'ignore' },
  );
  try {
    const portFile = join(profile, 'MarionetteActivePort');
    const readPort = async () => {
      if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode}`);
      return Number(readFileSync(portFile, 'utf8'));
    };
    const marionette = await Marionette.connect(await poll('Firefox to start', readPort, START_LIMIT_MS));
    const close = async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      marionette.close();
      await end(child, profile);
    };
    const kill = async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      marionette.close();
    };
    return { marionette, kill, close };
  } catch (error) {
    await end(child, profile);
    throw error;
  }
}

async function end(child: ChildProcess, profile: string): Promise<void> {
  const running = () => child.exitCode === null && child.signalCode === null;
  if (running()) await Promise.race([once(child, 'exit'), sleep(5000)]);
  if (running()) child.kill('SIGKILL');
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
