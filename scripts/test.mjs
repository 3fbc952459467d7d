/** `npm test`: set up, then every check that the project has. A program that is missing is an error, never a skip. */
import { run, setUp } from './set-up.mjs';

setUp(['chromium', 'firefox-esr', 'fonts-noto-cjk', 'libreoffice-calc-nogui']);
run('npm', ['run', '--silent', 'test:all']);
