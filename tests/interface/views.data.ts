/** Every view of the interface that is photographed and measured: a state of the harness and the steps to get there. */

export interface Step {
  readonly press?: string;
  readonly click?: string;
  /** A file with this text is chosen in the page's field for one. */
  readonly file?: string;
}

export interface View {
  readonly name: string;
  /** As in the harness's `?state=`, with the page's own address after `#`. */
  readonly state: string;
  readonly steps?: readonly Step[];
  /** CSS pixels; 900 where nothing is said. The full page is photographed in its whole length. */
  readonly height?: number;
}

const popup = (name: string, state: string, ...steps: Step[]): View => ({
  name: `popup-${name}`,
  state,
  steps,
  height: 600,
});
const page = (name: string, state: string, ...steps: Step[]): View => ({
  name: `library-${name}`,
  state: `library-page${state}`,
  steps,
});
const reading = (name: string, ...steps: Step[]): View => ({
  name: `reading-${name}`,
  state: 'reading',
  steps,
  height: 900,
});

const library: Step = { press: '2' };
const compare: Step = { press: '3' };

export const views: readonly View[] = [
  popup('page', 'page'),
  popup('page-all', 'page', { click: '.more' }),
  popup('page-long', 'page-long'),
  popup('page-saved', 'page-saved'),
  popup('page-full', 'page-full'),
  popup('page-private', 'page-private'),
  popup('page-empty', 'page-empty'),
  popup('page-reading', 'page-reading'),
  popup('page-images', 'page-images'),
  popup('page-untouched', 'page-untouched'),
  popup('page-closed', 'page-closed'),
  popup('first-run', 'first-run'),
  popup('first-run-read', 'first-run-read'),
  popup('library', 'page', library),
  popup('library-empty', 'library-empty', library),
  popup('library-failed', 'library-failed', library),
  popup('compare', 'page', compare),
  popup('compare-contradicted', 'compare-contradicted'),
  popup('compare-norm', 'compare-norm'),
  popup('compare-evidence', 'page', compare, { click: '.bar-line, .cell' }),
  popup('compare-none', 'compare-none', compare),
  popup('compare-no-common', 'compare-no-common', compare),
  page('first', '-first'),
  page('waiting', '-waiting#compare'),
  page('failed', '-failed#reports'),
  page('reports', '#reports'),
  page('help', '#reports', { press: '?' }),
  page('report', '#report/r1'),
  page('correct', '#report/r1/r1-7'),
  page('unplaced', '-unplaced#report/r1'),
  page('compare', '#compare'),
  page('compare-menu', '#compare', { click: '.menu summary' }),
  page('compare-evidence', '#compare', { click: '.cell' }),
  page('compare-none', '-none#compare'),
  page('large', '-large#compare'),
  page('demo', '#demo'),
  page('timeline', '#demo/timeline'),
  page('audit', '#demo/audit'),
  page('settings', '#settings'),
  page('import', '-import#settings', { file: '{}' }),
  reading('top'),
  { ...reading('unsaved'), state: 'reading-unsaved' },
  { ...reading('gaps', { click: '.receipt button:last-child' }), state: 'reading-gaps' },
  reading('figure', ...[...'jjjjjjjj'].map((press) => ({ press }))),
  reading('table', { press: 'k' }),
];
