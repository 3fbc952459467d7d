import type { Capture } from '../stored-report.ts';
import { LibraryError } from './library-error.ts';
import { limits } from './limits.ts';
import { BadInput, list, object, requireRecord, type Shape } from './shape.ts';
import { validateFigure, validateFinding } from './validate-figure.ts';
import { validateReport } from './validate-report.ts';

const captureShape: Shape<Capture> = object({
  report: validateReport,
  figures: list(validateFigure, limits.figures),
  findings: list(validateFinding, limits.findings),
});

/** A yearbook is no fault of the reader's: it is told apart from malformed captures. */
function refuseTooLarge({ figures, report }: Record<string, unknown>): void {
  const text = report instanceof Object && 'text' in report ? report.text : '';
  const many = Array.isArray(figures) && figures.length > limits.figures;
  const long = typeof text === 'string' && text.length > limits.text;
  if (many || long) throw new LibraryError('too-large');
}

/**
 * A capture field by field; figures stand inside the text, findings point at figures that exist.
 * @throws BadInput, or LibraryError `too-large`
 */
export const validateCapture: Shape<Capture> = (input, path) => {
  refuseTooLarge(requireRecord(input, path));
  const capture = captureShape(input, path);
  capture.figures.forEach((figure, index) => {
    if (figure.start + figure.raw.length > capture.report.text.length) {
      throw new BadInput(`${path}.figures[${index}]`, 'a place inside the text');
    }
  });
  capture.findings.forEach((finding, index) => {
    const named = [...finding.figures, finding.suggestion?.figure ?? 0];
    if (named.some((figure) => figure >= Math.max(capture.figures.length, 1))) {
      throw new BadInput(`${path}.findings[${index}]`, 'figures of this capture');
    }
  });
  return capture;
};
