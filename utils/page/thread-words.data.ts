/** Patterns of words that only forums print around what was posted; each counts once. */
export const forumWords: readonly string[] = [
  '楼主',
  '只看(?:该|此)?(?:作者|楼主)|倒序(?:浏览|看帖)',
  '(?:回|发|跟|看|主题|热)帖|[帖贴]子|回复贴|[回发]贴',
  '论坛|社区|贴吧|\\bbbs\\b',
  '小组|圈子|话题',
  '回应|回答|提问|最佳答案|采纳',
  '版面|版主|(?:初级|中级|高级|金牌|正式|铁杆|注册)会员',
  '\\bforums?\\b|\\bthreads?\\b|\\bboards?\\b',
  '\\btopics?\\b|\\bposts:|\\bjoined:?\\b',
  '\\banswers?\\b|\\basked\\b',
  '\\bpermalink\\b|\\blink to this (?:post|answer|reply)\\b|\\bsubmitted\\b|\\bupvotes?\\b',
  '\\d+ points\\b|\\bkarma\\b',
];

/** Patterns of words that forums share with the comments under an article. */
export const replyWords: readonly string[] = [
  '沙发|板凳|地板|\\d+\\s*[楼#]|第\\d+楼|#\\d+',
  '发[表布]于|回复于',
  '回复',
  '举报',
  '引用|\\bquote\\b',
  '支持|反对|赞同|赞',
  '级别|等级|积分|威望|经验|Lv\\.?\\d',
  '\\breply\\b|\\breplies\\b',
];
