import { type ExpectedFigure, type Fail, type Line, readExpectations } from './parse-expectations.ts';

export interface CorpusCase {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly title: string;
  readonly publishedOn: string | undefined;
  readonly text: string;
  readonly expected: readonly ExpectedFigure[];
}

/** @throws Error naming file and line where a case is malformed, says nothing, or expects what its text does not hold. */
export function parseCorpus(file: string, source: string): CorpusCase[] {
  const lines = source
    .split('\n')
    .map((content, index) => ({ number: index + 1, content: content.trimEnd() }))
    .filter(({ content }) => content !== '' && !content.startsWith(';'));
  const first = lines.findIndex(({ content }) => content.startsWith('# '));
  if (first < 0) throw new Error(`${file}: holds no case`);
  const shared = lines.slice(0, first);
  const cases: CorpusCase[] = [];
  for (let from = first; from < lines.length; ) {
    const next = lines.findIndex(({ content }, index) => index > from && content.startsWith('# '));
    const to = next < 0 ? lines.length : next;
    cases.push(parseCase(file, shared, lines.slice(from, to)));
    from = to;
  }
  return cases;
}

function parseCase(file: string, shared: readonly Line[], lines: readonly Line[]): CorpusCase {
  const [heading, ...rest] = lines;
  if (!heading) throw new Error(`${file}: an empty case`);
  const fail: Fail = (line, reason) => {
    throw new Error(`${file}:${line.number}: ${reason}: ${line.content}`);
  };
  const head = new Map<string, string>();
  for (const line of [...shared, ...rest.filter(({ content }) => content.startsWith('@'))]) {
    const match = /^@ (title|title-only|published): *(.*)$/.exec(line.content);
    if (!match) fail(line, 'a head line has to be "@ title: …", "@ title-only: …" or "@ published: …"');
    else if (match[2] === '-') head.delete(match[1] ?? '');
    else head.set(match[1] ?? '', match[2] ?? '');
  }
  const paragraphs = rest.filter(({ content }) => content.startsWith('>')).map(readParagraph);
  if (paragraphs.length === 0) fail(heading, 'the case has no text');
  const title = head.get('title');
  const text = [...(title === undefined ? [] : [title]), ...paragraphs].join('\n');
  const stated = rest.filter(({ content }) => !content.startsWith('@') && !content.startsWith('>'));
  if (stated.length === 0) fail(heading, 'the case expects nothing: write "none" if it should');
  return {
    file,
    line: heading.number,
    name: heading.content.slice(2),
    title: title ?? head.get('title-only') ?? '',
    publishedOn: head.get('published'),
    text,
    expected: readExpectations(text, title === undefined ? 0 : title.length, stated, fail),
  };
}

/** `> text` as it is, `>| a | b` as a table row. */
function readParagraph({ content }: Line): string {
  if (!content.startsWith('>|')) return content.replace(/^> ?/, '');
  return content
    .slice(2)
    .split('|')
    .map((cell) => cell.trim())
    .join('\t');
}
