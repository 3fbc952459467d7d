/** `npm start`: set up, build, and open the demonstration pages in Chromium with the extension. */
import { run, setUp } from './set-up.mjs';

setUp(['chromium', 'fonts-noto-cjk']);
run('npm', ['run', '--silent', 'build:chrome']);
run('npm', ['run', '--silent', 'demo']);
