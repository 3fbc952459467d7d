import { t } from '../i18n.ts';
import type { LibraryPort } from '../ports.ts';
import type { Selection } from '../selection.ts';
import { useReports } from '../use-reports.ts';

/** As many regions as a comparison shows without scrolling. */
const LATEST = 6;

/** Ways on where no report is chosen: all that were saved last in one press, or the list to choose from. */
export function ChooseReports({
  library,
  onSelection,
  onLibrary,
}: {
  library: LibraryPort;
  onSelection: (selection: Selection) => void;
  onLibrary: () => void;
}) {
  const { page } = useReports(library, { state: 'saved', sort: 'newest', limit: LATEST });
  const latest = page?.reports.map(({ id }) => id) ?? [];
  const [newest] = latest;
  const offered = newest !== undefined && latest.length > 1;
  return (
    <>
      {offered && (
        <button
          type="button"
          class="button primary"
          onClick={() => onSelection({ selected: latest, baseId: newest })}
        >
          {t('compareLatest', latest.length)}
        </button>
      )}
      <button type="button" class={offered ? 'button' : 'button primary'} onClick={onLibrary}>
        {t('toLibrary')}
      </button>
    </>
  );
}
