import { useState } from 'preact/hooks';
import type { Comparison } from '../../utils/compare/comparison.ts';
import { copyComparison } from '../comparison/copy-comparison.ts';
import { t } from '../i18n.ts';

/** The whole comparison to the clipboard, as a table for sheets and documents. */
export function CopyButton({ comparison }: { comparison: Comparison }) {
  const [done, setDone] = useState<'copied' | 'copyFailed'>();
  const copy = () =>
    copyComparison({ comparison, reports: [] }).then(
      () => setDone('copied'),
      () => setDone('copyFailed'),
    );
  return (
    <>
      <button type="button" class="button low" onClick={copy}>
        {done === 'copied' ? t('copiedShort') : t('copyShort')}
      </button>
      <span class="hidden-text" role="status">
        {done && t(done)}
      </span>
    </>
  );
}
