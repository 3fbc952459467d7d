import { type FurnitureRule, furnitureRules } from './furniture.data.ts';

/** Longer lines are looked at only if a word of the site's stands in them: most lines of a report bear none. */
const SHORT = 24;
const SITE_WORDS =
  /©|>|›|»|＞|_第|页|本站|本文|本平|本社|本号|本网|本资|本公|本论|我站|此处|以下|该内|该文|侵权|侵犯|版权|著作权|异议|转载|会员|VIP|vip|在线|上搜|更多|声明|文责|仅供|观点|小编|备案|ICP|icp|公网|许可|opyright|ights|大小|编号|上传|来源|来自|转自|摘自|出处|日期|时间|作者|编辑|责编|位置|机构|机关|下载|主办|主管|承办|付费|购买|支付|剩余|完整|预览|试读|试看|还剩|整理|标签|关键词|关键字|栏目|地址|链接|记者|通讯员|点击|登录|登陆|注册|回复|评论|浏览|阅读|扫码|扫一扫|二维码|公众号|微信|QQ|客服|积分|金币|广告|推广|赞助|立即|免费|推荐|相关|分享|收藏|打印|关闭|字体|字号|上一|下一|供稿|摄影|校对|审核|撰稿|等级|签名|楼|关注|搜索|首页|主题|排行|技术支持|投稿|举报|隐藏|解锁|订阅|展开|全文|标题|名称|文号|索引|分类|立省|月息|日息|限时|包邮|蓝字|为大家|为您|为你|版本|原题|原标题|综合|喜欢|感兴趣|热门|最新|精彩|特权|价格|用户|发布|by |By |min |comment|Comment|read|more|网站|建议使用|友情|帮助|压缩包|文档|文件|数学公式|顶部|登記|朋友圈|无障碍|手机/;
const DATE = /^\s*\d{4}\s*[-/.年]/;

/** What a line of the site's own is, by its words; `undefined` for a line that may belong to the document. */
export function classifyLine(text: string): FurnitureRule | undefined {
  if (text.length > 400) return undefined;
  if (text.length > SHORT && !SITE_WORDS.test(text) && !DATE.test(text)) return undefined;
  return furnitureRules.find((rule) => text.length <= rule.longest && rule.pattern.test(text));
}
