import { useEffect } from 'preact/hooks';
import { t } from '../i18n.ts';
import { useKeys } from '../keys.ts';
import { Icon, Mark } from '../parts/icon.tsx';
import { Tabs } from '../parts/tabs.tsx';
import type { Memory, Ports } from '../ports.ts';
import { useMemory } from '../use-memory.ts';
import { useReports } from '../use-reports.ts';
import { CompareTab } from './compare-tab.tsx';
import { FirstRun } from './first-run.tsx';
import { LibraryTab } from './library-tab.tsx';
import { type TabId, usePopupPlace } from './popup-place.ts';
import { ThisPage } from './this-page.tsx';

const COUNT_ONLY = { limit: 1 };
/** Before the memory is loaded: nothing chosen, and no introduction that would flash up. */
const unknown: Memory = { selected: [], letterKeys: true, started: true };

/** The whole popup. Its first paint waits for nothing: each tab shows what it knows as it learns it. */
export function PopupApp({ ports }: { ports: Ports }) {
  const [{ tab, wide, indicator }, move] = usePopupPlace(ports);
  const { remember, choose, memory = unknown } = useMemory(ports.library);
  const counts = useReports(ports.library, COUNT_ONLY).page?.counts;
  const letters = memory.letterKeys;
  const go = (to: TabId) => move({ tab: to });
  useKeys({ 1: () => go('page'), 2: () => go('library'), 3: () => go('compare') }, letters);
  useEffect(() => {
    document.body.classList.toggle('wide', wide && tab === 'compare');
  }, [wide, tab]);
  const leaveIntro = () => remember({ ...memory, started: true });
  const showDemo = () => {
    leaveIntro();
    ports.window.openDemo();
  };
  const isNew = !memory.started && counts?.saved === 0;

  return (
    <div class="popup">
      <Top tab={tab} ports={ports} saved={counts?.saved} chosen={memory.selected.length} onTab={go} />
      <main class="panel">
        <div class="panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
          {tab === 'page' && (
            <ThisPage ports={ports} intro={isNew && <FirstRun onDemo={showDemo} onLeave={leaveIntro} />} />
          )}
          {tab === 'library' && (
            <LibraryTab
              ports={ports}
              selection={memory}
              letters={letters}
              onSelection={choose}
              onCompare={() => go('compare')}
            />
          )}
          {tab === 'compare' && (
            <CompareTab
              ports={ports}
              selection={memory}
              letters={letters}
              wide={wide}
              indicator={indicator}
              onWide={(asTable) => move({ wide: asTable })}
              onIndicator={(index) => move({ indicator: index })}
              onSelection={choose}
              onLibrary={() => go('library')}
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
  saved,
  chosen,
  onTab,
}: {
  tab: TabId;
  ports: Ports;
  saved: number | undefined;
  chosen: number;
  onTab: (tab: TabId) => void;
}) {
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
          { id: 'library', name: t('tabLibrary'), count: saved },
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
