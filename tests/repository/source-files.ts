import { globSync, readFileSync } from 'node:fs';

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Folders of our code; what a build or an installation makes is not among them. */
const FOLDERS = '{bench,components,entrypoints,scripts,tests,utils}';

/** Every code file of the project. */
export const sourceFiles: readonly SourceFile[] = globSync(`${FOLDERS}/**/*.{ts,tsx,mjs}`)
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
  .sort((left, right) => left.path.localeCompare(right.path));

/** The files that ship: no tests, no scripts. */
export const productFiles: readonly SourceFile[] = sourceFiles.filter(
  ({ path }) => /^(components|entrypoints|utils)\//.test(path) && !isTest(path),
);

export function isTest(path: string): boolean {
  return /\.test\.tsx?$|-for-tests\.ts$/.test(path) || path.startsWith('tests/');
}

/** `path:line: the line` for each line that `forbidden` fits: what a failing test prints. */
export function findLines(files: readonly SourceFile[], forbidden: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        forbidden.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
      ),
  );
}

/** The same text without comments, with its lines where they were. Strings stay as they are. */
export function withoutComments({ path, text }: SourceFile): SourceFile {
  const blank = (comment: string) => comment.replaceAll(/[^\n]/g, ' ');
  const stripped = text
    .replaceAll(/\/\*[\s\S]*?\*\//g, blank)
    .replaceAll(
      /(^|[\s;{}(,])\/\/[^\n]*/g,
      (comment, before: string) => before + blank(comment.slice(before.length)),
    );
  return { path, text: stripped };
}
