import { useEffect, useState } from 'preact/hooks';
import type { BackupState, IndicatorAlias, SiteList } from '../../utils/messages.ts';
import { t } from '../i18n.ts';
import { indicatorName } from '../indicator-name.ts';
import { AutomaticBackup } from './automatic-backup.tsx';
import { Backup } from './backup.tsx';
import type { ViewProps } from './library-app.tsx';

/** Keys, sites, own words, backup, and starting afresh. */
export function SettingsView(props: ViewProps) {
  const { memory, onMemory, library, demo } = props;
  return (
    <div class="settings">
      <h1>{t('navSettings')}</h1>
      <section class="page-part">
        <h2 class="part-title">{t('keyboardHelp')}</h2>
        <button
          type="button"
          class="switch-label"
          role="switch"
          aria-checked={memory.letterKeys}
          onClick={() => onMemory({ ...memory, letterKeys: !memory.letterKeys })}
        >
          <span class="switch" />
          {t('letterKeys')}
        </button>
        <p class="note-foot">{t('letterKeysMore')}</p>
      </section>
      {!demo && (
        <>
          <Sites library={library} />
          <Aliases library={library} />
          <BackupSection {...props} />
          <Reset library={library} />
        </>
      )}
      <p class="note-foot">{t('staysHere')}</p>
    </div>
  );
}

function Sites({ library }: Pick<ViewProps, 'library'>) {
  const [sites, setSites] = useState<SiteList>();
  useEffect(() => {
    library.request('listSites', {}).then((answer) => answer.ok && setSites(answer.value));
  }, [library]);
  const remove = async (origin: string) => {
    const answer = await library.request('unregisterSite', { origin });
    if (answer.ok) setSites(answer.value);
  };
  return (
    <section class="page-part">
      <h2 class="part-title">{t('ownSites')}</h2>
      {!sites || sites.origins.length === 0 ? (
        <p class="small quiet">{t('ownSitesNone')}</p>
      ) : (
        <ul class="plain-list">
          {sites.origins.map((origin) => (
            <li key={origin} class="row spread">
              {origin}
              <button type="button" class="link" onClick={() => remove(origin)}>
                {t('takeBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Aliases({ library }: Pick<ViewProps, 'library'>) {
  const [aliases, setAliases] = useState<readonly IndicatorAlias[]>([]);
  useEffect(() => {
    library.request('listAliases', {}).then((answer) => answer.ok && setAliases(answer.value.aliases));
  }, [library]);
  if (aliases.length === 0) return undefined;
  const remove = async (word: string) => {
    const answer = await library.request('setAlias', { word });
    if (answer.ok) setAliases(answer.value.aliases);
  };
  return (
    <section class="page-part">
      <h2 class="part-title">{t('ownWords')}</h2>
      <ul class="plain-list">
        {aliases.map(({ word, indicator }) => (
          <li key={word} class="row spread">
            {word} = {indicatorName(indicator, indicator)}
            <button type="button" class="link" onClick={() => remove(word)}>
              {t('forget')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function BackupSection({ library }: ViewProps) {
  const [state, setState] = useState<BackupState>();
  useEffect(() => {
    library.request('getBackupState', {}).then((answer) => answer.ok && setState(answer.value));
  }, [library]);
  return (
    <section class="page-part">
      <h2 class="part-title">{t('backup')}</h2>
      <p class="small quiet">
        {state?.lastExportAt
          ? t('backupLast', state.lastExportAt.slice(0, 10), state.savedSince)
          : t('backupNever')}
      </p>
      <Backup library={library} />
      {library.automaticBackup && <AutomaticBackup port={library.automaticBackup} />}
    </section>
  );
}

function Reset({ library }: Pick<ViewProps, 'library'>) {
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const reset = async () => {
    const answer = await library.request('resetLibrary', { confirm: 'delete everything' });
    setAsked(false);
    setDone(answer.ok);
  };
  return (
    <section class="page-part">
      <h2 class="part-title">{t('reset')}</h2>
      <p class="small quiet">{t('resetMore')}</p>
      {asked ? (
        <p class="row wrap" role="alert">
          <span class="wrong-text">{t('resetSure')}</span>
          <button type="button" class="button" onClick={reset}>
            {t('resetDo')}
          </button>
          <button type="button" class="button primary" onClick={() => setAsked(false)}>
            {t('cancel')}
          </button>
        </p>
      ) : (
        <button type="button" class="button" onClick={() => setAsked(true)}>
          {t('reset')}…
        </button>
      )}
      {done && (
        <p class="small" role="status">
          {t('resetDone')}
        </p>
      )}
    </section>
  );
}
