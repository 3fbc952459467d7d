/** Which sentence stands for which code of the contracts. Rows only. */
import type { Doubt, Figure, Measure } from '../utils/figure.ts';
import type { Problem } from '../utils/messages.ts';
import type { DocumentKind, UnreadableReason } from '../utils/report.ts';
import { type MessageKey, t } from './i18n.ts';

interface TwoLines {
  readonly title: MessageKey;
  readonly more: MessageKey;
}

export const kindNames: Record<DocumentKind, MessageKey> = {
  'work-report': 'kindWorkReport',
  'study-visit': 'kindStudyVisit',
  communique: 'kindCommunique',
  speech: 'kindSpeech',
  plan: 'kindPlan',
  news: 'kindNews',
  other: 'kindOther',
};

const measureNames: Record<Measure, MessageKey> = {
  level: 'measureLevel',
  growth: 'measureGrowth',
  change: 'measureChange',
  share: 'measureShare',
  rate: 'measureRate',
  rank: 'measureRank',
};

/** The two-word reason under a doubtful value, and the sentence in its drawer. */
export const doubtNames: Record<Doubt, TwoLines> = {
  'unit-lost': { title: 'doubtUnitLost', more: 'doubtUnitLostWhy' },
  'unit-conflict': { title: 'doubtUnitConflict', more: 'doubtUnitConflictWhy' },
  reworded: { title: 'doubtReworded', more: 'doubtRewordedWhy' },
  masked: { title: 'doubtMasked', more: 'doubtMaskedWhy' },
  'ambiguous-indicator': { title: 'doubtIndicator', more: 'doubtIndicatorWhy' },
  'ambiguous-measure': { title: 'doubtMeasure', more: 'doubtMeasureWhy' },
  'ambiguous-region': { title: 'doubtRegion', more: 'doubtRegionWhy' },
  'ambiguous-period': { title: 'doubtPeriod', more: 'doubtPeriodWhy' },
  'doubled-text': { title: 'doubtDoubled', more: 'doubtDoubledWhy' },
};

export const problemNames: Record<Problem, TwoLines> = {
  'storage-full': { title: 'problemStorageFull', more: 'problemStorageFullMore' },
  'storage-unavailable': { title: 'problemStorageUnavailable', more: 'problemStorageUnavailableMore' },
  'too-large': { title: 'problemTooLarge', more: 'problemTooLargeMore' },
  'page-outdated': { title: 'problemPageOutdated', more: 'problemPageOutdatedMore' },
  'storage-upgrading': { title: 'problemStorageUpgrading', more: 'problemStorageUpgradingMore' },
  'storage-newer': { title: 'problemStorageNewer', more: 'problemStorageNewerMore' },
  'private-window': { title: 'problemPrivateWindow', more: 'problemPrivateWindowMore' },
  'not-found': { title: 'problemNotFound', more: 'problemNotFoundMore' },
  'not-allowed': { title: 'problemNotAllowed', more: 'problemNotAllowedMore' },
  'bad-input': { title: 'problemBadInput', more: 'problemBadInputMore' },
  'no-access': { title: 'problemNoAccess', more: 'problemNoAccessMore' },
  failed: { title: 'problemFailed', more: 'problemFailedMore' },
};

export const unreadableNames: Record<UnreadableReason, TwoLines> = {
  'no-report': { title: 'unreadableNoReport', more: 'unreadableNoReportMore' },
  frame: { title: 'unreadableFrame', more: 'unreadableFrameMore' },
  images: { title: 'unreadableImages', more: 'unreadableImagesMore' },
  'too-large': { title: 'unreadableTooLarge', more: 'unreadableTooLargeMore' },
  'not-html': { title: 'unreadableNotHtml', more: 'unreadableNotHtmlMore' },
};

/** The word for a figure's status; an estimate is told apart from a result. */
export function statusName(figure: Pick<Figure, 'status' | 'estimated'>): string {
  if (figure.status === 'target') return t('statusTarget');
  if (figure.status === 'norm') return t('statusNorm');
  return t(figure.estimated ? 'statusEstimated' : 'statusActual');
}

const approximations = { about: 'approxAbout', over: 'approxOver', under: 'approxUnder' } as const;

/** An indicator's name with what is measured of it: 地区生产总值 增速. A level is the thing itself; no word stands twice. */
export function measuredName(name: string, measure: Measure): string {
  if (measure === 'level' || measure === 'rate') return name;
  const word = t(measureNames[measure]);
  return name.endsWith(word) ? name : t('rowMeasure', name, word);
}

/** A number with its approximation before it, as the report has it: 约 6, 超 100. */
export function withApproximation(number: string, approx: Figure['approx']): string {
  return approx ? t(approximations[approx], number) : number;
}
