export interface Segment<Value extends string> {
  readonly id: Value;
  readonly name: string;
  /** Why it cannot be chosen now. */
  readonly barred?: string | undefined;
}

/** A few choices beside one another, one of them pressed; the label is read out only. */
export function Segments<Value extends string>({
  label,
  value,
  segments,
  onChoose,
}: {
  label: string;
  value: Value;
  segments: readonly Segment<Value>[];
  onChoose: (value: Value) => void;
}) {
  return (
    <fieldset class="segments">
      <legend class="hidden-text">{label}</legend>
      {segments.map(({ id, name, barred }) => (
        <button
          key={id}
          type="button"
          aria-pressed={value === id}
          disabled={barred !== undefined}
          title={barred}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
