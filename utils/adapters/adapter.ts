/**
 * A family of sites that share a template. Adapters are data: the reader in utils/page does the work.
 * Selectors name only what is evidenced for real pages; where markup is unknown, text anchors carry the family.
 */
export interface Adapter {
  readonly id: string;
  /** Host names; each stands for itself and its subdomains. Empty for families known by their anchors alone. */
  readonly hosts: readonly string[];
  /** How the family is known on a host that is not listed: at least `least` of these words stand on the page. */
  readonly signs?: { readonly words: readonly string[]; readonly least: number };
  /** `.class` and `#id` of elements that hold the text. */
  readonly containers?: readonly string[];
  /** Lines right before the text, without colons and brackets. */
  readonly starts?: readonly string[];
  /** Lines right behind the text, without colons and brackets. */
  readonly ends?: readonly string[];
  /** CSS selectors of clutter to hide before the page is painted. */
  readonly clutter?: readonly string[];
  /** The family draws its text on canvas or as images: it is tidied, not read. */
  readonly drawn?: true;
}
