import type { Report } from '../../utils/report.ts';
import { t } from '../i18n.ts';

export interface Place {
  readonly start: number;
  readonly level: number;
  readonly text: string;
}

/** Numbering that an outline does not need: 一、 （二） 3. 第四章. */
const NUMBERING =
  /^(?:第?[一二三四五六七八九十百]{1,4}[、章节篇部分.．]+|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?!\d))\s*/u;

/** The report's headings for navigation, without their numbering and shortened to one line. */
export function outlineOf(report: Report): Place[] {
  return report.blocks.flatMap((block) => {
    if (block.kind !== 'heading') return [];
    const text = report.text.slice(block.start, block.end);
    return [
      { start: block.start, level: block.level, text: text.replace(NUMBERING, '').slice(0, 40) || text },
    ];
  });
}

/** The outline as a list of buttons; the heading that one is reading under is marked. */
export function Outline({
  places,
  current,
  onGo,
}: {
  places: readonly Place[];
  current: number | undefined;
  onGo: (start: number) => void;
}) {
  if (places.length === 0) return undefined;
  return (
    <nav aria-label={t('outline')}>
      <ol class="outline">
        {places.map(({ start, level, text }) => (
          <li key={start} class={`outline-${Math.min(level, 3)}${start === current ? ' current' : ''}`}>
            <button
              type="button"
              aria-current={start === current ? 'location' : undefined}
              onClick={() => onGo(start)}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
