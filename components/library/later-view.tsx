import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ProblemMessage } from '../parts/message.tsx';

/**
 * A view whose code comes in a chunk of its own when it is first opened; nothing is drawn for the moment that this
 * takes. Once it is there it is drawn at once. Code that does not come, as after an update of the extension under the
 * open page, is said in words, and asked for anew when the view is opened again.
 */
export function laterView<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | undefined;
  return function LaterView(props: Props) {
    const [View, setView] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (View) return;
      load().then(
        (view) => {
          loaded = view;
          setView(() => view);
        },
        () => setFailed(true),
      );
    }, [View]);
    if (failed) return <ProblemMessage problem="failed" />;
    return View && <View {...props} />;
  };
}
