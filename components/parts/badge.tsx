import type { Incomparable } from '../../utils/compare/comparison.ts';
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

interface Standing {
  readonly status: Status;
  readonly estimated?: boolean;
  readonly contradicted?: boolean;
}

/** What is to be known about a number: that a rule sets it or it is an estimate, and that its report contradicts it. */
function standingOf({ status, estimated, contradicted }: Standing): BadgeKind[] {
  const standing: BadgeKind[] = status === 'norm' ? ['norm'] : estimated ? ['estimate'] : [];
  return contradicted ? [...standing, 'contradiction'] : standing;
}

/** The standing as words, where badges have no place. */
export function standingWords(of: Standing): string[] {
  return standingOf(of).map((kind) => t(badges[kind].title));
}

export function StandingBadges({ of }: { of: Standing }) {
  return (
    <>
      {standingOf(of).map((kind) => (
        <Badge key={kind} kind={kind} />
      ))}
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
