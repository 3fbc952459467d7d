import { drop, end, type FurnitureRule, info, lineForm, wordList } from './furniture-rule.ts';
import { wallRules } from './furniture-walls.data.ts';

/** Whose documents, and what a list of others holds. */
const WHOSE = wordList(
  '相关 更多 热门 最新 推荐 精彩 猜你 延伸 本站 同类 本类 今日 本周 本月 大家 为您 为你 精选 近期 随机 栏目 本文 编辑 网友 往期 站内 专题 看过 同城 图片 高清 站长 该用户 您可能 你可能 实时 其他类似 其它类似',
);
const OTHERS = wordList(
  '资源 搜索 推荐 阅读 新闻 文章 链接 报道 文档 内容 资讯 范文 热点 专题 资料 论文 排行 排行榜 回顾 看了 看 想看 话题 图片 视频 标签 下载 主题 帖子 信息 要闻 栏目 导读 热文 热词 喜欢 感兴趣 关注 公告 动态 精选 更新 附件 机关事业 文件 政策 解读 稿件 作品 荐读 词条 问题',
);
const RANKED = wordList('排行 热门 点击');
const LISTS = wordList(
  '猜你喜欢 猜您喜欢 图集推荐 图片推荐 视频推荐 资源标签 热点新闻 热点推荐 热点排行 热榜 热搜 热搜榜 点击排行 阅读排行 上一篇下一篇',
);

const READERS = wordList('用户 精选 网友 全部 最新 热门 精彩 文章 发表 我要 所有 读者 文友 书友 我来 参与 查看');
const VOICES = wordList('评论 跟帖 留言 热评');

/** What a reader may do with a page. */
const ACTS = wordList(
  '下载 购买 收藏 举报 分享 复制 点赞 打印 打赏 赞 踩 顶 转发 评论 投诉 纠错 反馈 关注 订阅 登录 登陆 注册 上传 充值 返回 相关 开通会员 加入收藏 版权申诉 发表评论 提交评论 提交 搜索 海报 取消 确定 关闭 扫码 客服 置顶 换一换 不感兴趣 收起 听全文 朗读 播报',
);
const OBJECTS = wordList(
  '本文 文档 资源 全文 此文 本页 该文 窗口 地址 Word PDF word文档 按钮 链接 APP 客户端 我们 作者 收藏 列表 顶部 首页 上一页',
);
const APPLAUSE = wordList('点赞 在看 分享 转发 收藏 打赏 点个赞');
const COUNTED_ACTS = wordList(
  '浏览 阅读 点击 访问 人气 围观 查看 热度 播放 评论 点赞 收藏 下载 回复 分享 转发 赞 跟贴 跟帖 参与',
);

/** What sites tell of a file. */
const FILE_LABELS = wordList(
  '上传人 上传者 上传会员 文档编号 资源ID 文档ID 上传时间 文件大小 文档大小 文档格式 文件格式 下载积分 下载次数 文档页数 所需积分 资源大小 卖家 页数 格式 大小 价格 字数 浏览 阅读 下载 热度 评分 收藏 售价 积分 ID 上传',
);
const BUYERS = wordList('用户 会员 VIP 代理 购买 下载 特权 价格 售价 优惠价 需要 消耗');
const COINS = wordList('积分 金币 下载券 财富值 文币 豆 币');

const PAGE_TOOLS = wordList(
  '加入收藏 设为首页 回到顶部 无障碍浏览 无障碍阅读 繁體 手机版 扫一扫 扫二维码 扫描二维码 长按识别 长按二维码 分享到 分享至 微信好友 朋友圈 一键分享 保护视力色 视力保护',
);
const RIGHTS = wordList('侵权 侵犯 版权问题 著作权 异议');
const FOOTER = wordList('copyright © 版权所有 公网安备 经营许可证 网站地图 网站标识码');

/** What sites tell of a document. */
const ABOUT = wordList(
  '来源 来源于 发布机构 发文机关 发布单位 供稿单位 发布者 发布人 发布于 发表于 日期 时间 作者 记者 浏览次数 浏览量 阅读量 阅读次数 点击数 点击量 点击率 访问量 字体 字号 文号 索引号 分类 有效性 公开方式 名称 标题 编辑 答复单位 办理单位',
);

/** What a share costs, and how it moved. */
const QUOTED = wordList('最新价 涨跌额 涨跌幅 成交量 成交额 换手率 市盈率 总市值');

