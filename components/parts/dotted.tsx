import { Dot } from './icon.tsx';

/** Short parts of a line with dots between them; a line turns between parts where it can. */
export function Dotted({ parts }: { parts: readonly string[] }) {
  return (
    <>
      {parts.map((part, index) => (
        <span key={part} class="part">
          {part}
          {index < parts.length - 1 && <Dot />}
        </span>
      ))}
    </>
  );
}
