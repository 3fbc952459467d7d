/** What a site calls itself and its ways to be reached. */
const OF_SITE =
  /本站|本网|本文|本平台|我站|小编|客服|QQ|微信|公众号|扫码|立即|会员|积分|金币|©|www\.|https?:/i;

/** What a site asks of its readers, or owes them. */
const ASKS = /不得|禁止|严禁|谢绝|必究|请|须|务必|自负|仅供|概不|侵权|侵犯|归.{0,12}所有|不代表|仅代表/;

/** The text speaks of the site, outside quotes. */
export function speaksOfSite(text: string): boolean {
  return OF_SITE.test(text.replace(/“[^”]*”/g, ''));
}

/** The text asks something of readers, or says what the site does not answer for. */
export function asksReaders(text: string): boolean {
  return ASKS.test(text);
}
