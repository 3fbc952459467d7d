import { t, tCount } from '../i18n.ts';
import { ChosenActions } from '../parts/chosen-actions.tsx';
import type { Deletion } from './use-deletion.ts';

/** How many are chosen and what to do with them; after a deletion the way back. */
export function ReportsFoot({
  deletion,
  chosen,
  onDelete,
  onCancel,
  onCompare,
}: {
  deletion: Deletion;
  chosen: number;
  onDelete: (() => void) | undefined;
  onCancel: () => void;
  onCompare: () => void;
}) {
  return (
    <footer class="page-foot">
      <p class="grow" role="status">
        {deletion.undo ? (
          <>
            {tCount('deleted', deletion.count)}{' '}
            <button type="button" class="link" onClick={deletion.restore}>
              {t('undo')}
            </button>
          </>
        ) : (
          <b class="strong">{tCount('selectedCount', chosen)}</b>
        )}
      </p>
      {chosen > 0 && (
        <>
          {onDelete && (
            <button type="button" class="button" onClick={onDelete}>
              {t('delete')}
            </button>
          )}
          <ChosenActions onCancel={onCancel} onCompare={onCompare} />
        </>
      )}
    </footer>
  );
}
