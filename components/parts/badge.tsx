import type { Cell, Incomparable } from '../../utils/compare/comparison.ts';
import type { Status } from '../../utils/figure.ts';
import { type MessageKey, t } from '../i18n.ts';

interface BadgeLook {
  readonly label: MessageKey;
  readonly title: MessageKey;
  /** Dashed for doubt, round for what is no result, vermilion for what is wrong. */
  readonly look?: 'doubt' | 'round' | 'wrong';
}

const badges = {
  check: { label: 'badgeCheck', title: 'badgeCheckTitle', look: 'doubt' },
  target: { label: 'badgeTarget', title: 'badgeTargetTitle', look: 'round' },
  norm: { label: 'badgeNorm', title: 'badgeNormTitle', look: 'round' },
  estimate: { label: 'badgeEstimate', title: 'badgeEstimateTitle' },
  period: { label: 'badgePeriod', title: 'badgePeriodTitle' },
  definition: { label: 'badgeDefinition', title: 'badgeDefinitionTitle' },
  currency: { label: 'badgeCurrency', title: 'badgeCurrencyTitle' },
  contradiction: { label: 'badgeContradiction', title: 'badgeContradictionTitle', look: 'wrong' },
  gap: { label: 'badgeGap', title: 'badgeGapTitle' },
  corrected: { label: 'badgeCorrected', title: 'badgeCorrectedTitle' },
} as const satisfies Record<string, BadgeLook>;

export type BadgeKind = keyof typeof badges;

/** One Han character in a square (three letters in English) whose outline tells what sort of remark it is. */
export function Badge({ kind }: { kind: BadgeKind }) {
  const { label, title, look }: BadgeLook = badges[kind];
  return (
    <span class={look ? `badge ${look}` : 'badge'} title={t(title)} role="img" aria-label={t(title)}>
      {t(label)}
    </span>
  );
}

/** What a number is that was not simply counted so: a standard that a rule sets, or an estimate. */
export function StandingBadge({ of }: { of: { readonly status: Status; readonly estimated?: boolean } }) {
  if (of.status === 'norm') return <Badge kind="norm" />;
  return of.estimated ? <Badge kind="estimate" /> : undefined;
}

/** What is to be known about a value that is compared or not: its standing, and that its report contradicts it. */
export function CellBadges({ of }: { of: Cell }) {
  return (
    <>
      <StandingBadge of={of} />
      {of.contradicted && <Badge kind="contradiction" />}
    </>
  );
}

/** The tag of the region or report that all others are measured against. */
export function BaseBadge() {
  return <span class="badge base">{t('badgeBase')}</span>;
}

const incomparable: Record<Incomparable, BadgeKind> = {
  check: 'check',
  target: 'target',
  'other-period': 'period',
  'other-definition': 'definition',
  'other-currency': 'currency',
};

/** The badge that says why a value is shown and not compared. */
export function incomparableBadge(reason: Incomparable): BadgeKind {
  return incomparable[reason];
}
