/** Charts as files: SVG that stands alone, with its styles in it, and PNG drawn from that. */

const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'opacity',
];
const SVG = 'http://www.w3.org/2000/svg';
const CAPTION = 28;

interface Drawn {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

/** A copy with the computed styles written on each element, since a file has no style sheet, and nothing to press. */
function standalone(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = chart.querySelectorAll<SVGElement>('*');
  for (const [index, element] of copy.querySelectorAll<SVGElement>('*').entries()) {
    const original = originals[index];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
  }
  copy.querySelector('.pressed')?.remove();
  return copy;
}

/** All charts below one another on one sheet, each under its caption. */
export function chartSheet(figures: readonly HTMLElement[]): Drawn {
  const svg = document.createElementNS(SVG, 'svg');
  const width = 380;
  let height = 10;
  const body = getComputedStyle(document.body);
  const ground = document.createElementNS(SVG, 'rect');
  svg.append(ground);
  for (const figure of figures) {
    const chart = figure.querySelector<SVGSVGElement>('svg.chart');
    if (!chart) continue;
    const caption = document.createElementNS(SVG, 'text');
    caption.textContent = figure.querySelector('figcaption')?.textContent ?? '';
    const places = { x: '10', y: String(height + 16), 'font-size': '13', 'font-weight': '600' };
    for (const [name, value] of Object.entries(places)) caption.setAttribute(name, value);
    caption.setAttribute('font-family', body.fontFamily);
    caption.setAttribute('fill', body.color);
    const copy = standalone(chart);
    const box = chart.viewBox.baseVal;
    copy.setAttribute('x', '10');
    copy.setAttribute('y', String(height + CAPTION));
    copy.setAttribute('width', String(box.width));
    copy.setAttribute('height', String(box.height));
    svg.append(caption, copy);
    height += CAPTION + box.height + 20;
  }
  for (const element of [svg, ground]) {
    element.setAttribute('width', String(width));
    element.setAttribute('height', String(height));
  }
  ground.setAttribute(
    'fill',
    getComputedStyle(figures[0] ?? document.body).getPropertyValue('--surface-shown') || '#fff',
  );
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return { svg, width, height };
}

/** The sheet as SVG text. */
export function toSvgText({ svg }: Drawn): string {
  svg.setAttribute('xmlns', SVG);
  return new XMLSerializer().serializeToString(svg);
}

/** The sheet as a PNG of twice its size. @throws when the browser cannot draw it */
export async function toPng(drawn: Drawn): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toSvgText(drawn))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = drawn.width * 2;
  canvas.height = drawn.height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resume, fail) => {
    canvas.toBlob(
      (blob) => (blob ? resume(blob) : fail(new Error('no image came of the canvas'))),
      'image/png',
    );
  });
}
