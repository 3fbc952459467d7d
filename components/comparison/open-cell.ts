/** The figure whose sentence is open, and the report that it stands in. */
export interface OpenCell {
  readonly reportId: string;
  readonly figureId: string;
}
