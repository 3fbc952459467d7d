/** Evidence that places or digits are masked: `XX省xx县`, `**市委`, `增长xx0.9%`. */
export function findMasked(text: string): string[] {
  if (!/[xX×ＸⅩ*＊某〇○□]{2}/.test(text)) return [];
  const places = [
    ...text.matchAll(
      /(?:[xX×ＸⅩ*＊]{2,4}|[某]{2}|[〇○□]{2,4})(?:省|市|县|区|镇|乡|村|街道|州|旗|公司|集团|同志|局)/g,
    ),
  ].map((match) => match[0]);
  const digits = [
    ...text.matchAll(
      /[xX×*]{2,4}\d*\.\d+|\d+[xX×*]{2,4}(?:[万亿]|元|%|％|个|年)|(?:增长|达到|完成|实现)[xX×*]{2,6}/g,
    ),
  ].map((match) => match[0]);
  const evidence = countEach(places);
  const numbers = countEach(digits);
  if (places.length < 2 && digits.length === 0) return [];
  return [...evidence.slice(0, 4), ...numbers.slice(0, 4)];
}

function countEach(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => (count > 1 ? `${word} ${count}` : word));
}
