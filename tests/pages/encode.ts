/** Encodes text in a two-byte Chinese charset, which Node decodes but does not encode. Unknown characters become `?`. */
export function encode(text: string, charset: 'gb18030' | 'big5'): Uint8Array {
  const table = tableOf(charset);
  return Uint8Array.from(
    [...text].flatMap((char) =>
      (char.codePointAt(0) ?? 0) < 128 ? char.charCodeAt(0) : (table.get(char) ?? 63),
    ),
  );
}

const tables = new Map<string, Map<string, readonly [number, number]>>();

function tableOf(charset: string): Map<string, readonly [number, number]> {
  const known = tables.get(charset);
  if (known) return known;
  const decoder = new TextDecoder(charset);
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  tables.set(charset, table);
  return table;
}
