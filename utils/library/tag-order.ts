/**
 * The order inside a tag, newest last, as keys of one index: `TAG⏎TIME` for all states and `TAG⏎STATE⏎TIME` for one.
 * Tags never hold a line break.
 */
type State = 'recent' | 'saved';

export function tagOrder(
  { tags, state }: { readonly tags: readonly string[]; readonly state: State },
  capturedAt: string,
): string[] {
  return tags.flatMap((tag) => [`${tag}\n${capturedAt}`, `${tag}\n${state}\n${capturedAt}`]);
}

/** First and last key of a tag, and of a state in it. Times begin with a digit, states with a letter. */
export function tagRange(tag: string, state: State | undefined): [string, string] {
  return state ? [`${tag}\n${state}\n`, `${tag}\n${state}\n\uffff`] : [`${tag}\n0`, `${tag}\n:`];
}
