import type { Doubt, Evidence, FigureField } from '../figure.ts';
import { findUnit } from '../lexicon/units.ts';
import type { DocumentContext } from './document-context.ts';
import { doubtRules, type Reasons } from './doubt-rules.ts';
import type { Draft } from './draft.ts';

/** Why a figure is to be checked, with the rule that says so. */
export interface DoubtFound {
  readonly doubt: Doubt;
  /** The rule's name and field; absent where the text itself is at fault. */
  readonly evidence?: Evidence;
}

/** The first reason to doubt a reading: what is wrong with the text, then signs that the reading may be wrong. */
export function findDoubt(draft: Draft, misfit: boolean, context: DocumentContext): DoubtFound | undefined {
  const [doubt] = draft.doubts;
  if (doubt !== undefined) return { doubt };
  if (context.reworded) return { doubt: 'reworded' };
  if (draft.region !== undefined && /[xX×*]/.test(draft.region)) return { doubt: 'masked' };
  const reasons = reasonsOf(draft, misfit, context);
  const rule = doubtRules.find(({ holds }) => holds(reasons));
  if (rule === undefined) return undefined;
  return { doubt: rule.doubt, evidence: { field: rule.field, rule: `doubt: ${rule.name}` } };
}

function reasonsOf(draft: Draft, misfit: boolean, context: DocumentContext): Reasons {
  const { label, indicator, unit, measure, status, period, region, because } = draft;
  const ruleOf = (field: FigureField) => because.find((each) => each.field === field)?.rule ?? '';
  const at = because.find(({ field }) => field === 'label')?.start ?? 0;
  const place = because.find(({ field }) => field === 'region');
  return {
    label,
    labelRule: ruleOf('label'),
    behindBreak: /[^。！？；：”）\s]\n$/.test(context.text.slice(Math.max(0, at - 2), at)),
    indicator: indicator !== undefined && !misfit,
    misfit,
    dimension: unit === undefined ? 'none' : (findUnit(unit)?.dimension ?? 'none'),
    measure,
    measureRule: ruleOf('measure'),
    status,
    period,
    periodRule: ruleOf('period'),
    regionRule: ruleOf('region'),
    elsewhere: isOther(region, context) && place?.end !== at,
    homeless: region === undefined && context.region === undefined && context.level !== undefined,
    visit: context.visit,
  };
}

/** A region that is not the report's own. */
function isOther(region: string | undefined, { region: own }: DocumentContext): boolean {
  return region !== undefined && own !== undefined && !own.includes(region);
}
