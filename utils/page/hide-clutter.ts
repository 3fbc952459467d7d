import type { Adapter } from '../adapters/adapter.ts';

/** Slots of advertising networks, by the names that their own scripts give them: safe on every page. */
const ADVERT_SLOTS = [
  'ins.adsbygoogle',
  'iframe[id^="cproIframe"]',
  'iframe[id^="tanx_frameanchor"]',
  'iframe[id^="baidu_clb_slot"]',
  '[id^="BAIDU_SSP_"]',
  'iframe[id^="google_ads_iframe"]',
  '[id^="div-gpt-ad"]',
  '#cproIframe_u1',
];

/**
 * A stylesheet that hides a family's clutter before the page is painted. Only display changes: the page's elements stay
 * where they are, and taking the sheet away shows the page as it was. Notices of rights are never in it.
 */
export function hideClutter(adapter: Adapter): string {
  const selectors = [...ADVERT_SLOTS, ...(adapter.clutter ?? [])];
  return `${selectors.join(',\n')} { display: none !important; }\n`;
}
