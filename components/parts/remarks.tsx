import type { Gap, Report, Warning, WarningKind } from '../../utils/report.ts';
import { type MessageKey, t } from '../i18n.ts';

const warnings: Record<WarningKind, { label: MessageKey; more: MessageKey }> = {
  reworded: { label: 'warnReworded', more: 'warnRewordedMore' },
  'doubled-text': { label: 'warnDoubled', more: 'warnDoubledMore' },
  masked: { label: 'warnMasked', more: 'warnMaskedMore' },
  mojibake: { label: 'warnMojibake', more: 'warnMojibakeMore' },
  'unreadable-pages': { label: 'warnUnreadable', more: 'warnUnreadableMore' },
  'foreign-title': { label: 'warnTitle', more: 'foreignTitle' },
  'old-data': { label: 'warnOld', more: 'warnOldMore' },
  'lost-units': { label: 'warnLostUnits', more: 'warnLostUnitsMore' },
};

const gapReasons = {
  paywall: 'gapPaywall',
  login: 'gapLogin',
  'preview-end': 'gapPreviewEnd',
  'cut-sentence': 'gapCutSentence',
  'other-page': 'gapOtherPage',
  frame: 'gapFrame',
} as const satisfies Record<Gap['reason'], MessageKey>;

/** "About 4 pages are missing here (3–6)", or that something is missing where the pages are not known. */
export function gapTitle(gap: Gap): string {
  if (!gap.pages) return t('gapHere');
  const { first, last } = gap.pages;
  return first === last ? t('gapPage', first) : t('gapPages', last - first + 1, first, last);
}

/** Why the text is not there. */
export function gapReason(gap: Gap): string {
  if (gap.part) return t('gapOtherPageOf', gap.part.page, gap.part.of);
  return t(gapReasons[gap.reason]);
}

/** What a warning says, with the words or counts that made the rule speak. */
function warningText({ kind, evidence }: Warning): string {
  const [first] = evidence;
  if (kind === 'foreign-title') return first ? t('foreignTitleOf', first) : t('foreignTitle');
  const shown = evidence.slice(0, 5).join(t('separatorList'));
  return shown ? `${t(warnings[kind].more)} ${shown}` : t(warnings[kind].more);
}

/** The report's warnings and gaps, label and evidence in two columns; nothing where there are none. */
export function Remarks({
  report,
  onGap,
}: {
  report: Pick<Report, 'warnings' | 'gaps'>;
  onGap?: (gap: Gap) => void;
}) {
  if (report.warnings.length + report.gaps.length === 0) return undefined;
  return (
    <dl class="remarks">
      {report.warnings.map((warning) => (
        <div key={warning.kind} class="remark">
          <dt>{t(warnings[warning.kind].label)}</dt>
          <dd>{warningText(warning)}</dd>
        </div>
      ))}
      {report.gaps.map((gap) => (
        <div key={`gap-${gap.start}`} class="remark">
          <dt>{t('warnGap')}</dt>
          <dd>
            {gapTitle(gap)}
            {t('sentenceEnd')}
            {gapReason(gap)}{' '}
            {onGap && (
              <button type="button" class="link" onClick={() => onGap(gap)}>
                {t('toTheGap')}
              </button>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
