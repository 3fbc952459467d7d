import { describe, expect, it } from 'vitest';
import { hidingOf, hidingRules } from './hiding.ts';

describe('declarations', () => {
  it.each([
    ['display:none', 'undisplayed'],
    ['color:red; DISPLAY : none !important', 'undisplayed'],
    ['font-size:0', 'gone'],
    ['font-size: 0px; line-height: 1', 'gone'],
    ['position:absolute;left:-9999px', 'gone'],
    ['text-indent:-999em', 'gone'],
    ['visibility:hidden', 'veiled'],
    ['opacity:0', 'veiled'],
    ['height:0;overflow:hidden', 'veiled'],
    ['font-size:0.9em', undefined],
    ['opacity:0.5', undefined],
    ['max-height:600px;overflow:hidden', undefined],
    ['text-indent:-2em', undefined],
    ['margin-left:-15px', undefined],
    ['display:block', undefined],
    ['', undefined],
  ])('%s', (declarations, hiding) => {
    expect(hidingOf(declarations)).toBe(hiding);
  });
});

describe('style sheets', () => {
  it.each([
    ['.a{display:none}', '.a', 'undisplayed'],
    ['/* x */ .A , p.b{ color:red; display:none }', '.b', 'undisplayed'],
    ['#c{visibility:hidden}', '#c', 'veiled'],
    ['.a{color:red}.d{opacity:0}', '.d', 'veiled'],
    ['@media print{.a{display:none}}', '.a', undefined],
    ['@media print{.a{display:none}} .e{display:none}', '.e', 'undisplayed'],
    ['@import url(x.css);.f{display:none}', '.f', 'undisplayed'],
    ['.a:hover{display:none}', '.a', undefined],
    ['.open{display:block}', '.open', undefined],
    ['.cut{display:none', '.cut', undefined],
  ])('%s', (css, name, hiding) => {
    expect(hidingRules(css).get(name)?.[0]?.hiding).toBe(hiding);
  });

  it('name what elements stand in', () => {
    const rules = hidingRules('.text p .q, #a > i.q{left:-9999px} .text .q:hover{display:none}');
    expect(rules.get('.q')).toEqual([
      { hiding: 'gone', within: ['.text'] },
      { hiding: 'gone', within: ['#a'] },
    ]);
  });
});
