/**
 * Adds a style sheet to a document or shadow root without touching its DOM: an adopted sheet stands outside the page's
 * CSP. Where the browser does not let a content script adopt one, a `<style>` element is put into `holder`.
 * Returns what takes it away again.
 */
export function addStyle(root: Document | ShadowRoot, text: string, holder: Node = root): () => void {
  try {
    const view = (root.ownerDocument ?? root).defaultView;
    const sheet = new (view?.CSSStyleSheet ?? CSSStyleSheet)();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    const style = (root.ownerDocument ?? (root as Document)).createElement('style');
    style.textContent = text;
    holder.appendChild(style);
    return () => style.remove();
  }
}
