import type { Doubt, FigureField, Measure, Status } from '../figure.ts';
import { anyOf } from '../lexicon/any-of.ts';
import { clauseWords, cutEnds, cutStarts, loneNouns, ratioEndings } from '../lexicon/doubt-words.data.ts';
import { dimensionClass } from '../lexicon/units.ts';
import { isPlainVerb } from './right-context.ts';

/** What a figure's reading rests on: its fields and, for each field, the rule that filled it. */
export interface Reasons {
  readonly label: string;
  readonly labelRule: string;
  /** The label opens a line, and the line before it ends without a stop: a page may have been cut here. */
  readonly behindBreak: boolean;
  readonly indicator: boolean;
  /** The label names an indicator that cannot have this unit. */
  readonly misfit: boolean;
  readonly dimension: string;
  readonly measure: Measure;
  readonly measureRule: string;
  readonly status: Status;
  readonly period: string | undefined;
  readonly periodRule: string;
  readonly regionRule: string;
  /** The region is another than the report's own, and its name does not stand right before the label. */
  readonly elsewhere: boolean;
  /** The report speaks of 全县, 我市 and does not say which. */
  readonly homeless: boolean;
  /** A study visit: the report's year is not that of the places it tells of. */
  readonly visit: boolean;
}

/**
 * A sign that a reading may be wrong. Each was kept because, among the figures of reports read by hand, those with the
 * sign were wrong at least three times as often as the others.
 */
export interface DoubtRule {
  readonly name: string;
  readonly doubt: Doubt;
  readonly field: FigureField;
  readonly holds: (reasons: Reasons) => boolean;
}

const cutStart = new RegExp(`^${anyOf(cutStarts)}`);
const cutEnd = new RegExp(`${anyOf(cutEnds)}$`);
const clauseWord = new RegExp(`.${anyOf(clauseWords)}`);
const loneNoun = new RegExp(`^${anyOf(loneNouns)}$`);
const ratio = new RegExp(`${anyOf(ratioEndings)}$`);

/** Labels of running text that name no indicator. */
const isFree = ({ indicator, labelRule }: Reasons) => !indicator && !labelRule.startsWith('table');

export const doubtRules: readonly DoubtRule[] = [
  label('nothing names it', ({ labelRule }) => labelRule === 'unnamed' || labelRule === 'clause'),
  label('digit at a page break', (one) => one.behindBreak && /^\d/.test(one.label)),
  label('cut out of a clause', (one) => isFree(one) && isCut(one.label)),
  label('lone word', (one) => isFree(one) && (one.label.length < 2 || isLone(one))),
  label('words behind an amount', (one) => isFree(one) && one.labelRule === 'right' && !counts(one)),
  label('act behind the number', (one) => isFree(one) && one.labelRule === 'right' && isAct(one.label)),
  label('unit of another kind', ({ misfit }) => misfit),
  measure('ratio of an amount', (one) => isFree(one) && one.measureRule === 'ratio' && isOdd(one)),
  measure('share of something before', (one) => one.measure === 'share' && one.labelRule === 'aspect'),
  period('from', ({ periodRule }) => periodRule === 'from'),
  period('another place', ({ periodRule }) => periodRule === 'another place'),
  period('target among results', ({ periodRule }) => periodRule === 'target among results'),
  period('compared', ({ periodRule }) => periodRule === 'compared'),
  period('dated norm', (one) => one.status === 'norm' && one.period !== undefined),
  period('end of a stretch', ({ periodRule }) => periodRule === 'end of a stretch'),
  period('year of a visit', ({ visit, periodRule }) => visit && periodRule === 'report'),
  region('place before', (one) => !one.visit && one.elsewhere && one.regionRule === 'sentence'),
  region('place of the sentence before', ({ regionRule }) => regionRule === 'sentence before'),
  region('project', ({ regionRule }) => regionRule === 'project'),
  region('no place named', ({ homeless }) => homeless),
  region('institution', ({ regionRule }) => regionRule === 'body'),
];

function label(name: string, holds: DoubtRule['holds']): DoubtRule {
  return { name, doubt: 'ambiguous-indicator', field: 'label', holds };
}

function measure(name: string, holds: DoubtRule['holds']): DoubtRule {
  return { name, doubt: 'ambiguous-measure', field: 'measure', holds };
}

function period(name: string, holds: DoubtRule['holds']): DoubtRule {
  return { name, doubt: 'ambiguous-period', field: 'period', holds };
}

function region(name: string, holds: DoubtRule['holds']): DoubtRule {
  return { name, doubt: 'ambiguous-region', field: 'region', holds };
}

function isCut(label: string): boolean {
  return cutStart.test(label) || cutEnd.test(label) || clauseWord.test(label);
}

/** A project's own 投资 and an aspect (总量 of what was named) are told. */
function isLone({ label, labelRule, regionRule }: Reasons): boolean {
  return loneNoun.test(label) && regionRule !== 'project' && labelRule !== 'aspect';
}

function counts({ dimension }: Reasons): boolean {
  return ['count', 'rank', 'area', 'length', 'mass'].includes(dimensionClass(dimension));
}

/** 给予奖励, 整合为: what the number's owner does, no thing. */
function isAct(label: string): boolean {
  return isPlainVerb(label.slice(0, 2)) && label.length <= 4;
}

function isOdd({ label, measure }: Reasons): boolean {
  return measure === 'rate' && !ratio.test(label);
}
