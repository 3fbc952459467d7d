import { expect, it } from 'vitest';
import { savedFrom } from './saved-from.ts';

it.each([
  ['<!-- saved from url=(0031)https://county.example/p-1.html -->', 'https://county.example/p-1.html'],
  ['<!--\n Page saved with X \n url: https://county.example/2 \n-->', 'https://county.example/2'],
  ['<!-- {"url": "https://county.example/3", "invented": true} -->', 'https://county.example/3'],
  ['<link rel="canonical" href="https://county.example/4">', 'https://county.example/4'],
  ['<meta property="og:url" content="https://county.example/5"/>', 'https://county.example/5'],
])('finds the address in %s', (html, url) => expect(savedFrom(html)).toBe(url));

it.each([
  '',
  '<a href="https://county.example/">',
  '<!-- saved from url=(0014)about:internet -->',
  '<link rel="canonical" href="javascript:alert(1)">',
])('finds none in %s', (html) => expect(savedFrom(html)).toBeUndefined());
