import { useState } from 'preact/hooks';
import { citation, safeUrl } from '../../utils/export/citation.ts';
import type { StoredReport } from '../../utils/stored-report.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
import { kindNames } from '../names.ts';
import { Dotted } from '../parts/dotted.tsx';
import { Icon } from '../parts/icon.tsx';
import type { ViewProps } from './library-app.tsx';

function sourceParts(stored: StoredReport): string[] {
  const { report } = stored;
  const url = safeUrl(stored.sources[0]?.url ?? '');
  return [
    ...(stored.kind === 'other' ? [] : [t(kindNames[stored.kind])]),
    ...(stored.year ? [t('reportsYear', formatPeriod(stored.year))] : []),
    ...(stored.publisher ? [stored.publisher] : []),
    ...(url ? [new URL(url).host] : []),
    t('savedOn', stored.capturedAt.slice(0, 10)),
    report.publishedOn ? t('publishedOn', report.publishedOn.value) : t('publishedUnknown'),
  ];
}

/** Title, source, tags and note of a report, and the ways to its page and its citation. */
export function ReportHead({ report, library, window, demo }: { report: StoredReport } & ViewProps) {
  const [notice, setNotice] = useState('');
  const url = safeUrl(report.sources[0]?.url ?? '');
  const cite = async () => {
    await navigator.clipboard.writeText(citation(report));
    setNotice(t('citationCopied'));
  };
  return (
    <>
      <p class="small">
        <button type="button" class="link" onClick={() => window.openLibrary('reports')}>
          {t('navReports')}
        </button>
        <span class="faint"> / {report.region ?? t('regionMissing')}</span>
      </p>
      <div class="page-head">
        <div class="grow">
          <h1 class="report-heading">{report.title}</h1>
          <p class="quiet source-line">
            <Dotted parts={sourceParts(report)} />
          </p>
        </div>
        <div class="row wrap tools">
          <span class="tiny quiet" role="status">
            {notice}
          </span>
          <button type="button" class="button" onClick={cite}>
            {t('citation')}
          </button>
          {url && (
            <button type="button" class="button" onClick={() => window.openAddress(url)}>
              {t('showOriginal')} <Icon name="open" />
            </button>
          )}
        </div>
      </div>
      {!demo && <TagsAndNote key={report.id} report={report} library={library} />}
    </>
  );
}

/** Saved as one leaves the field. */
function TagsAndNote({ report, library }: { report: StoredReport } & Pick<ViewProps, 'library'>) {
  const tagsOf = (text: string) => [...new Set(text.split(/[\s,，、#]+/u).filter(Boolean))];
  return (
    <div class="row wrap describe">
      <label class="field">
        <span class="small">{t('tags')}</span>
        <input
          type="text"
          defaultValue={report.tags.join(' ')}
          placeholder={t('tagsPlaceholder')}
          onChange={({ currentTarget }) =>
            library.request('describeReport', { id: report.id, tags: tagsOf(currentTarget.value) })
          }
        />
      </label>
      <label class="field grow">
        <span class="small">{t('note')}</span>
        <input
          type="text"
          defaultValue={report.note}
          onChange={({ currentTarget }) =>
            library.request('describeReport', { id: report.id, note: currentTarget.value })
          }
        />
      </label>
    </div>
  );
}
