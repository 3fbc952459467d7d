import type { ElementRecord } from './page-scan.ts';

/**
 * Words that template authors give to blocks beside the text. They weigh only in parts that are a minor share of the
 * page, so that a body in `.has-sidebar` or a forum's `.reply` posts is not lost by its name.
 */
const BESIDE = new Set(
  `nav navbar navigation menu breadcrumb breadcrumbs crumb crumbs sidebar side aside foot footer copyright share sharing social
  related relate relative recommend recommends tuijian xiangguan guess comment comments pinglun reply discuss disqus respond
  ad ads advert adsense advertisement adv guanggao gg sponsor sponsored promo promotion banner hot rank ranking tag tags keyword keywords
  pager pagination paging toolbar tools login signin register dialog modal popup float fixed qrcode ewm subscribe newsletter
  cookie widget qr toplink links friendlink editor zeren shengming disclaimer author-info feedback jubao download
  rss search searchbar header topbar masthead`.split(/\s+/),
);
const ADVERT = new Set(
  'ad ads advert adverts adsense advertisement adv adbox adsbygoogle guanggao ggao gg ggw ggt sponsor sponsored promo promotion adunit jammer'.split(
    ' ',
  ),
);
const HEADLINES = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const TAGS = new Set(['nav', 'aside', 'footer', 'menu']);
const ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'banner',
  'dialog',
  'alert',
  'menu',
  'toolbar',
]);

/** The words of a name, numbers behind them left out; letters and digits mixed, as in hashed names, are no word. */
function words(name: string): readonly string[] {
  return name.match(/(?<![a-z0-9])[a-z0-9]*[a-z]/g) ?? [];
}

/** A block that, by its tag, role, class or id, stands beside the text; a headline is none, whatever its name. */
export function standsBeside(element: ElementRecord): boolean {
  if (HEADLINES.has(element.tag)) return false;
  if (TAGS.has(element.tag) || ROLES.has(element.role)) return true;
  return element.names.some((name) => words(name).some((word) => BESIDE.has(word)));
}

/** An element that, by its class or id, is an advert or a mark against copying. */
export function isAdvert(names: readonly string[]): boolean {
  return names.some((name) => words(name).some((word) => ADVERT.has(word)));
}
