import type { Row } from '../compare/comparison.ts';
import { findIndicator } from '../lexicon/indicators.ts';
import { type ExportLanguage, type ExportWords, exportWords } from './export-words.data.ts';

/** The indicator's name in a language; the id where the lexicon no longer has it. */
export function indicatorName(id: string, language: ExportLanguage): string {
  const row = findIndicator(id);
  if (!row) return id;
  return language === 'en' ? row.en : row.zh;
}

/** The name of a row; measures other than amounts and rates are named, since they never share a row. */
export function rowName({ indicator, measure }: Row, language: ExportLanguage): string {
  const name = indicatorName(indicator, language);
  if (measure === 'level' || measure === 'rate') return name;
  const kind = exportWords[language].measures[measure];
  return language === 'en' ? `${name}, ${kind}` : `${name}（${kind}）`;
}

/** A status in words; an estimate is told apart from a result. */
export function statusName(
  { status, estimated }: { readonly status: 'actual' | 'target' | 'norm'; readonly estimated?: boolean },
  { statuses }: ExportWords,
): string {
  return status === 'actual' && estimated ? statuses.estimated : statuses[status];
}

/** The language of an export by the interface's tag; English for a language that we have no words in. */
export function exportLanguage(tag: string): ExportLanguage {
  return tag === 'zh-CN' || tag === 'zh-TW' ? tag : 'en';
}
