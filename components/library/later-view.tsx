import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A view whose code comes in a chunk of its own when it is first opened; nothing is drawn for the moment that this
 * takes. Once it is there it is drawn at once.
 */
export function laterView<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | undefined;
  return function LaterView(props: Props) {
    const [View, setView] = useState(() => loaded);
    useEffect(() => {
      if (View) return;
      load().then((view) => {
        loaded = view;
        setView(() => view);
      });
    }, [View]);
    return View && <View {...props} />;
  };
}
