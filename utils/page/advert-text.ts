/** Words that mark an inline advert: in brackets, before a colon, or as all that it says. */
const MARKED =
  /^\s*(?:[【[(（〔]\s*(?:广告|推广|赞助商?|廣告|AD|Advertisement|Sponsored)\s*[】\])）〕]|(?:广告|推广|赞助商?|廣告)\s*[:：]|(?:广告|廣告|Advertisement|Sponsored)\s*$)/i;

/** Words of offers; in a link inside a sentence they make an advert. */
const OFFER =
  /点击(?:领取|购买|咨询|下载|进入|查看|注册|免费|这里)|立即(?:领取|购买|咨询|下载|抢购|注册|查看|开通)|免费(?:领取|下载|试用|咨询|试听)|加(?:微信|QQ|群)|扫码|优惠券|限时(?:优惠|特价|抢购)|特价|包邮|低至|折扣|全场\d|秒杀|抢购|会员(?:特惠|专享)|下载(?:本文|全文|文档|APP|客户端|原文|word)|打开(?:APP|客户端)/i;

/** An inline element's text is an advert: marked as one, or the words of an offer in a link. */
export function isAdvertText(text: string, link: boolean): boolean {
  return MARKED.test(text) || (link && OFFER.test(text));
}
