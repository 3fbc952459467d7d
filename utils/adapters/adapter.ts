/**
 * A family of sites that share a template. Adapters are data: the reader in utils/page does the work.
 * Selectors and names stand here only where they are evidenced for real pages; where a family's markup is unknown,
 * the words on its pages carry it. docs/adding-a-site.md tells how to add one.
 */
export interface Adapter {
  readonly id: string;
  /** Host names; each stands for itself and its subdomains. Empty for families known by their signs alone. */
  readonly hosts: readonly string[];
  /** How the family is known on a host that is not listed. */
  readonly signs?: Signs;
  /** `.class` and `#id`, lower case, of elements that hold the text. */
  readonly containers?: readonly string[];
  /** Lines that stand right before the text, without spaces, colons and brackets. */
  readonly starts?: readonly string[];
  /** Lines that stand right behind the text, without spaces, colons and brackets. */
  readonly ends?: readonly string[];
  /** CSS selectors of clutter, hidden before the page is painted. */
  readonly clutter?: readonly string[];
  /** The family draws its text on canvas or shows it as images: it is tidied, not read. */
  readonly drawn?: true;
}

/** Words of the page's text and names of its metas; `least` of them together make the family. */
export interface Signs {
  readonly words?: readonly string[];
  /** Lower case. */
  readonly metas?: readonly string[];
  readonly least: number;
}
