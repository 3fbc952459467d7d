/** The text of a saved page from its bytes. */
export interface DecodedPage {
  readonly text: string;
  /** The encoding that was used, by its WHATWG name. */
  readonly charset: string;
}

/** Bytes in which a page declares its encoding: the HTML standard's prescan reads 1,024; real pages put scripts first. */
const DECLARATION_BYTES = 4096;
/** A declared encoding is believed while at most this share of the characters cannot be decoded. */
const TOLERATED_LOSS = 0.01;
/** Letters and marks that most Chinese texts are full of, in both scripts: a wrong decoding hardly has any. */
const FREQUENT = new Set(
  '，。、：；“”（）的一是不了在有和人大中上年地为為要以到全市县縣区區工发發经經国國作民业業政府建设設',
);

/**
 * Decodes a page: byte order mark, else valid UTF-8, else the encoding that the page declares if its bytes bear it out,
 * else the encoding among those of Chinese pages that gives the most frequent letters.
 * Valid UTF-8 goes before the declaration: savers convert the bytes and leave `charset=gb2312` standing.
 */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const marked = markedCharset(bytes);
  if (marked) return decodeAs(bytes, marked);
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8');
  const declared = declaredCharset(bytes);
  if (declared) {
    const page = decodeAs(bytes, declared);
    if (losses(page.text) <= page.text.length * TOLERATED_LOSS) return page;
  }
  return ['utf-8', 'gb18030', 'big5']
    .map((charset) => decodeAs(bytes, charset))
    .reduce((best, page) => (likeness(page.text) > likeness(best.text) ? page : best));
}

function markedCharset(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The encoding in `<meta charset>`, `<meta http-equiv>` or the XML declaration, if a decoder knows it. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const label = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(head)?.[1];
  if (!label) return undefined;
  try {
    const charset = new TextDecoder(label).encoding;
    // GB2312 and GBK are subsets of GB18030, and pages that name them use its letters.
    return charset === 'gbk' ? 'gb18030' : charset;
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, charset: string): DecodedPage {
  return { text: new TextDecoder(charset).decode(bytes), charset };
}

function losses(text: string): number {
  return text.split('\ufffd').length - 1;
}

function likeness(text: string): number {
  let frequent = 0;
  for (const letter of text) if (FREQUENT.has(letter)) frequent += 1;
  return frequent - 3 * losses(text);
}
