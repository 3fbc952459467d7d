/**
 * Validated copies. A shape takes what arrived from outside and returns a new plain object with fixed keys, or throws:
 * nothing of the input's identity, prototype or further keys survives.
 */

/** What arrived is not what was agreed; `path` says where: `capture.figures[3].value`. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  readonly path: string;

  constructor(path: string, expected: string) {
    super(`${path}: expected ${expected}`);
    this.path = path;
  }
}

export type Shape<Value> = (input: unknown, path: string) => Value;

/** Text of at most `limit` UTF-16 units. */
export function text(limit: number): Shape<string> {
  return (input, path) => {
    if (typeof input !== 'string' || input.length > limit) {
      throw new BadInput(path, `text of at most ${limit} characters`);
    }
    return input;
  };
}

/** Text that is shortened to `limit`, for places where the rest would be no loss. */
export function clipped(limit: number): Shape<string> {
  return (input, path) => text(Number.POSITIVE_INFINITY)(input, path).slice(0, limit);
}

/** Text of a form, as an ISO date; `form` must be linear on any input. */
export function patterned(form: RegExp, limit: number): Shape<string> {
  return (input, path) => {
    const value = text(limit)(input, path);
    if (!form.test(value)) throw new BadInput(path, `text like ${form}`);
    return value;
  };
}

export const finiteNumber: Shape<number> = (input, path) => {
  if (typeof input !== 'number' || !Number.isFinite(input)) throw new BadInput(path, 'a finite number');
  return input;
};

/** A whole number from 0 to `limit`. */
export function count(limit: number): Shape<number> {
  return (input, path) => {
    const value = finiteNumber(input, path);
    if (!Number.isInteger(value) || value < 0 || value > limit) throw new BadInput(path, `0 to ${limit}`);
    return value;
  };
}

export const flag: Shape<boolean> = (input, path) => {
  if (typeof input !== 'boolean') throw new BadInput(path, 'true or false');
  return input;
};

/** One of the listed values. */
export function oneOf<const Value extends string | boolean>(...values: readonly Value[]): Shape<Value> {
  return (input, path) => {
    const value = values.find((candidate) => candidate === input);
    if (value === undefined) throw new BadInput(path, values.join(' | '));
    return value;
  };
}

/** A list of at most `limit` entries. */
export function list<Value>(entry: Shape<Value>, limit: number): Shape<Value[]> {
  return (input, path) => {
    if (!Array.isArray(input) || input.length > limit) {
      throw new BadInput(path, `a list of at most ${limit} entries`);
    }
    return Array.from(input, (value, index) => entry(value, `${path}[${index}]`));
  };
}

/** The first `limit` entries, for lists whose rest would be no loss. */
export function firstOf<Value>(entry: Shape<Value>, limit: number): Shape<Value[]> {
  const all = list<unknown>((input) => input, Number.POSITIVE_INFINITY);
  return (input, path) => list(entry, limit)(all(input, path).slice(0, limit), path);
}

/** The shape's value, or JSON's `null` for "the text does not tell". */
export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (input, path) => (input === null ? null : shape(input, path));
}

type ShapesOf<Values> = { readonly [Key in keyof Values]: Shape<Values[Key]> };

/** An object with exactly the keys given; own keys only, all others are dropped. `undefined` counts as absent. */
export function object<Required extends object, Optional extends object = Record<never, never>>(
  required: ShapesOf<Required>,
  optional?: ShapesOf<Optional>,
): Shape<NoInfer<Required & Partial<Optional>>> {
  return (input, path) => {
    const source = requireRecord(input, path);
    const copy: Record<string, unknown> = {};
    for (const [key, shape] of Object.entries<Shape<unknown>>(required)) {
      copy[key] = shape(Object.hasOwn(source, key) ? source[key] : undefined, `${path}.${key}`);
    }
    for (const [key, shape] of Object.entries<Shape<unknown>>(optional ?? {})) {
      const value = Object.hasOwn(source, key) ? source[key] : undefined;
      if (value !== undefined) copy[key] = shape(value, `${path}.${key}`);
    }
    return copy as Required & Partial<Optional>;
  };
}

export function requireRecord(input: unknown, path: string): Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new BadInput(path, 'an object');
  }
  return input as Record<string, unknown>;
}