/** What sites write around a document: the first rule that a line fits tells what it is. */
export const furnitureRules: readonly FurnitureRule[] = [
  ...wallRules,

  // 相关文章, 猜你喜欢, 看过本文的人还看了: the heading of a list of others, whole
  end('related', lineForm('')`^[【[<《■●◆▍▎|>\-\s]*${WHOSE}(?:还|也|本文的人|都在|喜欢|感兴趣|相关|的|其[他它]){0,4}${OTHERS}[】\]>》…\s]*[:：]?\s*$`, 40),
  end('related', lineForm('', [...LISTS, ...RANKED, '在看', 'tag标签', '感兴趣', '喜欢'])`^[【[<《■●◆▍▎|>\-\s]*(?:${LISTS}|大家(?:还|都)?在看|[Tt][Aa][Gg]标签|本?[周月日站]${RANKED}|你?可能也?(?:感兴趣|喜欢))[】\]>》…\s]*[:：]?\s*$`, 40),
  // 某某报告相关内容: the same behind the name of the document
  end('related', lineForm('')`^[^。，]{4,60}${wordList('相关内容 相关文章 相关推荐 相关范文 相关阅读 相关资料')}[:：]?$`, 90),
  end('related', lineForm('i', wordList('related more trending most recommended'))`^(?:related(?:\s(?:articles?|posts?|stories|news|content|links|topics|reading))?|(?:recommended|read more|more (?:stories|news|from|in|on)|trending|most (?:read|popular))(?:\s.{0,20})?)[\s:：]*$`, 40),
  end('related', lineForm('i')`^you\s(?:may|might)\s(?:also\s)?${wordList('like enjoy')}[\s:：]*$`, 40),
  end('related', lineForm('', wordList('相关文章 相关推荐 相关范文 相关阅读 相关热词 相关资料 推荐阅读 推荐文章'))`(?:相关(?:文章|推荐|范文|阅读|热词|资料)|推荐(?:阅读|文章))\s*[】\]]?\s*[:：]$`, 90),
  end('author', lineForm('i', wordList('作者 博主 author'))`^(?:关于作者|作者简介|作者介绍|关于博主|博主简介|about the author)\s*[:：]?$`, 24),
  // 网友评论（36条）, 发表评论, 12条评论
  end('comments', lineForm('', VOICES)`^[【[\s]*${READERS}?${VOICES}(?:区|列表|内容|专区)?\s*[】\]]?\s*(?:[(（[]?\s*(?:共\s*)?\d*\s*[条个人]?(?:评论)?\s*[)）\]]?)?\s*[:：]?\s*$`, 30),
  end('comments', lineForm('', VOICES)`^(?:共有?|有)?\s*\d+\s*(?:条|则|个)(?:网友)?${VOICES}[:：]?$`, 30),
  end('comments', lineForm('', wordList('网友 文友 书友 读者 留言板 发表 说两句 说几句'))`^(?:(?:网友|文友|书友|读者)(?:热议|互动|点评|书评)|(?:文档|文章|用户)?留言板|发表您?的?(?:看法|意见|留言|评论)|我[要来]说(?:两句|几句))\s*(?:[(（[]?\s*(?:共\s*)?\d*\s*[条个人]?(?:评论)?\s*[)）\]]?)?\s*[:：]?\s*$`, 30),
  end('comments', lineForm('i', wordList('comment reply replies response'))`^(?:comments?|leave a (?:comment|reply)|\d+\s(?:comments?|responses?|replies)|(?:join|view) the (?:discussion|conversation|comments))(?:\s*\(\d+\))?[\s:：]*$`, 30),
  drop('related-line', lineForm('', wordList('相关推荐 相关阅读 相关新闻 相关文章 相关链接 相关报道 推荐阅读 延伸阅读 猜你喜欢 热门推荐 更多阅读 更多精彩 更多相关 更多文章'))`^[-—\s]*[【\[]?(?:相关推荐|相关阅读|相关新闻|相关文章|相关链接|相关报道|推荐阅读|延伸阅读|猜你喜欢|热门推荐|更多(?:阅读|精彩|相关|文章))[】\]]?\s*[:：】\]].{1,60}$`, 80),
  drop('related-line', lineForm('', wordList('猜你 看过本文'))`^[【\[]?(?:猜你(?:也)?(?:喜欢|感兴趣)|看过本文的.{0,6})[】\]]?\s*[:：].{1,380}$`, 400),
  drop('breadcrumb', lineForm('i', wordList('位置 首页 主页 home'))`(?:当前|您?现在的|您的|你的|目前|所在|当前所在|所处)(?:所在)?(?:的)?位置|^(?:首页|主页|返回首页|Home)\s*[>›»/→＞]`, 120),
  drop('breadcrumb', lineForm('', wordList('> › » ＞'))`^[^。，]{0,24}\s*[>›»＞]\s*[^。，]{1,24}\s*[>›»＞][^。，]{0,60}$`, 110),
  drop('page-caption', lineForm('', wordList('页'))`[_＿-]?第\s*\d+\s*页\s*$`, 100),
  drop('page-caption', lineForm('', wordList('页 / ／'))`^第?\s*\d+\s*页?\s*[/／,，]?\s*(?:共|总)?\s*\d+\s*页$|^\d{1,4}\s*[/／]\s*\d{1,4}$|^第\s*\d+\s*页[\s，,。/／]*共\s*\d+\s*页$`, 30),
  drop('share-sentence', lineForm('', wordList('由会员 在线阅读 更多相关 上搜索 上查找'))`由会员.{0,6}(?:分享|上传)|(?:免费|可)在线阅读.{0,20}更多相关|(?:上搜索|上查找)。?$|更多相关《`, 400),
  drop('preview-notice', lineForm('', wordList('预览完 如果喜欢 文档总共 滑块 点击进入全文 喜欢就'))`全部预览完了|如果喜欢就下载|亲[,，]该文档总共|请拖动滑块|点击进入全文|喜欢就(?:下载|收藏)吧`, 120),
  drop('unfold-button', lineForm('', wordList('展开 查看 阅读 加载 显示 浏览 继续 免费'))`^[【\[(（《<>▼↓+ ]*(?:点击)?(?:此处)?(?:展开|查看|阅读|加载|显示|浏览|继续|继续免费|免费)(?:阅读|查看|显示|浏览)?(?:全文|全部|更多|剩余|完整|余下|原文|剩余部分|下一页|下文|内容)?(?:内容|阅读|全文|正文|章节|文档|部分)?[】\])）》<>▼↓∨>…. »]*$`, 24),
  // 立即下载（5.00元）, 收藏本文. Groups that repeat: of what follows an optional one a pattern compiles many copies
  drop('button', lineForm('i', ACTS)`^[【[(（ ]*(?:立即|免费|马上|点击|直接|快捷|本地|VIP|原文|全文|文档|我要|一键|会员|打包|合集)*${ACTS}(?:${OBJECTS}|[（(][\d.]+\s*(?:元|积分|金币|次)?[)）])*[】\])） ]*$`, 26),
  drop('button', lineForm('')`^[+＋]\s*${wordList('关注 订阅')}$`, 10),
  drop('buttons', lineForm('', wordList('下载 相关 举报 收藏 分享 返回 打印 关闭 复制 赞 评论 版权申诉 上传 登录 注册 海报 踩 转发 字体 大 中 小 支持 反对 引用 编辑 使用道具 只看 推荐 微信 微博 qq 朋友圈 纠错'))`^(?:(?:下载|相关|举报|收藏|分享|返回|打印|关闭|复制|点赞|评论|版权申诉|上传|登录|注册|海报|赞|踩|转发|字体|大|中|小|支持|反对|引用|编辑|使用道具|只看该作者|推荐|微信|微博|QQ空间|QQ|朋友圈|纠错|复制链接|[(（]\d+[)）])[\s|｜/、·:：]*){2,}$`, 60),
  drop('upload-data', lineForm('i', FILE_LABELS)`^(?:${FILE_LABELS}(?:[（(].{1,6}[)）])?\s*[:：]\s*[^\s:：]{1,24}[\s|｜/,，·]*){2,}$`, 260),
  drop('upload-data', lineForm('i', wordList('上传 文档编号 id 大小 格式 页数 积分 价格 售价 售后 次数 下载 热度 评分 字数 原价 现价 会员价 vip价'))`^(?:上传人|上传者|上传会员|文档编号|资源ID|文档ID|文件大小|文档大小|文档格式|文件格式|格式|大小|页数|下载积分|文档页数|所需积分|资源大小|价格|售价|售后|下载次数|收藏次数|已下载|热度|评分|字数|总字数|全文页数|原价|现价|会员价|VIP价)\s*[:：]\s*.{0,30}$`, 44),
  // 会员免费, 售价 5 元, ¥5.00
  drop('price', lineForm('i', BUYERS)`^.{0,12}${BUYERS}[^。，]{0,10}[:：]?\s*[¥￥]?\s*(?:\d+(?:\.\d+)?\s*(?:元|点|${COINS})|免费|不可下载)\s*(?:推荐)?$`, 40),
  drop('price', lineForm('', ['¥', '￥'])`^[¥￥]\s*\d+(?:\.\d+)?$`, 40),
  drop('price', lineForm('')`^\d+(?:\.\d+)?\s*${COINS}$`, 40),
  drop('price', lineForm('i', wordList('开通会员'))`^开通会员.{0,14}(?:购买|[¥￥]|元)`, 40),
  drop('price', lineForm('i', wordList('已有 特权 免费 价格 折扣'))`已有\s*\d+\s*人(?:购买|下载|阅读|付费|解锁|支付)|(?:普通用户|会员|VIP|年费|终身).{0,6}(?:特权|免费|价格|折扣)\s*[:：]?`, 40),
  // 浏览次数：1,024; 1.2K 阅读; 转发 25 评论 71 赞 55
  drop('counter', lineForm('')`^${COUNTED_ACTS}(?:次数|数量|量|数|人数|人次)?\s*[:：]?\s*[[(（【]?[\d,.]+\s*[KkWw万]?\+?[\])）】]?\s*(?:次|人|条|℃)?$`, 30),
  drop('counter', lineForm('')`^[\d,.]+\s*[KkWw万]?\+?\s*(?:次|人|条)?${COUNTED_ACTS}(?:量|数)?$`, 30),
  drop('counter', lineForm('', COUNTED_ACTS)`^(?:${COUNTED_ACTS}\s*[(（]?[\d,.]+\s*[KkWw万]?\+?[)）]?[\s|｜/·]*){2,}$`, 40),
  drop('counter', lineForm('', wordList('+'))`^\+\s?\d{1,4}$`, 6),
  drop('ago', lineForm('', wordList('前 刚刚 昨天'))`^\d+\s*(?:秒|分钟|小时|天|周|个?月|年)前(?:\s|$)|^(?:刚刚|昨天|前天)(?:发布|更新|\s*\d\d:\d\d)?$`, 30),
  // 字体：【大 中 小】, 打印本页, 分享到
  drop('page-tool', lineForm('')`^[【[(（\s]*(?:调整)?${wordList('字体 字号 文字大小')}\s*[:：]?`, 50),
  drop('page-tool', lineForm('', ['大', '小'])`^[【[(（]?\s*[大小][】\])）\s|｜/·]+[中小][】\])）\s|｜/·]+[小大]`, 50),
  drop('page-tool', lineForm('')`${wordList('打印 关闭')}(?:本页|窗口|本文|页面|此页)`, 50),
  drop('page-tool', lineForm('')`返回${wordList('顶部 首页 列表 上页 目录')}`, 50),
  drop('page-tool', lineForm('i', PAGE_TOOLS)`^.{0,14}${PAGE_TOOLS}`, 50),
  drop('page-tool', lineForm('i', ['top', '分享'])`^TOP$|^分享[:：]?$`, 8),
  drop('page-tool', lineForm('')`[用在]${wordList('手机')}上?(?:打开|查看|阅读)`, 50),
  drop('page-tool', lineForm('')`^[大中小]${wordList('字号 字体')}$`, 8),
  drop('neighbours', lineForm('', wordList('上一 前一 后一 下一篇 下一条 下一页 下一章 下一个 下一则 没有上 没有下 没有最 暂无上 暂无下 暂无最 已是上 已是下 已是最 首页 尾页 末页'))`^[【\[(（<←«]*\s*(?:上|下|前|后)一(?:篇|条|页|章|个|则)(?:文章|新闻|文档|范文)?(?:[】\])）>→»]|\s*[:：]|$)|^(?:上|下|前|后)一(?:篇|条)\s|^(?:没有|暂无|已是)(?:上|下|最[后新])一?[篇条页]|^(?:首页|尾页|末页)(?:\s|$)`, 120),
  drop('disclaimer', lineForm('', wordList('本站 本网站 本文库 本平台 本社区 我站 本公众号 本论坛 小编'))`(?:本站|本网站|本文库|本平台|本社区|我站|本公众号|本论坛|小编).{0,60}(?:版权|侵权|下载|转载|上传|不.{0,6}负责|责任|删除|原创|立场|观点|存储|盈利|会员|注明|客服|整理)`, 400),
  // 如有侵权请联系我们删除
  drop('disclaimer', lineForm('i', RIGHTS)`${RIGHTS}.{0,24}(?:联系|告知|通知).{0,12}(?:我们|本站|客服|删除|QQ|邮箱|管理员|小编|处理)`, 400),
  drop('disclaimer', lineForm('')`请.{0,10}${wordList('联系')}.{0,12}(?:删除|客服|处理)`, 400),
  drop('disclaimer', lineForm('', ['举报或认领'])`举报或认领`, 400),
  drop('disclaimer', lineForm('')`${wordList('版权 著作权')}归.{0,12}(?:所有|用户|作者)`, 400),
  // 未经授权不得转载, 转载请注明出处
  drop('disclaimer', lineForm('')`${wordList('未经')}.{0,14}(?:授权|许可|允许|同意|书面).{0,14}(?:转载|复制|摘编|采集|镜像|使用本|盗用)`, 400),
  drop('disclaimer', lineForm('')`${wordList('转载')}(?:请|须|时|务必|需).{0,8}(?:注明|标明|保留)`, 400),
  // 不代表本网观点, 文责自负, 据此操作，风险自负
  drop('disclaimer', lineForm('')`${wordList('不代表')}.{0,14}(?:观点|立场|本网|赞同)`, 400),
  drop('disclaimer', lineForm('', wordList('自负 仅代表'))`(?:文责|风险|后果)自负|仅代表.{0,10}(?:作者|个人|本人)`, 400),
  drop('disclaimer', lineForm('', wordList('登载此文 传递更多信息'))`登载此文|传递更多信息之?目的`, 400),
  drop('disclaimer', lineForm('')`${wordList('仅供')}(?:学习|个人|交流|娱乐|研究|参考学习).{0,16}(?:交流|使用|参考|下载|不得|删除)?[。.!！]?$`, 400),
  drop('disclaimer', lineForm('')`^[【[]?${wordList('免责声明 版权声明 版权说明 版权提示 版权申明')}[】\]]?\s*[:：]?`, 400),
  // 本文档由用户上传, 下载前请阅读, 预览可能错乱
  drop('document-tips', lineForm('')`将${wordList('本文')}.{0,10}(?:下载|保存)`, 200),
  drop('document-tips', lineForm('i')`(?:${wordList('本文档 该文档 此文档 本资源 此资源 压缩包 下载文件 下载的文件')}).{0,40}(?:由用户|上传|下载|解压|预览|WinRAR|水印|积分|在线阅读|版权|无法打开|乱码|页数)`, 200),
  drop('document-tips', lineForm('')`^(?:\d+[.、:：]\s*)?${wordList('下载 付费 充值 解压 试读')}.{0,60}(?:下载|客服|积分|文档|账号|不予|退款|会员|文件|请)`, 200),
  drop('document-tips', lineForm('', wordList('文档 文件 数学公式'))`(?:文档|文件).{0,12}(?:预览|下载).{0,30}(?:错乱|异常|失败|完整性|乱码)|部分包含数学公式`, 200),
  drop('tips-head', lineForm('', wordList('提示 说明 须知 声明 关于本站 注意事项'))`^[【\[]?(?:温馨提示|友情提示|特别提示|特别说明|下载须知|下载说明|下载提示|版权说明|版权声明|免责声明|重要提示|使用说明|购买须知|关于本站|注意事项)[】\]]?\s*[:：]?\s*$`, 20),
  // 网站客服：…, 微信号：…, 关注公众号
  drop('service', lineForm('i')`${wordList('客服')}\s*(?:QQ|电话|微信|热线|邮箱)?\s*[:：]?\s*[\w@.-]{5,}`, 80),
  drop('service', lineForm('i')`${wordList('QQ QQ群 微信 微信号 公众号 VX 加V V信')}\s*[:：]\s*[\w.-]{4,}`, 80),
  drop('service', lineForm('')`^.{0,12}(?:关注|搜索|扫码?关注).{0,14}${wordList('公众号 微信 视频号 抖音')}`, 80),
  drop('service', lineForm('i')`${wordList('ImageVerifierCode 欢迎咨询 联系客服 在线客服 意见反馈 我要投稿 投稿邮箱 投诉建议')}[:：]?`, 80),
  drop('footer', lineForm('i')`${FOOTER}(?![人者权])`, 300),
  drop('footer', lineForm('i', wordList('last best'))`^last (?:updated|modified)\b|best viewed (?:at|with|in)`, 300),
  drop('footer', lineForm('', ['ICP', 'icp'])`ICP[备证]`, 300),
  drop('footer', lineForm('')`${wordList('技术支持')}\s*[:：]`, 300),
  drop('footer', lineForm('')`${wordList('建议使用')}.{0,30}(?:浏览|分辨率)`, 300),
  drop('footer', lineForm('')`^${wordList('主办 承办 主管')}(?:单位)?\s*[:：].{0,60}(?:维护|承办|技术|网站|备案|信息中心)`, 300),
  drop('footer', lineForm('')`^${wordList('关于我们 联系我们 网站声明 广告服务 友情链接 隐私政策 用户协议 法律声明 站点地图 帮助中心 招聘信息')}(?:\s*[|｜·\s]|$)`, 300),
  drop('footer', lineForm('', wordList('不良信息 举报'))`违法和?不良信息|举报(?:电话|邮箱|热线)`, 300),
  drop('editor', lineForm('', wordList('编辑 责编 主编 编审 审核 校对 校审 审签 终审 初审 复审 监制 签发 制图 排版 美编 供稿 供图 摄影 录入 信息员 通讯员'))`^[【\[(（]?\s*(?:责任?编辑|责编|编辑|网络编辑|值班编辑|执行主编|主编|编审|审核|校对|校审|审签|终审|初审|复审|监制|签发|制图|排版|美编|供稿|供图|摄影|录入|录入员|信息员|通讯员)\s*[:：/]\s*[^。]{0,40}[)）】\]]?$`, 60),
  drop('editor', lineForm('', wordList('供稿 摄影 编辑 责编 审核 文字 图片 撰稿 校对'))`^.{0,24}(?:供稿|摄影|编辑|责编|审核|文字|图片|撰稿|校对)\s*[:：/／]\s*.{1,30}$`, 60),
  drop('editor', lineForm('', wordList('编辑 责编 来源 原题 原标题 记者 综合 据 编译自 来自'))`^[（(【\[](?:责任?编辑|责编|编辑|来源|原题为?|原标题为?|记者|图片来源|资料来源|综合自?|综合整理自|据|编译自|本文来自|文章来源)[:：《 ]?.{0,60}[)）】\]]$`, 60),
  drop('source-tail', lineForm('i', wordList('来源 来自 转自 转载 摘自 出处 原文 文章地址 本文地址 本文链接'))`^(?:文章|内容|资料|本文|信息|原文)?(?:来源|来自|转自|转载自|摘自|出处|原文链接|原文地址|文章地址|本文地址|本文链接|转载地址|阅读原文)\s*[:：]\s*(?:https?:|www\.|.{0,30}(?:网|网络|整理|收集|互联网|文库|http).{0,60})$`, 160),
  drop('compiled', lineForm('', wordList('本文'))`^本文(?:由|为|系).{2,40}(?:整理|发布|提供|分享|上传|收集|转载|首发|原创)`, 70),
  drop('unfold-button', lineForm('', wordList('剩余 余下'))`^(?:点击)?(?:展开|查看|阅读)?(?:剩余|余下)\s*\d+\s*[%％].{0,6}$`, 24),
  drop('unfold-button', lineForm('', wordList('未完'))`^[（(【]?未完[,，]?\s*(?:待续)?.{0,4}(?:继续阅读|转.{0,4}页|下一?页|点击).{0,10}$`, 30),
  drop('forum', lineForm('i', wordList('回复 引用 支持 反对 举报 评分 道具 收藏 分享 编辑'))`^(?:回复|引用|支持|反对|举报|评分|道具|收藏|分享|编辑)(?:\s*[(（]\s*\d+\s*[)）])?(?:\s*[|｜\s·]\s*(?:回复|引用|支持|反对|举报|评分|道具|收藏|分享|编辑|楼层|TOP)(?:\s*[(（]\s*\d+\s*[)）])?)+$`, 60),
  // boxes that ask to subscribe: Sign up for our newsletter, free in your inbox
  drop('subscribe', lineForm('')`${wordList('订阅')}.{0,12}(?:周报|日报|邮件|通讯|推送)`, 160),
  drop('subscribe', lineForm('i')`${wordList('随时退订 reader-supported')}`, 160),
  drop('subscribe', lineForm('i')`already a (?:paid )?${wordList('subscriber member')}|become a (?:free |paid |.{0,14})?(?:subscriber|member)`, 200),
  drop('subscribe', lineForm('i', wordList('sign subscrib'))`(?:sign(?:ing)? up|subscribe|subscribing).{0,40}(?:newsletter|e-?mail|inbox|updates|briefing|bulletin|daily|weekly|agree to our|post and get)`, 200),
  drop('subscribe', lineForm('i')`\bin your ${wordList('inbox')}\b`, 160),
  drop('subscribe', lineForm('i')`support (?:local|independent|our) ${wordList('journalism')}`, 200),
  drop('subscribe', lineForm('i', wordList('contributions donations newsletter'))`(?:reader contributions|donations) (?:pay|fund|support)|newsletter (?:provides|brings|delivers)`, 200),
  drop('disclaimer', lineForm('i', wordList('notice disclaimer'))`^(?:notice|disclaimer)\s*[:：].{0,120}(?:content|uploaded|posted|copyright|views)`, 400),
  drop('disclaimer', lineForm('', wordList('声明'))`^(?:特别声明|郑重声明|声明)\s*[:：].{0,120}(?:上传|发布|平台|用户|观点|版权|转载)`, 200),
  drop('editor', lineForm('', wordList('reporting editing writing'))`^(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by [A-Z][^.。]{2,100}\.?$`, 120),
  drop('subscribe', lineForm('i', wordList('sign'))`^sign up (?:here|now|today|for free)[.!]?$`, 24),
  // who the author is: X is a reporter …, X covers …, X can be reached at …
  drop('author-line', lineForm('')`^(?:[A-Z][\w.'-]+ ){2,3}(?:is|was|has|covers|writes|joined|reports)\b.{0,200}${wordList('reporter writer editor author correspondent columnist journalist covered lives freelance')}`, 300),
  drop('author-line', lineForm('', wordList('covers writes reports reached'))`^(?:[A-Z][\w.'-]+ ){2,3}(?:covers|writes about|reports on|can be reached at)\b.{0,160}$`, 200),
  drop('author-line', lineForm('', wordList('reporter correspondent editor writer'))`^(?:[Bb][Yy] )?(?:[A-Z][\w.'-]+ ){2,3}(?:[A-Za-z]+ ){0,3}(?:reporter|correspondent|editor|writer)$`, 80),
  drop('author-line', lineForm('')`(?:特约|专栏|签约|原创)${wordList('作者 撰稿人 作家')}[，,].{0,60}(?:关注|发表|著有|文章)`, 90),
  drop('author-line', lineForm('i', wordList('tip'))`^(?:have|got) a (?:news )?tip\b`, 120),
  drop('empty', lineForm('', wordList('暂无 还没有 没有更多 说点'))`^(?:暂无|还没有|没有更多)(?:评论|回复|数据|内容|留言|相关.{0,6}|更多.{0,4})[了。！~]*$|^(?:请先)?说点什么.{0,6}$|^请先说点什么$`, 24),
  // asks for applause: 觉得不错，请点赞、在看、分享！
  drop('appeal', lineForm('')`(?:喜欢|觉得|认为).{0,10}(?:${wordList('本文 文章 此文 这篇')}).{0,14}(?:分享|转发|收藏|点赞|推荐|打赏)`, 60),
  drop('appeal', lineForm('')`点个?.{0,2}[“"]?${wordList('在看 赞')}[”"]?.{0,2}[，,]`, 60),
  drop('appeal', lineForm('', APPLAUSE)`(?:${APPLAUSE}[、，,和\s]*){2,}[！!。~]*$`, 40),
  drop('appeal', lineForm('', wordList('喜欢 觉得'))`^(?:喜欢|觉得).{0,8}(?:故事|文章|内容)[？?].{0,16}$`, 60),
  drop('appeal', lineForm('')`^${wordList('分享让更多')}`, 60),
  drop('appeal', lineForm('')`^${wordList('打开')}.{2,12}[,，].{0,6}(?:阅读|体验|查看)`, 60),
  drop('appeal', lineForm('', ['#', '$'])`^(?:#[^#]{1,14}#\s*)+$|^(?:\$[^$]{1,24}\$\s*)+$`, 60),
  drop('appeal', lineForm('', wordList('合作 点击这里'))`(?:广告|商务|市场)合作.{0,16}$|请点击这里.?$`, 60),
  drop('read-on', lineForm('i', wordList('article continue continues read follow top'))`^(?:article continues below|continue reading|advertisement continues|read more\s*[:：]|follow .{2,40} on (?:social|facebook|twitter)|\[?\s*top of page).{0,100}$`, 120),
  drop('read-on', lineForm('', wordList('查看更多 点击进入 更多精彩'))`^返回.{2,10}[,，]\s*查看更多|^点击进入.{0,10}专题|^更多精彩内容.{0,40}$`, 50),
  drop('length', lineForm('', wordList('导读 提要 摘要 本文共 全文共'))`^(?:导读|提要|摘要)\s*[:：]\s*本文.{0,80}(?:参考|共\s*\d+\s*字)|^(?:本文|全文)共\s*\d+\s*字.{0,30}$`, 120),
  drop('vote', lineForm('', wordList('顶 踩 赞 支持 反对 推荐'))`^(?:[\[【（(]?(?:顶|踩|赞|支持|反对)\s*[（(]?\d*[)）]?[\]】)）]?\s*){2,}$|^(?:顶|踩|赞|支持|反对|推荐)(?:一下)?\s*[（(]?\s*\d+\s*[）)]?\s*(?:\d+(?:\.\d+)?%)?$`, 30),
  drop('forum', lineForm('', wordList('楼 # 沙发 板凳 地板 签名'))`^(?:\d{1,5}\s*(?:楼|#)|#\s*\d{1,5}|楼主|沙发|板凳|地板|第\d+楼)(?:\s|$|[\d:：|]).{0,50}$|^(?:签名|个性签名)\s*[:：]`, 80),
  drop('forum', lineForm('', wordList('等级 积分 威望 金钱 帖子 主题 精华 注册 最后登录 在线时间 阅读权限 uid 贡献 金币 经验 好友 听众 发帖'))`(?:(?:等级|积分|威望|金钱|帖子|主题|精华|注册时间|最后登录|在线时间|阅读权限|UID|贡献|金币|经验|好友|听众|发帖数?|注册)\s*[:：]?\s*[\d-]+.{0,12}){2,}`, 90),
  drop('forum', lineForm('', wordList('只看 倒序 电梯 使用道具 回复 回帖 返回列表 发新帖 本帖 发表于'))`^(?:只看(?:该|此)?作者|倒序浏览|电梯直达|使用道具|回复\s*(?:支持|举报|引用|顶)|(?:您|你)?需要登录后才可以回帖|返回列表|发新帖|本帖最后由.{0,60}编辑|发表于\s*\d{4}.{0,30})`, 90),
  drop('keywords', lineForm('i', wordList('关键词 关键字 标签 tag 所属 分类 栏目 热词'))`^(?:关键词|关键字|标签|Tags?|本文标签|文章标签|所属(?:专题|栏目|分类)|分类|栏目|相关标签|更多标签|本文关键词|搜索关键词|文档标签|热词)\s*[:：]`, 120),
  drop('advert', lineForm('i', wordList('广告 推广 赞助 廣告 ad sponsored'))`^[【\[(（]?\s*(?:广告|推广|赞助商?|(?:广告|推广|赞助商?)链接|廣告|AD|advertisement|sponsored)\s*(?:[】\])）]|[:：\s]|$)`, 60),
  drop('advert', lineForm('i', wordList('立即 马上 点击 速来 抢先 扫码 立省 月息 日息 限时 会员 新用户 注册 包邮 全场'))`(?:立即|马上|点击|速来|抢先|扫码)(?:申请|抢购|领取|咨询|报名|开户|体验|试用|加入|拨打|了解|预约|投注|进入|查看详情)|立省|月息|日息|限时(?:特惠|优惠|特价|抢购|免费)|VIP会员.{0,8}(?:元|折)|(?:新用户|注册).{0,6}(?:送|领|立减)|点击下载APP|包邮|全场.{0,4}折`, 60),
  drop('end-mark', lineForm('i', wordList('end 全文完 正文'))`^[-—_*=\s]*(?:END|The End|全文完|正文完|正文(?:已)?结束.{0,24})[-—_*=\s]*$`, 40),
  drop('follow', lineForm('', wordList('上方 下方 左下角 右下角 底部 蓝字 标题下'))`(?:点击|戳|长按|关注)(?:上方|下方|左下角|右下角|底部|蓝字|标题下).{0,16}(?:关注|订阅|蓝字|阅读原文|公众号|我们|二维码)?|[“"]蓝字[”"]`, 50),
  drop('compiled', lineForm('', wordList('整理 收集 搜集 带来 准备 精心 分享'))`(?:小编|为(?:大家|您|你)|本?网).{0,14}(?:整理|收集|搜集|带来|准备|精心|分享).{0,40}(?:参考|帮助|阅读|喜欢|借鉴|查阅|欢迎)`, 160),
  drop('loading', lineForm('i', wordList('加载 载入 loading'))`^(?:正在|努力|拼命|玩命|数据|页面|内容|图片|视频){0,2}(?:加载|载入|loading)中?[.…。,，\s]*(?:请稍[候后等])?[.…。]*$`, 20),
  drop('player', lineForm('', wordList('加载失败 :'))`^(?:视频|音频)?加载失败.{0,12}$|^\d{1,2}:\d{2}\s*/\s*\d{1,2}:\d{2}$`, 24),
  drop('contents', lineForm('', wordList('目录 导航'))`^(?:文章|本文|内容)?(?:目录|导航)\s*[\[【(（]?(?:隐藏|展开|收起|关闭)[\]】)）]?$`, 16),
  drop('upload-data', lineForm('', wordList('创建人 创建者 分享者 上传用户'))`^(?:创建人|创建者|分享者|上传用户)\s*[:：].{0,40}$`, 60),
  drop('rules', lineForm('', wordList('遵守 文明上网'))`请?(?:自觉)?遵守.{0,30}(?:法律|法规|公约|规定|承诺书).{0,60}(?:言论|评论|发布|跟帖|回帖|严禁)|文明上网.{0,12}发言`, 120),
  drop('forum', lineForm('', wordList('举报'))`^举报\s*[/／|]\s*反馈$`, 12),
  drop('editor', lineForm('', wordList('一审 二审 三审 初审 终审 校审 监制'))`^(?:[一二三初终]审|校审|监制)\s*[:：丨|].{1,40}$`, 60),
  drop('neighbours', lineForm('', wordList('图集'))`^(?:重新浏览\s*)?[上下]一图集.{0,60}$`, 80),
  drop('picture-caption', lineForm('', wordList('图集 点击'))`^图集$|^\(?点击(?:图片|查看).{0,10}(?:大图|下一页|图集)\)?$`, 30),
  drop('byline', lineForm('', wordList('记者 通讯员 撰文 撰稿 文/ 文／'))`^(?:.{0,8}(?:记者|通讯员|特约记者|撰文|撰稿|文[/／])\s*[:：]?\s*[一-龥·\s]{2,24})$`, 34),
  drop('byline', lineForm('i', wordList('by read'))`^by\s+[A-Z][\w.'-]+(?:\s+[A-Z][\w.'-]+){0,3}(?:\s*[,·|•—-].{0,60}|\s*\d{4}-\d\d?-\d\d?.{0,20})?$|^.{0,60}\b\d+\smin(?:ute)?s?\sread\b.{0,20}$`, 100),
  drop('rating', lineForm('', wordList('推荐度 评分 满意 评价 觉得 投稿 下载文档 帮助 好评'))`^(?:推荐度|评分|满意度|(?:您|你)(?:对|觉得).{0,12}(?:评价|满意)|您?觉得.{0,10}(?:怎么样|有用|如何)|文章投稿|点击下载文档|对.{0,6}有帮助|好评率?)\s*[:：?？]?`, 30),
  drop('copied-from', lineForm('i', wordList('来自 出自 下载自 转自 源自'))`(?:来自|出自|下载自|转自|源自)\s*\S{2,12}(?:网|文库)\s*(?:www\.|http)\S+.{0,12}(?:转载|标明|出处)?`, 80),
  drop('compiled', lineForm('')`由.{2,14}${wordList('整理 收集 编辑 提供')}.{0,6}(?:仅供参考|欢迎)`, 160),
  drop('digest-head', lineForm('')`^(?:全文|要点|内容|本文|新闻|核心)${wordList('速览 提要 导读 摘要 概要 看点')}$`, 8),
  drop('digest-head', lineForm('i')`内容由.{0,3}(?:智能|AI|人工智能|大模型).{0,8}${wordList('生成 总结 提炼')}`, 80),
  drop('quotes', lineForm('', QUOTED)`(?:${QUOTED}\s*[:：]\s*[-+\d.]+[%％万亿手]*\s*){2,}`, 120),
  drop('player', lineForm('i')`your ${wordList('browser')} (?:cannot|can't|does not|doesn't) (?:play|support)`, 90),
  drop('player', lineForm('')`^${wordList('点击播报 播报 收听 朗读')}本文.{0,12}$`, 24),
  drop('letter-head', lineForm('')`^${wordList('信件 来信 留言 咨询 回复 答复 办理')}(?:内容|标题|结果|情况)[:：]?$`, 10),
  drop('read-on', lineForm('i')`^${wordList('watch listen')}\s*:\s.{4,80}$`, 90),
  drop('read-on', lineForm('i', wordList('print reprints'))`^(?:a version of this (?:article|story) appear|published in the print|order reprints).{0,120}`, 160),
  drop('byline', lineForm('', wordList('posted written reported 编辑 校对'))`^(?:[Pp]osted|[Ww]ritten|[Rr]eported) by (?:[A-Z][\w.'-]+ ?){2,3}$|^(?:(?:见习)?编辑|校对)\s[^。]{2,16}$`, 40),
  drop('button', lineForm('', wordList('登录 注册'))`^欢迎(?:光临|访问|来到|您)?.{0,12}请?\s*登[录陆]\s*或?\s*.{0,4}注册$`, 40),
  info('publication', lineForm('', ['-', '.', '/'])`^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}.{0,16}(?:评论|阅读|浏览|点赞|收藏|人气|点击)\s*[\d.]+[KkWw万]?\+?$`, 60),
  // 来源：某某日报 日期：2021-09-09 浏览次数：12
  info('publication', lineForm('', ABOUT)`^(?!(?:会议)?时间\s*[:：]\s*\d{4}年\d{1,2}月\d{1,2}日?.{0,6}(?:上午|下午|晚|时|点))[^。]{0,40}${ABOUT}\s*[:：]`, 160),
  info('publication', lineForm('', wordList(':'))`^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:\s*(?:星期|周).)?(?:[\sT]+\d{1,2}:\d{2}(?::\d{2})?)(?:\s|$|\S{0,30}$)`, 80),
  info('publication', lineForm('', wordList('- / .'))`^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s|$)`, 60),
  info('publication', lineForm('', wordList('评论 阅读 浏览 点赞 收藏 人气 点击'))`^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?.{0,16}\d\s*[KkWw万]?\+?\s*(?:条|次)?(?:评论|阅读|浏览|点赞|收藏|人气|点击)`, 60),
];
