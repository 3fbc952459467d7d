/**
 * A family of sites that share a template. Adapters are data: the reader in utils/page does the work.
 * Selectors name only what is evidenced for real pages; where markup is unknown, text anchors carry the family.
 */
export interface Adapter {
  readonly id: string;
  /** Host names; each stands for itself and its subdomains. Empty for families known by their anchors alone. */
  readonly hosts: readonly string[];
}
