export type ChoiceLook = 'button low' | 'plain-select';

/** A small select with its label read out only. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  look = 'button low',
  onChoose,
}: {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  look?: ChoiceLook;
  onChoose: (value: Value) => void;
}) {
  return (
    <label>
      <span class="hidden-text">{label}</span>
      <select
        class={look}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([id]) => id === currentTarget.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
