import type { Figure } from '../../utils/figure.ts';
import { inventedFigure } from './invented-report.ts';

/**
 * A text with its figures marked in place, for tests: `由[46.48亿元 level gdp 2005]增加到…`. In the brackets stand
 * raw, measure, indicator (or a label in Chinese), period or `-`, and then any of `target`, `check`, `over`, `@区域`.
 */
export function markedFigures(marked: string): {
  readonly text: string;
  readonly figures: readonly Figure[];
} {
  let text = '';
  const figures: Figure[] = [];
  for (const [index, piece] of marked.split(/[[\]]/).entries()) {
    if (index % 2 === 0) text += piece;
    else {
      const figure = figureOf(piece, text.length);
      figures.push(figure);
      text += figure.raw;
    }
  }
  return { text, figures };
}

function figureOf(piece: string, start: number): Figure {
  const [raw = '', measure, thing = '', period, ...more] = piece.split(' ');
  const digits = raw.match(/[\d.]+/)?.[0] ?? '1';
  const unit = raw.endsWith('番') ? '番' : raw.slice(raw.indexOf(digits) + digits.length).replace(/^余/, '');
  const isId = /^[a-z_]+$/.test(thing);
  const region = more.find((word) => word.startsWith('@'))?.slice(1) ?? '青渚县';
  return inventedFigure({
    start,
    raw,
    value: Number(digits) * (more.includes('minus') ? -1 : 1),
    ...(unit !== '' && { unit }),
    measure: measure === undefined ? 'level' : (measure as Figure['measure']),
    ...(isId ? { indicator: thing, label: '' } : { label: thing }),
    ...(period !== undefined && period !== '-' && { period }),
    region,
    ...(more.includes('target') && { status: 'target' }),
    ...(more.includes('over') && { approx: 'over' }),
    ...(more.includes('check') && { certainty: 'check', doubt: 'ambiguous-period' }),
  });
}
