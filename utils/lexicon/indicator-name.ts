/** What the spelling of a name is changed for: most names have nothing of it. */
const WRITTEN_OTHERWISE = /[^一-鿿]|的|营收|规模|常住|占/;

/**
 * One spelling for the ways that one name is written: width and case of letters, quotation marks, brackets
 * and their content, 规模以上/规模工业/规上, 常住居民/居民. Aliases and labels both pass through it.
 */
export function normaliseIndicatorName(name: string): string {
  if (!WRITTEN_OTHERWISE.test(name)) return name;
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]{0,40}\)/g, '')
    .replace(/[\s“”"'‘’「」、·的]/g, '')
    .replace(/营收/g, '营业收入')
    .replace(/规模以上/g, '规上')
    .replace(/规模(?=工业|企业|服务业)/g, '规上')
    .replace(/(城镇|农村|全体|城乡)常住居民/g, '$1居民')
    .replace(/占(地区生产总值|国内生产总值|生产总值)(的?比重|的比例|比例)/g, '占gdp比重')
    .replace(/占gdp(的比重|的比例|比例)/g, '占gdp比重');
}
