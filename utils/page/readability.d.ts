/** The reader alone: the package's own entrance brings along what judges whether a page is readable. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
