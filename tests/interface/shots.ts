/** What is photographed: a state of the harness, the steps to get there, language, colours and width. */

export interface Step {
  readonly press?: string;
  readonly click?: string;
}

export interface Shot {
  readonly name: string;
  readonly state: string;
  readonly language: string;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly height?: number;
  readonly fullPage?: boolean;
  readonly steps?: readonly Step[];
}

interface View {
  readonly view: string;
  readonly state: string;
  readonly steps?: readonly Step[];
}

const popupViews: readonly View[] = [
  { view: 'page', state: 'page' },
  { view: 'library', state: 'page', steps: [{ press: '2' }] },
  { view: 'compare', state: 'page', steps: [{ press: '3' }] },
  { view: 'evidence', state: 'page', steps: [{ press: '3' }, { click: '.bar-line, .cell' }] },
];

const stateViews: readonly View[] = [
  { view: 'page-all', state: 'page', steps: [{ click: '.more' }] },
  ...[
    'page-long',
    'page-saved',
    'page-full',
    'page-private',
    'page-empty',
    'page-reading',
    'page-images',
  ].map((state) => ({ view: state, state })),
  ...['page-untouched', 'page-closed', 'first-run'].map((state) => ({ view: state, state })),
  ...['library-empty', 'library-failed'].map((state) => ({ view: state, state, steps: [{ press: '2' }] })),
  ...['compare-none', 'compare-no-common'].map((state) => ({ view: state, state, steps: [{ press: '3' }] })),
];

const both = (
  items: readonly View[],
  languages: readonly string[],
  widths: readonly number[],
  schemes: readonly ('light' | 'dark')[],
) =>
  items.flatMap(({ view, state, steps }) =>
    languages.flatMap((language) =>
      widths.flatMap((width) =>
        schemes.map((scheme) => ({
          name: `popup-${view}-${language}-${width}-${scheme}`,
          state,
          language,
          scheme,
          width,
          ...(steps && { steps }),
        })),
      ),
    ),
  );

const pageViews: readonly View[] = [
  { view: 'first', state: 'library-page-first' },
  { view: 'reports', state: 'library-page#reports' },
  { view: 'report', state: 'library-page#report/r1' },
  { view: 'correct', state: 'library-page#report/r1/r1-7' },
  { view: 'compare', state: 'library-page#compare' },
  { view: 'compare-evidence', state: 'library-page#compare', steps: [{ click: '.cell' }] },
  { view: 'large', state: 'library-page-large#compare' },
  { view: 'demo', state: 'library-page#demo' },
  { view: 'timeline', state: 'library-page#demo/timeline' },
  { view: 'audit', state: 'library-page#demo/audit' },
  { view: 'settings', state: 'library-page#settings' },
];

const pageShots = pageViews.flatMap(({ view, state, steps }) =>
  [360, 800, 1280].flatMap((width) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      ['zh-CN', 'en'].map((language) => ({
        name: `library-${view}-${language}-${width}-${scheme}`,
        state,
        language,
        scheme,
        width,
        height: 900,
        fullPage: true,
        ...(steps && { steps }),
      })),
    ),
  ),
);

const readingSteps: readonly View[] = [
  { view: 'top', state: 'reading' },
  { view: 'figure', state: 'reading', steps: [...'jjjjjjjj'].map((press) => ({ press })) },
  { view: 'table', state: 'reading', steps: [{ press: 'k' }] },
];

const readingShots = readingSteps.flatMap(({ view, state, steps }) =>
  [320, 800, 1280].flatMap((width) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      ['zh-CN', 'en'].map((language) => ({
        name: `reading-${view}-${language}-${width}-${scheme}`,
        state,
        language,
        scheme,
        width,
        height: 900,
        ...(steps && { steps }),
      })),
    ),
  ),
);

export const shots: readonly Shot[] = [
  ...readingShots,
  ...pageShots,
  ...both(popupViews, ['zh-CN', 'en'], [360, 800, 1280], ['light', 'dark']),
  ...both(popupViews, ['zh-TW'], [400], ['light']),
  ...both(stateViews, ['zh-CN', 'en'], [400], ['light']),
];
