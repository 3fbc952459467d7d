/**
 * Words of which every line of the site's own bears one, if it is longer than a button and no longer than a title: the
 * rules of furniture.data.ts look only at such lines. A new rule needs a word here; its example in the test says so.
 */
export const siteWords: readonly string[] = `
© > › » ＞ ► _第 页 ¥ ￥ # | ｜
本站 本文 本平台 本社区 本号 本网 本资 本公 本论坛 我站 此处 以下 该内容 该文 小编 网站 全文 正文
侵权 侵犯 版权 著作权 异议 转载 声明 文责 仅供 观点 备案 ICP icp 公网 许可证 opyright ights
会员 VIP vip 付费 购买 支付 积分 金币 免费 特权 价格 售价 原价 现价 已有 下载券
在线 上搜索 上查找 更多 上传 文档编号 来自 转自 摘自 出处 下载 预览 试读 试看 还剩 剩余 余下 完整 隐藏 解锁 订阅
展开 查看 阅读 加载 显示 浏览 继续 点击 访问 人气 热度 围观 播放 登录 登陆 注册 回复 评论 跟帖 留言 看法 说两句 热议
分享 收藏 打印 关闭 复制 点赞 转发 海报 举报 投稿 投诉 纠错 引用 支持 反对 道具 返回 顶部 首页 尾页 末页 上一 下一篇 下一条 下一页 下一章 下一则
没有上 没有下 暂无 位置 加入 设为 简体 繁體 字体 字号 放大 缩小 手机 无障碍 视力 扫码 扫一扫 扫描 长按 二维码 公众号 微信 QQ 朋友圈 客服 关注
记者 通讯员 供稿 供图 摄影 校对 审核 撰稿 撰文 责编 编辑 编审 监制 签发 制图 录入 作者 博主 整理 为大家 为您 为你 原题 原标题 综合
推荐 相关 热门 最新 精彩 猜你 延伸 今日 本周 本月 大家 精选 近期 随机 栏目 网友 往期 站内 专题 看过 同城 图片 高清 站长 可能 实时 热点 热榜 热搜 排行 资源 标签 关键词 关键字 图集
广告 推广 赞助 立即 马上 立省 月息 日息 限时 包邮 全场 新用户 蓝字 喜欢 感兴趣
等级 签名 楼 只看 倒序 电梯 发新帖 本帖 发表 帖子 威望 精华 沙发 板凳
技术支持 建议使用 友情 关于我们 联系我们 隐私 用户协议 法律声明 站点地图 帮助中心 招聘 主办 承办 主管 经营
提示 须知 事项 使用说明 压缩包 文档 数学公式 ImageVerifier 换一换 满意 觉得 好评 帮助 投诉 反馈 咨询 没有更多 说点什么 Advert advert Sponsored subscriber journalism Last viewed 将本文 合作 社群 星球 writer reporter editor author covered lives columnist journalist freelance correspondent inbox 未完 省略 退订 声明 本文共 全文共 加密 锁定 权限 密码 END The
刚刚 昨天 前天 分钟前 小时前 天前 年前 月前 周前 发布 更新
by By Notice Disclaimer min Min comment Comment repl read Read more More may might related Related recommended Recommended trending Trending popular Popular About Leave
`
  .trim()
  .split(/\s+/);

/** Words that are the site's only before a colon. */
export const labelWords: readonly string[] = `
来源 时间 日期 作者 编辑 责编 大小 编号 机构 机关 单位 标签 关键词 关键字 栏目 地址 链接 标题 名称 文号 索引号 分类 价格 用户 主办 主管 承办
字体 字号 公开方式 有效性 主题 帖子 综合 格式 页数 字数 下载 浏览 阅读 积分 评分 售后 总字数
`
  .trim()
  .split(/\s+/);

/** The same for longer lines, where common words of the list above would let whole reports through. */
export const siteWordsOfSentences: readonly string[] = `
© › » ＞ _第 本站 本文档 本文由 本文为 本文来 本文剩 本文仅 本平台 本社区 本资源 本公众号 本论坛 我站 此处内容 以下内容 该内容 该文档 小编 本网站 本文库
侵权 侵犯 版权 著作权 异议 转载 声明 文责 仅供 观点 备案 ICP icp 公网 许可证 opyright ights 网站标识 网站地图
会员 VIP vip 付费 积分 金币 在线阅读 上搜索 上查找 更多相关 上传 文档编号 来自 转自 摘自 下载 预览 试读 试看 还剩 剩余 隐藏 解锁 完整版
点击 浏览 点赞 登录 登陆 扫码 扫一扫 二维码 公众号 微信 QQ 客服 蓝字 限时 月息 日息 立省 包邮 立即
为大家 为您 为你 整理 举报 投稿 压缩包 数学公式 建议使用 技术支持 推荐阅读 相关阅读 相关推荐 相关文章 相关链接 上一篇 上一条 下一篇 下一条 首页 位置
min By Notice Disclaimer 将本文 subscriber journalism Last viewed 分享给 合作 社群 writer reporter editor author covered lives columnist journalist freelance correspondent inbox subscribe Subscribe newsletter 退订 周报 全文下载 全文阅读 完整内容 全部预览 免费阅读 可见 关于我们 联系我们
`
  .trim()
  .split(/\s+/);
