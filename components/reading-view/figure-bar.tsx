import type { Figure } from '../../utils/figure.ts';
import { figureValue } from '../figure-text.ts';
import { t } from '../i18n.ts';
import type { IndicatorNames } from '../name-in.ts';
import { Badge } from '../parts/badge.tsx';
import { Dot, Icon } from '../parts/icon.tsx';
import { figureLine } from './figure-card.tsx';
import type { FigureWalk } from './use-figures.ts';

/** Previous and next figure; on narrow screens also how the open one was read. */
export function FigureBar({
  walk,
  figure,
  names,
  notice,
}: {
  walk: FigureWalk;
  figure: Figure | undefined;
  names: IndicatorNames;
  notice: string | undefined;
}) {
  if (walk.total === 0 && !notice) return undefined;
  return (
    <div class="figure-bar">
      <button
        type="button"
        class="icon-button"
        aria-label={t('previousFigure')}
        title="K"
        onClick={() => walk.step(-1)}
      >
        <Icon name="left" />
      </button>
      <p class="figure-line">
        <span class="hidden-text">{t('figureOf', walk.position, walk.total)}</span>
        <span aria-hidden="true">
          <b>{walk.position || '–'}</b> / {walk.total}
        </span>
        {figure && (
          <span class="when-no-margin">
            <Dot />
            {figure.certainty === 'check' && <Badge kind="check" />} {figureLine(figure, names)}{' '}
            <b>{figureValue(figure)}</b>
          </span>
        )}
      </p>
      <button
        type="button"
        class="icon-button"
        aria-label={t('nextFigure')}
        title="J"
        onClick={() => walk.step(1)}
      >
        <Icon name="right" />
      </button>
      <span class="tiny faint when-margin" aria-hidden="true">
        J / K
      </span>
      <span class="tiny notice" role="status">
        {notice}
      </span>
    </div>
  );
}
