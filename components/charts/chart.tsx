import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OpenCell } from '../comparison/open-cell.ts';
import { t } from '../i18n.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { drawChart } from './draw-chart.ts';
import { listenToMarks } from './listen-to-marks.ts';

/** What draws charts. Kept beside the components, so that later charts are drawn with their first frame. */
let loaded: typeof drawChart | undefined;

/** What draws charts, once its chunk is there; or that it does not come, as after an update under the open page. */
function useDrawing(): { readonly draw: typeof drawChart | undefined; readonly failed: boolean } {
  const [draw, setDraw] = useState(() => loaded);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (draw) return;
    import('./draw-chart.ts').then(
      (chunk) => {
        loaded = chunk.drawChart;
        setDraw(() => loaded);
      },
      () => setFailed(true),
    );
  }, [draw]);
  return { draw, failed };
}

/** A chart whose values, when pressed, open their sentences. */
export function Chart({ spec, onOpen }: { spec: ChartSpec; onOpen?: (cell: OpenCell) => void }) {
  const { draw, failed } = useDrawing();
  const svg = useMemo(() => draw?.(spec), [draw, spec]);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!svg || !place.current) return undefined;
    place.current.replaceChildren(svg);
    const leave = new AbortController();
    const press = (index: number) => {
      const mark = spec.kind === 'target' ? undefined : spec.marks[index];
      if (mark) onOpen?.(mark.cell);
    };
    listenToMarks(place.current, press, leave.signal);
    return () => leave.abort();
  }, [svg, spec, onOpen]);
  if (failed) return <p class="small quiet">{t('chartFailed')}</p>;
  return <div class="chart-place" ref={place} />;
}
