/**
 * DOM reads that a page cannot clobber. `<form name=body>` replaces `document.body`, `<input name=parentNode>` a
 * form's `parentNode`; so every property is read by the getter of the prototype that owns it, never by name on a node.
 */
export interface DomAccess {
  readonly root: Element | undefined;
  readonly contentType: string;
  kind(node: Node): number;
  /** Lower-case tag name. */
  tag(element: Element): string;
  text(node: Node): string;
  firstChild(node: Node): Node | undefined;
  nextSibling(node: Node): Node | undefined;
  attribute(element: Element, name: string): string | undefined;
  hasAttributes(element: Element): boolean;
}

export const ELEMENT = 1;
export const TEXT = 3;

function ownerOf(start: object, name: string): object {
  for (let owner = Object.getPrototypeOf(start); owner; owner = Object.getPrototypeOf(owner)) {
    if (Object.hasOwn(owner, name)) return owner;
  }
  throw new Error(`No prototype of ${Object.prototype.toString.call(start)} has ${name}`);
}

function getter<Value>(start: object, name: string): (node: object) => Value {
  const get = Object.getOwnPropertyDescriptor(ownerOf(start, name), name)?.get;
  if (!get) throw new Error(`${name} is not a getter`);
  return (node) => get.call(node) as Value;
}

/** The readers of one document's realm. */
export function domAccess(document: Document): DomAccess {
  const root = getter<Element | null>(document, 'documentElement')(document) ?? undefined;
  const firstChild = getter<Node | null>(document, 'firstChild');
  const nextSibling = getter<Node | null>(document, 'nextSibling');
  const tagName = root ? getter<string>(root, 'localName') : () => '';
  const getAttribute = root
    ? (Reflect.get(ownerOf(root, 'getAttribute'), 'getAttribute') as Element['getAttribute'])
    : undefined;
  const hasAttributes = root
    ? (Reflect.get(ownerOf(root, 'hasAttributes'), 'hasAttributes') as Element['hasAttributes'])
    : undefined;
  const nodeValue = getter<string | null>(document, 'nodeValue');
  return {
    root,
    contentType: getter<string>(document, 'contentType')(document),
    kind: getter<number>(document, 'nodeType'),
    tag: tagName,
    text: (node) => nodeValue(node) ?? '',
    firstChild: (node) => firstChild(node) ?? undefined,
    nextSibling: (node) => nextSibling(node) ?? undefined,
    hasAttributes: (element) => hasAttributes?.call(element) === true,
    attribute: (element, name) => getAttribute?.call(element, name) ?? undefined,
  };
}
