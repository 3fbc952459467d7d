import { useEffect, useState } from 'preact/hooks';
import { languageTag } from './i18n.ts';
import type { LibraryPort, Memory } from './ports.ts';
import type { Selection } from './selection.ts';

export interface Remembered {
  /** Undefined until it is loaded. */
  readonly memory: Memory | undefined;
  readonly remember: (memory: Memory) => void;
  readonly choose: (selection: Selection) => void;
}

/** What the interface remembers between two openings; also tells the document its language. */
export function useMemory(library: LibraryPort): Remembered {
  const [memory, setMemory] = useState<Memory>();
  useEffect(() => {
    document.documentElement.lang = languageTag();
    let left = false;
    library.load().then((loaded) => !left && setMemory(loaded));
    return () => {
      left = true;
    };
  }, [library]);
  const remember = (next: Memory) => {
    setMemory(next);
    library.remember(next);
  };
  return {
    memory,
    remember,
    choose({ selected, baseId }) {
      if (!memory) return;
      const { baseId: _, ...rest } = memory;
      remember({ ...rest, selected, ...(baseId !== undefined && { baseId }) });
    },
  };
}
