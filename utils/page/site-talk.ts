/** What a site calls itself and its ways to be reached. */
const OF_SITE =
  /本站|本网|本文|本平台|我站|小编|客服|QQ|微信|公众号|扫码|立即|会员|积分|金币|©|www\.|https?:/i;

/** What a site asks of its readers, or owes them. */
const ASKS = /不得|禁止|严禁|谢绝|必究|请|须|务必|自负|仅供|概不|侵权|侵犯|归.{0,12}所有|不代表|仅代表/;

/** Words of a button behind which there is more of the text. */
const MORE =
  /展开|(?:查看|阅读|浏览|显示|下载|获取|购买)(?:此处)?(?:全文|完整|剩余|更多|全部)|(?:全文|完整版?|剩余).{0,6}(?:查看|阅读|下载|购买|获取)/;

/** Rules of lines that unfold more of the text, or say that there is more. */
const UNFOLDS = new Set(['unfold-button', 'preview-notice', 'withheld', 'preview-end']);

/** The text speaks of the site, outside quotes. */
export function speaksOfSite(text: string): boolean {
  return OF_SITE.test(text.replace(/“[^”]*”/g, ''));
}

/** The text asks something of readers, or says what the site does not answer for. */
export function asksReaders(text: string): boolean {
  return ASKS.test(text);
}

/** A line of the site's, by its rule or its words, says that there is more of the text. */
export function offersMore(rule: string, text: string): boolean {
  return UNFOLDS.has(rule) || (text.length < 60 && MORE.test(text));
}
