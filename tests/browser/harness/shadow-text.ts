/** A node of the DevTools protocol's tree. */
interface DomNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[] | undefined;
  readonly shadowRoots?: readonly DomNode[] | undefined;
}

/** The text inside shadow roots, closed ones too, without that of styles and scripts. */
export function shadowText(node: DomNode, inside = false): string {
  if (node.nodeName === 'STYLE' || node.nodeName === 'SCRIPT') return '';
  const own = inside && node.nodeType === 3 ? node.nodeValue : '';
  const roots = (node.shadowRoots ?? []).map((root) => shadowText(root, true));
  return [own, ...roots, ...(node.children ?? []).map((child) => shadowText(child, inside))].join('');
}
