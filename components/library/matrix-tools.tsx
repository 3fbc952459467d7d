import type { Mode } from '../comparison/cell-text.ts';
import { t } from '../i18n.ts';
import { Choice } from '../parts/choice.tsx';
import { Segments } from '../parts/segments.tsx';
import { useKept } from '../use-kept.ts';
import { type RowOrder, rowOrders } from './sort-rows.ts';

const modes = ['value', 'growth', 'index', 'per-head'] as const satisfies readonly Mode[];
const seconds = ['gap', 'growth'] as const;

/** How the matrix is looked at. */
export interface MatrixLook {
  readonly mode: Mode;
  /** What stands under a value. */
  readonly second: 'growth' | 'gap';
  readonly order: RowOrder;
}

/** The look of the matrix, kept over a reload, and how to change it. */
export function useMatrixLook(): [MatrixLook, (look: Partial<MatrixLook>) => void] {
  const [mode, setMode] = useKept<Mode>('compare-mode', modes, 'value');
  const [second, setSecond] = useKept<MatrixLook['second']>('compare-second', seconds, 'gap');
  const [order, setOrder] = useKept<RowOrder>('compare-order', rowOrders, 'usual');
  const change = (look: Partial<MatrixLook>) => {
    if (look.mode) setMode(look.mode);
    if (look.second) setSecond(look.second);
    if (look.order) setOrder(look.order);
  };
  return [{ mode, second, order }, change];
}

/** What the cells show, what stands below it, and in which order the rows come. */
export function MatrixTools({
  look,
  hasHeads,
  onLook,
}: {
  look: MatrixLook;
  /** Whether a report gives residents to divide by. */
  hasHeads: boolean;
  onLook: (look: Partial<MatrixLook>) => void;
}) {
  return (
    <>
      <Segments
        label={t('modeLabel')}
        value={look.mode}
        segments={[
          { id: 'value', name: t('modeValue') },
          { id: 'growth', name: t('modeGrowth') },
          { id: 'index', name: t('modeIndex') },
          { id: 'per-head', name: t('modePerHead'), barred: hasHeads ? undefined : t('perHeadMissing') },
        ]}
        onChoose={(mode) => onLook({ mode })}
      />
      <Choice
        label={t('secondLine')}
        value={look.second}
        options={[
          ['gap', t('secondGap')],
          ['growth', t('secondGrowth')],
        ]}
        onChoose={(second) => onLook({ second })}
      />
      <Choice
        label={t('sortBy')}
        value={look.order}
        options={[
          ['usual', t('orderUsual')],
          ['gap', t('orderGap')],
          ['coverage', t('orderCoverage')],
        ]}
        onChoose={(order) => onLook({ order })}
      />
    </>
  );
}
