import { useEffect, useState } from 'preact/hooks';
import { languageTag, t } from '../i18n.ts';
import { useKeys } from '../keys.ts';
import { Icon, Mark } from '../parts/icon.tsx';
import { Tabs } from '../parts/tabs.tsx';
import type { Memory, Ports } from '../ports.ts';
import type { Selection } from '../selection.ts';
import { useReports } from '../use-reports.ts';
import { CompareTab } from './compare-tab.tsx';
import { LibraryTab } from './library-tab.tsx';
import { ThisPage } from './this-page.tsx';

type TabId = 'page' | 'library' | 'compare';
const COUNT_ONLY = { limit: 1 };

/** The whole popup. Its first paint waits for nothing: each tab shows what it knows as it learns it. */
export function PopupApp({ ports }: { ports: Ports }) {
  const [tab, setTab] = useState<TabId>('page');
  const [wide, setWide] = useState(false);
  const [memory, setMemory] = useState<Memory>({ selected: [], letterKeys: true, started: true });
  const counts = useReports(ports.library, COUNT_ONLY).page?.counts;
  const letters = memory.letterKeys;

  useEffect(() => {
    document.documentElement.lang = languageTag();
    ports.library.load().then(setMemory);
  }, [ports]);

  const remember = (next: Memory) => {
    setMemory(next);
    ports.library.remember(next);
  };
  const choose = ({ selected, baseId }: Selection) => {
    const { baseId: _, ...rest } = memory;
    remember({ ...rest, selected, ...(baseId !== undefined && { baseId }) });
  };
  useKeys({ 1: () => setTab('page'), 2: () => setTab('library'), 3: () => setTab('compare') }, letters);
  useEffect(() => {
    document.body.classList.toggle('wide', wide && tab === 'compare');
  }, [wide, tab]);

  return (
    <div class="popup">
      <header class="top">
        <span class="brand">
          <Mark />
          <span>{t('product')}</span>
        </span>
        <Tabs
          label={t('product')}
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'page', name: t('tabPage') },
            { id: 'library', name: t('tabLibrary'), count: counts?.saved },
            { id: 'compare', name: t('tabCompare'), count: memory.selected.length },
          ]}
        />
        <button
          type="button"
          class="icon-button"
          aria-label={t('openFullPage')}
          title={t('openFullPage')}
          onClick={() => ports.window.openLibrary(tab === 'compare' ? 'compare' : 'reports')}
        >
          <Icon name="open" />
        </button>
      </header>
      <main class="panel">
        <div class="panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
          {tab === 'page' && (
            <ThisPage
              ports={ports}
              started={memory.started}
              onStarted={() => remember({ ...memory, started: true })}
            />
          )}
          {tab === 'library' && (
            <LibraryTab
              ports={ports}
              selection={memory}
              letters={letters}
              onSelection={choose}
              onCompare={() => setTab('compare')}
            />
          )}
          {tab === 'compare' && (
            <CompareTab
              ports={ports}
              selection={memory}
              letters={letters}
              wide={wide}
              onWide={setWide}
              onLibrary={() => setTab('library')}
            />
          )}
        </div>
      </main>
    </div>
  );
}
