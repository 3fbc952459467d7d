/** Characters that come of UTF-8 read as GBK, or of the replacement character. */
const WRONG = /\ufffd|锟斤拷|烫烫烫|屯屯屯|鈥[淺檚滄]|銆[傦]|锛[岋宑]|涓€|鐨勶|ã€|ï¼|Ã[\u0080-\u00bf]|â€/g;

/** Evidence of wrongly decoded characters. */
export function findMojibake(text: string): string[] {
  const found = text.match(WRONG) ?? [];
  return found.length >= 3 ? [`${found[0]} ${found.length}`] : [];
}
