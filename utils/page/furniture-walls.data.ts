import { type FurnitureRule, gap, lineForm, wordList } from './furniture-rule.ts';

/**
 * Lines in the place of text that a site withholds. Most say which part (the rest, the whole, this section), what
 * opens it (to pay, to log in, to download), and what one may do then (read on, see, unlock), in any order: a line
 * counts as a wall where at least two of the three stand in a known order.
 */

/** What is withheld. */
const PART = wordList('内容 部分 章节 正文 全文 文章');
const REST = wordList('剩余 余下 其余 后续 完整 更多');
const HERE = wordList('此处 本文 以下 剩余 部分 后续 更多 隐藏 该 此 本');
/** What opens it. */
const MEMBER = wordList('会员 VIP 付费 订阅 登录 注册');
const PAY = wordList('付费 购买 支付 开通 充值 打赏 兑换 订阅 会员');
const LOGIN = wordList('登录 登陆 回复 评论 注册');
const PRICE = wordList('会员 VIP 付费 支付 购买 积分 金币 升级 验证码 专享 专属');
const ANY_KEY = wordList('登录 登陆 注册 付费 支付 购买 订阅 会员 VIP 解锁 扫码 充值 开通 积分 金币 升级');
const FETCH = wordList('下载 购买 充值 开通会员');
/** What one may do then. */
const SEE = wordList('查看 阅读 可见 浏览 观看 显示 解锁');
const READ = wordList('查看 阅读 浏览 获取 看到');
const AFTERWARDS = wordList('之后 后 即可 可 才能 方可');
const ONLY = wordList('仅 只');

