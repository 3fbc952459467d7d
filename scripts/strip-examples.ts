/**
 * A Vite plugin that leaves the examples of the lexicon's rows out of a build: the tests run them, the product never
 * reads them, and they are a fifth of the rows' weight in every page. A row's examples stand on one line each.
 */
export function stripExamples() {
  return {
    name: 'strip-examples',
    // Before TypeScript is compiled, so that the lines are those of the source.
    enforce: 'pre' as const,
    transform(code: string, id: string): { code: string; map: null } | undefined {
      if (!LEXICON_ROWS.test(id)) return undefined;
      return { code: withoutExamples(code), map: null };
    },
  };
}

const LEXICON_ROWS = /\/utils\/lexicon\/indicators-[a-z]+\.data\.ts$/;
const EXAMPLES = /^\s+(?:examples|counterExamples): \[[^\n]*\],\n/gm;

/** @throws Error where an example is left: then it does not stand on a line of its own. */
export function withoutExamples(code: string): string {
  const rest = code.replace(EXAMPLES, '');
  if (/\b(?:examples|counterExamples):/.test(rest))
    throw new Error('a row of the lexicon has examples that do not stand on one line');
  return rest;
}
