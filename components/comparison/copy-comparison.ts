import type { Comparison } from '../../utils/compare/comparison.ts';
import type { Rate } from '../../utils/compare/rate.ts';
import { comparisonTable } from '../../utils/export/comparison-table.ts';
import { exportLanguage } from '../../utils/export/naming.ts';
import { toClipboard } from '../../utils/export/to-clipboard.ts';
import type { StoredReport } from '../../utils/stored-report.ts';
import { languageTag } from '../i18n.ts';

interface Source {
  readonly comparison: Comparison;
  /** For the sources below the table; without them there are none. */
  readonly reports: readonly StoredReport[];
  /** The exchange rates that the comparison was made with. */
  readonly rates?: readonly Rate[];
}

/** Puts the comparison on the clipboard as a table, for sheets and documents. @throws when the browser refuses */
export async function copyComparison({ comparison, reports, rates = [] }: Source): Promise<void> {
  const language = exportLanguage(languageTag());
  const { html, text } = toClipboard(
    comparisonTable(comparison, reports, { language, beside: ['growth', 'gap'], rates }),
  );
  // An event's data goes out as it is. Chromium draws what `navigator.clipboard.write` gets, so that the cells lose
  // their format "text" and the page's policy is told of every style.
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', give);
  try {
    if (!document.execCommand('copy')) throw new Error('the browser did not copy');
  } finally {
    document.removeEventListener('copy', give);
  }
}
