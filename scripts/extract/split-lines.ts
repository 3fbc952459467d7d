/** A line longer than this is no page: it is passed over so that memory stays bounded. */
const LONGEST_LINE = 64_000_000;

/**
 * The lines of a byte stream in UTF-8, without their ends and without empty ones.
 * Pulls a chunk only when its lines are used up, so whoever reads slowly slows the source down.
 * A line over `longest` characters comes as its first characters alone, and so is not valid JSON.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const keep = (part: string) => {
    if (length < longest) parts.push(part.slice(0, longest - length));
    length += part.length;
  };
  const take = () => {
    const line = parts.join('').trim();
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    keep(first);
    for (const part of rest) {
      const line = take();
      if (line) yield line;
      keep(part);
    }
  }
  keep(decoder.decode());
  const last = take();
  if (last) yield last;
}
