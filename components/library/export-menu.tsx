import { useEffect, useRef, useState } from 'preact/hooks';
import type { Comparison } from '../../utils/compare/comparison.ts';
import type { Rate } from '../../utils/compare/rate.ts';
import { comparisonTable } from '../../utils/export/comparison-table.ts';
import { comparisonList } from '../../utils/export/figure-list.ts';
import { exportLanguage } from '../../utils/export/naming.ts';
import { toCsv } from '../../utils/export/to-csv.ts';
import { toJson } from '../../utils/export/to-json.ts';
import { toMarkdown } from '../../utils/export/to-markdown.ts';
import type { StoredReport } from '../../utils/stored-report.ts';
import { chartSheet, toPng, toSvgText } from '../charts/chart-file.ts';
import { copyComparison } from '../comparison/copy-comparison.ts';
import { languageTag, type MessageKey, t } from '../i18n.ts';
import { Icon } from '../parts/icon.tsx';
import { fileName, saveFile } from '../save-file.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Source {
  readonly comparison: Comparison;
  readonly reports: readonly StoredReport[];
  readonly rates?: readonly Rate[];
}

const charts = () => chartSheet([...document.querySelectorAll<HTMLElement>('figure.multiple')]);

/** Each way out of the page: its name, and what it does. */
function waysOut({
  comparison,
  reports,
  rates = [],
}: Source): readonly (readonly [MessageKey, () => void | Promise<void>])[] {
  const language = exportLanguage(languageTag());
  const table = () => comparisonTable(comparison, reports, { language, beside: ['growth', 'gap'], rates });
  const list = () => comparisonList(comparison, reports, { language, sentences: true, rates });
  return [
    ['exportCsv', () => saveFile(fileName('csv'), 'text/csv', toCsv(table()))],
    ['exportCsvList', () => saveFile(fileName('csv'), 'text/csv', toCsv(list()))],
    [
      'exportXlsx',
      async () => {
        // A writer of its own chunk: the page does not load it before it is asked for.
        const { toXlsx } = await import('../../utils/export/to-xlsx.ts');
        saveFile(fileName('xlsx'), XLSX, new Uint8Array(await toXlsx(table())));
      },
    ],
    ['exportMarkdown', () => saveFile(fileName('md'), 'text/markdown', toMarkdown(table()))],
    ['exportJson', () => saveFile(fileName('json'), 'application/json', toJson(comparison, reports, rates))],
    ['exportChartsSvg', () => saveFile(fileName('svg'), 'image/svg+xml', toSvgText(charts()))],
    ['exportChartsPng', async () => saveFile(fileName('png'), 'image/png', await toPng(charts()))],
    ['exportPrint', () => print()],
  ];
}

/** "Export" with its list, and "Copy as table" beside it. */
export function ExportMenu(source: Source) {
  const [notice, setNotice] = useState('');
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeFromOutside = ({ target }: MouseEvent) => {
      if (menu.current && target instanceof Node && !menu.current.contains(target)) menu.current.open = false;
    };
    document.addEventListener('click', closeFromOutside);
    return () => document.removeEventListener('click', closeFromOutside);
  }, []);
  /** The focus goes back to the menu's button: what had it is hidden with the list. */
  const close = () => {
    if (!menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  const run = async (name: string, act: () => void | Promise<void>) => {
    close();
    try {
      await act();
      setNotice(name);
    } catch (error) {
      // The user is told; what it was stands in the console for whoever reports it.
      console.error(error);
      setNotice(t('exportFailed'));
    }
  };
  return (
    <>
      <details
        class="menu"
        ref={menu}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !menu.current?.open) return;
          event.preventDefault();
          close();
        }}
      >
        <summary class="button low">
          {t('export')} <Icon name="down" />
        </summary>
        <ul>
          {waysOut(source).map(([key, act]) => (
            <li key={key}>
              <button type="button" onClick={() => run(t('exported', t(key)), act)}>
                {t(key)}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <button
        type="button"
        class="button low primary"
        onClick={() => run(t('copied'), () => copyComparison(source))}
      >
        {t('exportCopy')}
      </button>
      <span class="tiny quiet" role="status">
        {notice}
      </span>
    </>
  );
}
