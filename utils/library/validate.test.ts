import { describe, expect, it } from 'vitest';
import { LibraryError } from './library-error.ts';
import { testCapture } from './library-for-tests.ts';
import { limits } from './limits.ts';
import { BadInput } from './shape.ts';
import { validateCapture } from './validate-capture.ts';
import { requestShapes } from './validate-request.ts';

const capture = testCapture({ text: '青溪县2025年财政收入10.5亿元。' });
const [figure] = capture.figures;

function withReport(change: object) {
  return { ...capture, report: { ...capture.report, ...change } };
}

function withFigure(change: object) {
  return { ...capture, figures: [{ ...figure, ...change }] };
}

describe('validateCapture', () => {
  it('copies a good capture field by field', () => {
    const copy = validateCapture(capture, 'capture');
    expect(copy).toEqual(capture);
    expect(copy.report).not.toBe(capture.report);
    expect(copy.figures[0]).not.toBe(figure);
  });

  it('leaves out what it does not know, prototypes among it', () => {
    const hostile = JSON.parse(
      JSON.stringify({ ...capture, extra: 1 }).replace(
        '{',
        '{"__proto__":{"polluted":true},"constructor":{},',
      ),
    );
    const copy = validateCapture(hostile, 'capture');
    expect(Object.keys(copy).sort()).toEqual(['figures', 'findings', 'report']);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect('polluted' in copy).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  it('takes no field from a prototype', () => {
    expect(() => validateCapture(Object.create(capture), 'capture')).toThrow(BadInput);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('keeps %s as a mere word', (word) => {
    const region = { value: word, from: 'title' };
    const hostile = {
      ...withReport({ region, title: word }),
      figures: [{ ...figure, region: word, label: word }],
    };
    const copy = validateCapture(hostile, 'capture');
    expect([copy.report.region?.value, copy.figures[0]?.region]).toEqual([word, word]);
  });

  it.each([
    ['no object', 'text'],
    ['null', null],
    ['a list', []],
    ['no report', { figures: [], findings: [] }],
    ['a text that is a number', withReport({ text: 5 })],
    ['a block outside the text', withReport({ blocks: [{ kind: 'paragraph', start: 0, end: 9999 }] })],
    ['a block that ends before it starts', withReport({ blocks: [{ kind: 'paragraph', start: 3, end: 2 }] })],
    ['an unknown block', withReport({ blocks: [{ kind: 'script', start: 0, end: 1 }] })],
    ['a heading without a level', withReport({ blocks: [{ kind: 'heading', start: 0, end: 1 }] })],
    ['an unknown kind', withReport({ kind: 'poem' })],
    ['a figure outside the text', withFigure({ start: 9999 })],
    ['a value that is text', withFigure({ value: '10.5' })],
    ['a value that is no number', withFigure({ value: Number.NaN })],
    ['an infinite value', withFigure({ value: Number.POSITIVE_INFINITY })],
    ['an unknown measure', withFigure({ measure: 'toString' })],
    ['a period with words', withFigure({ period: '<script>' })],
    ['a list that only says it is one', { ...capture, figures: { length: 1, 0: figure } }],
    ['a finding about a figure that is not there', { ...capture, findings: [finding([1])] }],
  ])('refuses %s', (_, hostile) => {
    expect(() => validateCapture(hostile, 'capture')).toThrow(BadInput);
  });

  it.each([
    ['a text that is too long', withReport({ text: 'a'.repeat(limits.text + 1) })],
    ['too many figures', { ...capture, figures: Array(limits.figures + 1).fill(figure) }],
  ])('tells %s apart: it is too large', (_, large) => {
    expect(() => validateCapture(large, 'capture')).toThrow(LibraryError);
  });

  it('says where the input is wrong', () => {
    expect(() => validateCapture(withFigure({ value: 'x' }), 'capture')).toThrow('capture.figures[0].value');
  });
});

function finding(figures: number[]) {
  return { kind: 'growth', verdict: 'agrees', figures, computation: '', printed: '' };
}

describe('requests', () => {
  it.each([
    ['getReport', { id: {} }],
    ['getReport', { id: 'a'.repeat(1000) }],
    ['getReport', {}],
    ['deleteReports', { ids: 'all' }],
    ['deleteReports', { ids: [1] }],
    ['listReports', { sort: '__proto__' }],
    ['listReports', { offset: -1 }],
    ['listReports', { limit: 1e9 }],
    ['listReports', { state: 'deleted' }],
    ['describeReport', { id: 'x', tags: [[]] }],
    ['correctFigure', { figureId: 'x', correction: { value: null } }],
    ['decideFigure', { figureId: 'x', decision: 'maybe' }],
    ['openPage', { tabId: '1' }],
    ['resetLibrary', {}],
    ['resetLibrary', { confirm: true }],
  ] as const)('%s refuses %j', (name, payload) => {
    expect(() => requestShapes[name](payload, name)).toThrow(BadInput);
  });

  it('tells "the text does not tell" from "not corrected"', () => {
    const payload = { figureId: 'x', correction: { unit: null, region: undefined } };
    expect(requestShapes.correctFigure(payload, 'request')).toEqual({
      figureId: 'x',
      correction: { unit: null },
    });
  });
});
