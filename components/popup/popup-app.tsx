import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { useKeys } from '../keys.ts';
import { Icon, Mark } from '../parts/icon.tsx';
import { Tabs } from '../parts/tabs.tsx';
import type { Memory, Ports } from '../ports.ts';
import { useMemory } from '../use-memory.ts';
import { useReports } from '../use-reports.ts';
import { CompareTab } from './compare-tab.tsx';
import { LibraryTab } from './library-tab.tsx';
import { ThisPage } from './this-page.tsx';

type TabId = 'page' | 'library' | 'compare';
const COUNT_ONLY = { limit: 1 };
/** Before the memory is loaded: nothing chosen, and no first-run view that would flash up. */
const unknown: Memory = { selected: [], letterKeys: true, started: true };

/** The whole popup. Its first paint waits for nothing: each tab shows what it knows as it learns it. */
export function PopupApp({ ports }: { ports: Ports }) {
  const [tab, setTab] = useState<TabId>('page');
  const [wide, setWide] = useState(false);
  const remembered = useMemory(ports.library);
  const { remember, choose } = remembered;
  const memory = remembered.memory ?? unknown;
  const letters = memory.letterKeys;
  useKeys({ 1: () => setTab('page'), 2: () => setTab('library'), 3: () => setTab('compare') }, letters);
  useEffect(() => {
    document.body.classList.toggle('wide', wide && tab === 'compare');
  }, [wide, tab]);

  return (
    <div class="popup">
      <Top tab={tab} ports={ports} chosen={memory.selected.length} onTab={setTab} />
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
              onBase={(baseId) => choose({ selected: memory.selected, baseId })}
              onLibrary={() => setTab('library')}
            />
          )}
        </div>
      </main>
    </div>
  );
}

function Top({
  tab,
  ports,
  chosen,
  onTab,
}: {
  tab: TabId;
  ports: Ports;
  chosen: number;
  onTab: (tab: TabId) => void;
}) {
  const counts = useReports(ports.library, COUNT_ONLY).page?.counts;
  return (
    <header class="top">
      <span class="brand">
        <Mark />
        <span>{t('product')}</span>
      </span>
      <Tabs
        label={t('product')}
        selected={tab}
        onSelect={onTab}
        tabs={[
          { id: 'page', name: t('tabPage') },
          { id: 'library', name: t('tabLibrary'), count: counts?.saved },
          { id: 'compare', name: t('tabCompare'), count: chosen },
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
  );
}
