/** Where savers and sites write a page's address, the surest first. */
const MARKS: readonly RegExp[] = [
  // "saved from url=(0041)https://…" of browsers, "url: https://…" of SingleFile, {"url": "https://…"}
  /<!--[^>]{0,200}?\burl"?[=:\s]{1,4}(?:\(\d{1,6}\))?\s{0,4}"?(https?:\/\/[^\s"<>]{1,2000})/i,
  /<link\s[^>]{0,200}?rel=["']?canonical["']?[^>]{0,200}?href=["']?(https?:\/\/[^\s"'<>]{1,2000})/i,
  /<meta\s[^>]{0,200}?property=["']?og:url["']?[^>]{0,200}?content=["']?(https?:\/\/[^\s"'<>]{1,2000})/i,
];

/** The address that a saved page had on the web, from the marks in its head; undefined where it bears none. */
export function savedFrom(html: string): string | undefined {
  const head = html.slice(0, 20_000);
  for (const mark of MARKS) {
    const address = mark.exec(head)?.[1];
    if (address && URL.canParse(address)) return address;
  }
  return undefined;
}
