/**
 * Sets a fresh machine up: Node's own modules only, so that it runs before anything is installed.
 * What may not be installed from here ends the run with the command to type, never with a skip.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const OLDEST_NODE = 20;
const LOCK = 'package-lock.json';
const INSTALLED_LOCK = 'node_modules/.package-lock.json';

/** What `npm start` and `npm test` need from Debian, and how one sees that it is there. */
const needs = {
  chromium: () => findCommand('chromium') !== undefined,
  'firefox-esr': () => findCommand('firefox-esr') !== undefined,
  'fonts-noto-cjk': hasChineseFont,
  'libreoffice-calc-nogui': () => findCommand('soffice') !== undefined,
};

/**
 * Installs the Node packages and the Debian packages that are missing.
 * @param {readonly (keyof typeof needs)[]} debianPackages
 */
export function setUp(debianPackages) {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
    stop(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE} or newer.`);
  installDebianPackages(debianPackages.filter((name) => !needs[name]()));
  if (!nodePackagesAreCurrent()) run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** Runs a command in this terminal; its failure ends this process with the same code. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) stop(`${command} cannot be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

function nodePackagesAreCurrent() {
  return existsSync(INSTALLED_LOCK) && statSync(INSTALLED_LOCK).mtimeMs >= statSync(LOCK).mtimeMs;
}

function installDebianPackages(missing) {
  if (missing.length === 0) return;
  const install = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const asRoot = rootCommand();
  if (!findCommand('apt-get') || !asRoot)
    stop(`Missing: ${missing.join(', ')}. Install with\n\n  sudo sh -c '${install}'\n\nand start again.`);
  console.log(`Installing ${missing.join(', ')} …`);
  run(asRoot[0], [...asRoot.slice(1), `DEBIAN_FRONTEND=noninteractive; export DEBIAN_FRONTEND; ${install}`]);
  const still = missing.filter((name) => !needs[name]());
  if (still.length > 0) stop(`apt-get did not bring ${still.join(', ')}. Try\n\n  sudo sh -c '${install}'`);
}

/** The shell that may install: our own as root, else by a sudo that asks for no password. */
function rootCommand() {
  if (process.getuid?.() === 0) return ['sh', '-c'];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '-n', 'sh', '-c'] : undefined;
}

function hasChineseFont() {
  if (existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true;
  const fonts = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

function findCommand(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
