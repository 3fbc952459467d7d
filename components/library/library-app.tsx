import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { useKeys } from '../keys.ts';
import { Mark } from '../parts/icon.tsx';
import { KeyboardHelp } from '../parts/keyboard-help.tsx';
import { SearchField } from '../parts/search-field.tsx';
import type { LibraryPort, Memory, Ports, WindowPort } from '../ports.ts';
import type { Selection } from '../selection.ts';
import { useKeptText } from '../use-kept.ts';
import { useMemory } from '../use-memory.ts';
import { useScrollPlace } from '../use-scroll-place.ts';
import { CompareView } from './compare-view.tsx';
import { laterView } from './later-view.tsx';
import { openDemo } from './open-demo.ts';
import { ReportView } from './report-view.tsx';
import { ReportsView } from './reports-view.tsx';
import { addressOf, type Route, useRoute, type ViewName, views } from './router.ts';

const TimelineView = laterView(async () => (await import('./timeline-view.tsx')).TimelineView);
const AuditView = laterView(async () => (await import('./audit-view.tsx')).AuditView);
const SettingsView = laterView(async () => (await import('./settings-view.tsx')).SettingsView);

const viewNames = {
  reports: 'navReports',
  compare: 'navCompare',
  timeline: 'navTimeline',
  audit: 'navAudit',
  settings: 'navSettings',
} as const satisfies Record<ViewName, string>;

/** What every view is given. */
export interface ViewProps {
  readonly library: LibraryPort;
  readonly window: WindowPort;
  readonly memory: Memory;
  readonly onSelection: (selection: Selection) => void;
  readonly onMemory: (memory: Memory) => void;
  readonly demo: boolean;
  readonly search: string;
}

/** The full page: reports, comparison, years, audit, settings; the same over the demo's library in memory. */
export function LibraryApp({ ports }: { ports: Ports }) {
  const route = useRoute();
  const library = useMemo(() => (route.demo ? openDemo() : ports.library), [route.demo, ports]);
  const window = useMemo(() => windowWithin(ports.window, route.demo), [ports, route.demo]);
  const { memory, remember, choose } = useMemory(library);
  const [search, setSearch] = useKeptText('search');
  useScrollPlace(location.hash);
  const [help, setHelp] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  /** False on the first view: a reload comes back to where it was. */
  const opened = useRef(false);

  useEffect(() => {
    document.title = `${t(route.view === 'report' ? 'navReports' : viewNames[route.view])} · ${t('product')}`;
    if (opened.current) scrollTo(0, 0);
    opened.current = true;
  }, [route.view, route.reportId]);
  useKeys(
    {
      '/': () => field.current?.focus(),
      '?': () => setHelp(!help),
      Escape: help ? () => setHelp(false) : undefined,
    },
    memory?.letterKeys ?? true,
  );
  const searchReports = (text: string) => {
    setSearch(text);
    if (text && route.view !== 'reports') location.hash = addressOf('reports', route.demo);
  };
  return (
    <>
      <Bar route={route} search={search} field={field} onSearch={searchReports} />
      <main>
        {route.demo && <DemoNote />}
        <div class="page-width page-main">
          {memory && (
            <View
              route={route}
              library={library}
              window={window}
              memory={memory}
              onMemory={remember}
              onSelection={choose}
              demo={route.demo}
              search={search}
            />
          )}
        </div>
      </main>
      {help && <KeyboardHelp onClose={() => setHelp(false)} />}
    </>
  );
}

/** Within the full page another view is another address, not another tab. */
function windowWithin(window: WindowPort, demo: boolean): WindowPort {
  return {
    ...window,
    openLibrary: (view) => {
      location.hash = addressOf(view, demo);
    },
    openDemo: () => {
      location.hash = '#demo';
    },
  };
}

function DemoNote() {
  return (
    <p class="demo-note">
      <span class="page-width">
        {t('demoNote')} <a href="#reports">{t('demoLeave')}</a>
      </span>
    </p>
  );
}

function Bar({
  route,
  search,
  field,
  onSearch,
}: {
  route: Route;
  search: string;
  field: RefObject<HTMLInputElement | null>;
  onSearch: (text: string) => void;
}) {
  return (
    <header class="page-bar">
      <div class="page-width page-bar-row">
        <a class="brand" href={addressOf('reports', route.demo)} aria-label={t('product')}>
          <Mark />
          <span>{t('product')}</span>
        </a>
        <Navigation route={route} />
        <div class="page-search">
          <SearchField value={search} fieldRef={field} onSearch={onSearch} />
        </div>
      </div>
    </header>
  );
}

function Navigation({ route }: { route: Route }) {
  return (
    <nav class="tabs" aria-label={t('navigation')}>
      {views.map((view) => {
        const current = route.view === view || (view === 'reports' && route.view === 'report');
        return (
          <a key={view} href={addressOf(view, route.demo)} aria-current={current ? 'page' : undefined}>
            {t(viewNames[view])}
          </a>
        );
      })}
    </nav>
  );
}

function View({ route, ...props }: { route: Route } & ViewProps) {
  switch (route.view) {
    case 'report':
      return (
        <ReportView key={route.reportId} id={route.reportId ?? ''} figureId={route.figureId} {...props} />
      );
    case 'compare':
      return <CompareView {...props} />;
    case 'timeline':
      return <TimelineView {...props} />;
    case 'audit':
      return <AuditView {...props} />;
    case 'settings':
      return <SettingsView {...props} />;
    default:
      return <ReportsView {...props} />;
  }
}