export const wallRules: readonly FurnitureRule[] = [
  // 剩余内容仅对会员开放: a part, open to some alone
  gap('paywall', lineForm('i', MEMBER)`(?:${HERE}|全文|完整).{0,4}${PART}?.{0,3}${ONLY}(?:对|限|供|面向).{0,10}${MEMBER}.{0,8}(?:开放|可见|阅读|查看|观看|用户|使用)?`, 60),
  // 此处内容需要权限查看: a part wants a key
  gap('paywall', lineForm('i', PART)`${HERE}.{0,4}${PART}.{0,8}(?:需要?|须|为|已).{0,6}(?:权限|付费|购买|支付后|积分|隐藏|会员|VIP)`),
  // 付费后可查看: pay, then see
  gap('paywall', lineForm('i')`${PAY}(?:会员|VIP|成功)?${AFTERWARDS}.{0,6}(?:${SEE}|下载全文|看全文)`),
  gap('paywall', lineForm('')`(?:支付|花费|消耗).{0,6}${wordList('积分 金币 元')}.{0,4}${SEE}`, 60),
  // 内容已隐藏: the part is hidden
  gap('paywall', lineForm('', wordList('隐藏 加密 锁定'))`${PART}(?:已|被).{0,3}${wordList('隐藏 加密 锁定')}|^.{0,4}(?:内容|文章|本[节段章])加密中`, 60),
  gap('paywall', lineForm('i')`^此?${wordList('隐藏内容 隐藏部分')}.{0,24}(?:积分|支付|付费|会员|登录|金币|元|权限)`, 60),
  gap('paywall', lineForm('i', wordList('隐藏内容 付费 会员专享 本文 本内容 本段 本节 以下 剩余'))`^(?:隐藏内容|付费(?:内容|阅读)|会员专享内容|本(?:文|内容|段|节)(?:为|是|属于).{0,6}(?:付费|会员|VIP).{0,4}(?:内容|文章|文档|专享)?|(?:以下|剩余)为?.{0,4}(?:付费|会员|VIP).{0,4}(?:内容|部分|可见).{0,10})[。！!：:]?$`),
  // 获取阅读权限, 加入社群，查看全文
  gap('paywall', lineForm('')`获取(?:阅读|查看|浏览)?${wordList('权限 密码 验证码')}`, 60),
  gap('paywall', lineForm('')`${wordList('加入 成为')}.{0,10}(?:会员|社群|星球|VIP|圈子?|群).{0,6}(?:查看|阅读|解锁|看)(?:全文|完整|更多|剩余)|^更多.{0,4}请加入.{1,14}后?(?:查看|阅读)`, 60),
  // 您还没有购买, 您没有权限阅读
  gap('paywall', lineForm('')`[您你]还?(?:没有|未|尚未)${wordList('购买 付费 开通 订阅')}`, 50),
  gap('paywall', lineForm('')`[您你].{0,4}(?:没有|无|暂无).{0,2}${wordList('权限')}.{0,4}(?:阅读|查看|浏览|访问)`, 50),
  // 查看完整内容需付费
  gap('paywall', lineForm('', wordList('付费 购买 支付 开通 充值 积分 会员 币 券'))`(?:查看|阅读|解锁|获取|显示)(?:完整|剩余|全部|余下|隐藏|本文|后续|全文|原文).{0,6}(?:需|请|须).{0,6}(?:${PAY}|积分|\d\s*个?[^，。]{0,4}[币券])`),
  gap('paywall', lineForm('')`${wordList('解锁 购买 订阅')}.{0,4}(?:全文|剩余|完整|余下).{0,6}(?:内容|阅读|章节)?$`, 40),
  // 该部分需支付 30 金币后显示, 以下内容需关注公众号后阅读
  gap('paywall', lineForm('i')`^[[【(（]?(?:该|此|本|以下|隐藏的?)?(?:部分|内容|章节|[节段章])(?:内容)?(?:为|是|属于|需要?|须).{0,10}${PRICE}.{0,16}$`, 40),
  gap('paywall', lineForm('', wordList('以下 本节 本段 本章 该部分 隐藏'))`^(?:以下|本[节段章]|该部分|隐藏的?)(?:内容|部分)?(?:需要?|须).{0,24}(?:后|即可|才能)可?(?:显示|查看|阅读|可见|看到|继续)`, 50),
  // a short line with a key and with how much is left or shown: 已显示 55%，剩余内容登录后显示
  gap('paywall', lineForm('i', ANY_KEY)`^(?=.*${ANY_KEY})(?!.*[万亿]元)(?=.*(?:${REST}的?(?:${PART}|版)|获取全文|(?:阅读|查看|显示|预览|试读|展示)了?前?\s*\d+\s*[%％页字]|免费(?:章节|部分|内容|阅读额度|额度)已?(?:读完|结束|用完)))[^。]{4,46}[。！!>》]?$`, 50),
  // 您所在的用户组无权查看此段, 该段落需登录后显示
  gap('paywall', lineForm('')`${wordList('用户组')}.{0,4}(?:无权|没有权限)(?:查看|阅读|浏览)`, 50),
  gap('login', lineForm('')`^[该此本]段落?.{0,2}(?:需要?|须)(?:${wordList('登录 登陆 注册 付费 支付')})(?:之?后|即可|才能)可?(?:显示|查看|阅读|可见)`, 40),
  gap('paywall', lineForm('')`^(?:🔒|🔐)?\s*本[节段章]为${wordList('付费 会员')}(?:章节|内容|部分)`, 40),
  gap('paywall', lineForm('')`(?:剩余|隐藏|余下)\s*约?\s*\d+\s*字.{0,12}${wordList('付费 会员 解锁 订阅 登录 支付')}`, 50),
  // The rest of this article is available to members only
  gap('paywall', lineForm('i')`^.{0,12}(?:rest of (?:this|the) (?:article|story)|full (?:article|story)).{0,40}\b${wordList('members subscribers trial subscription account')}\b`, 120),
  // 输入提取码后查看
  gap('paywall', lineForm('')`^[^。]{0,14}输入${wordList('提取码 密码 口令')}(?:${AFTERWARDS}){1,2}(?:查看|阅读|解锁|可见)(?:全文|本[节段章页])?$`, 30),
  // Subscribe to continue reading, Keep reading with a free trial
  gap('paywall', lineForm('i', wordList('subscribe sign log register join upgrade'))`^(?:please )?(?:subscribe|sign in|sign up|log in|register|join|upgrade)\b.{0,60}\b(?:continue reading|keep reading|read (?:on|more|the (?:full|rest))|unlock)`, 200),
  gap('paywall', lineForm('i', wordList('keep continue'))`^(?:keep|continue) reading with\b`, 90),

  // 未登录用户只能看到这里, 仅粉丝可见
  gap('login', lineForm('', wordList('未登录 未登陆 游客 访客'))`(?:未登[录陆]|游客|访客).{0,10}(?:只能|仅能|仅可|只可|无法|不能).{0,6}(?:看|查看|阅读|浏览)`, 40),
  gap('login', lineForm('')`${ONLY}[对限供]?(?:粉丝|关注者|好友|订阅者|作者|本人)${wordList('可见')}`, 40),
  // 登录后查看全文, 回复后可见
  gap('login', lineForm('')`${LOGIN}(?:之?后|即可|才能|方可|以便|并?继续).{0,8}(?:查看|阅读|可见|浏览|显示|购买|看到)(?:全文|全部内容|更多|剩余|完整|余下|隐藏|该|此|本|内容|[。！!]?$)`, 60),
  gap('login', lineForm('', wordList('关注 扫码'))`(?:关注.{0,12}|扫码.{0,8})(?:之?后|即可|才能|方可).{0,6}(?:查看|阅读|看到).{0,4}(?:全文|剩余|更多|完整|余下|后续)`, 60),
  gap('login', lineForm('')`(?:此处|本文|以下|剩余|隐藏).{0,4}${PART}.{0,6}${LOGIN}`, 60),

  // 预览已结束, 超出免费预览范围
  gap('preview-end', lineForm('')`${wordList('预览 试读 试看 免费阅读 免费内容')}.{0,4}(?:已经?|到此|至此|部分)?.{0,3}(?:结束|完毕|到此为止|截止|已?超出)`),
  gap('preview-end', lineForm('')`${wordList('超出')}.{0,4}(?:免费)?(?:预览|试读|阅读)(?:范围|页数)`),
  // 还剩12页未读, 本文共计5312字 剩余62%
  gap('preview-end', lineForm('i')`${wordList('还剩 剩余 还有 余下 剩下')}\s*约?\s*\d{1,4}\s*[页%％字].{0,14}(?:未读|未显示|未展开|下载|查看|阅读|继续)`),
  gap('preview-end', lineForm('', wordList('还剩 剩余 余下'))`已阅读\s*\d+\s*页.{0,12}还剩|(?:全文|本文)?共计?\s*\d+\s*字.{0,6}(?:剩余|还剩|余下)\s*\d+\s*[%％]`, 60),
  gap('preview-end', lineForm('i')`(?:APP|客户端|下载|付费|购买).{0,6}(?:阅读|查看|看)?${wordList('剩余 余下')}\s*\d+\s*[页%％字]`),
  // 剩余内容请下载后查看, 下载后可阅读全文
  gap('preview-end', lineForm('')`(?:${REST}|全部|全文)的?(?:${PART}|文档|版本?|页面)?.{0,6}(?:请|需|须|可)?.{0,4}${FETCH}(?:后|文档|本文档|原文|才能|方可|之后)?.{0,6}(?:查看|阅读|浏览|获取|使用)`),
  gap('preview-end', lineForm('', wordList('下载 购买'))`(?:下载|购买)(?:之?后|文档后|完整版后).{0,6}(?:可|即可|方可|才能)?.{0,4}${READ}(?:全文|完整|剩余|余下|全部|更多|其余)`),
  // 仅展示部分内容，完整版请下载
  gap('preview-end', lineForm('', ONLY)`${ONLY}(?:展示|显示|提供|供|能)了?.{0,6}(?:部分|前\s*\d+\s*页|预览|试读)(?:内容|页)?.{0,20}(?:完整|全文|下载|剩余|更多|查看|购买|结束)`),
  gap('preview-end', lineForm('', wordList('仅供预览 过长'))`内容(?:仅供预览|过长).{0,30}下载`),
  // （未完待续）
  gap('preview-end', lineForm('')`^[（(【[]?${wordList('未完')}[,，]?.{0,4}(?:全文|余下|剩余|后续).{0,8}(?:下载|购买|付费|订阅)`, 40),
  gap('preview-end', lineForm('', wordList('未完待续 此处省略 以上为 预览结束 试读结束'))`^[（(【[]?(?:未完待续|此处省略.{0,12}|以上为(?:部分|预览|试读).{0,12}|(?:文档|全文|正文)?(?:预览|试读)结束.{0,16})[）)】\]]?[。！!]?$`),
];
