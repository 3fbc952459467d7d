import { date, list, navigation, news, stories } from '../clutter.ts';
import type { InventedReport } from '../invented-report.ts';
import { wholePage } from '../whole-page.ts';
import { escapeHtml, isThread, texts } from '../wrapping.ts';

const MEMBERS = ['骑行小白', '风里来', '老张不着急', '南城车友', '栀子花开', '一只胖橘', '木头人'];
const HANDLES = ['oldglass', 'benchmark_tim', 'marguerite', 'teaspoon', 'hardwater_hank'];
const isChineseThread = (report: InventedReport) => isThread(report) && !report.name.startsWith('english');
const isEnglishThread = (report: InventedReport) => isThread(report) && report.name.startsWith('english');
/** A club whose members talk, not an office that answers. */
const isTalk = (report: InventedReport) => isChineseThread(report) && report.name !== 'thread-letter';
const posts = (report: InventedReport) =>
  texts(report).map((text, k) => ({
    text: escapeHtml(text),
    who: MEMBERS[k % MEMBERS.length],
    handle: HANDLES[k % HANDLES.length],
  }));

/** A board in tables: a card of the member beside each post, floors named or numbered, a signature below. */
const tableBoard = wholePage(
  {
    name: 'table-board',
    kind: 'forum',
    suits: isTalk,
    url: 'http://bbs.chengshi.example/read-htm-tid-#.html',
    called: (title) => `${title} - 生活杂谈 - 城事社区`,
    charset: 'gb18030',
  },
  (report, random) => {
    const floors = posts(report).map(
      (
        { text, who },
        k,
      ) => `<table class="floor"><tr><td rowspan="2"><div><a>${who}</a></div><p>级别: ${random.pick(['骑士', '新手上路', '论坛版主'])}</p><p><em>UID: ${random.int(1e4, 9e6)}</em></p><p>精华: ${random.int(0, 3)}</p><p>发帖: ${random.int(2, 2000)}</p><p>铜币: ${random.int(20, 9000)} 枚</p><p>在线时间: ${random.int(1, 400)}(时)</p></td>
<td><div><a>${['楼主', '沙发'][k] ?? `${k}楼`}</a><span>倒序阅读</span><span>只看楼主</span><span>小 中 大</span> 发表于: ${date(random)} 10:1${k}</div><div class="c"><div class="f14">${text}</div></div></td></tr>
<tr><td><div>想成功，先做人</div><div><a>回复</a><a>引用</a><a>举报</a><a>分享</a></div></td></tr></table>`,
    );
    return `<div>欢迎您，游客 <a>登录</a> <a>注册</a> <a>找回密码</a></div><div><a>城事社区</a><em>&gt;</em><a>生活杂谈</a><em>&gt;</em>${report.title}</div>
<table width="100%"><tr><td><p><em>${random.int(100, 9000)}</em>阅读</p><p><em>${floors.length - 1}</em>回复</p></td><td><h1>${report.title}</h1><a>[复制链接]</a></td></tr></table>${floors.join('\n')}
<div><p>快速回复</p><p>限100 字节</p><p>如果您提交过一次失败了，可以用”恢复数据”来恢复帖子内容</p><textarea></textarea></div><div>Powered by <b>boardwind v8.7</b> Gzip enabled 版权所有 <a>城事社区</a></div>`;
  },
);

/** A bar on one topic: rank and level of each member, the device, the floor and the time under the post. */
const topicBar = wholePage(
  {
    name: 'topic-bar',
    kind: 'forum',
    suits: isTalk,
    url: 'https://tie.xiaoba.example/p/#',
    called: (title) => `${title}【生活吧】_小吧贴吧`,
  },
  (report, random) => {
    const floors = posts(report).map(
      (
        { text, who },
        k,
      ) => `<div class="post"><div class="a"><ul><li><img></li><li><a>${who}</a></li><li><div>${random.pick(['初级粉丝', '活跃吧友', '知名人士'])}</div><div>${random.int(1, 12)}</div></li></ul>${k === 0 ? '<div>楼主</div>' : ''}</div>
<div class="b"><cc><div class="pc">            ${text}</div><br></cc><div><a>举报</a> <span>IP属地:浙江</span> <span>来自手机贴吧</span><span>${k + 1}楼</span><span>${date(random)} 12:2${k}</span><a>回复</a></div></div></div>`,
    );
    return `<div><input><button>进入贴吧</button></div><div><a>生活吧</a> <span>关注：<b>${random.int(1000, 90000)}</b></span> <span>贴子：${random.int(1e4, 9e6)}</span></div><ul><li>看贴</li><li>图片</li></ul>
<div>${floors.length - 1}回复贴，共1页</div><div><h3 title="${report.title}">${report.title}</h3><ul><li>只看楼主</li><li>收藏</li><li>回复</li></ul></div>${floors.join('\n')}
<div><div>热议榜</div>${list(news(random, 8), 'ol')}</div><div><p>登录账号</p><p>发表回复</p></div>`;
  },
);

/** A question and its answers, each with the answerer's praise and counts around it. */
const answers = wholePage(
  {
    name: 'answers',
    kind: 'forum',
    suits: isTalk,
    url: 'https://wenwen.example/q/#.html',
    called: (title) => `${title}_问问知道`,
  },
  (report, random) => {
    const [question, ...others] = posts(report);
    const boxes = others.map(
      (
        { text, who },
        k,
      ) => `<div class="an"><div><img><a>${who}</a><span>${random.pick(['获得超过', '答主'])}${random.int(100, 9000)}个赞</span><span>回答量：${random.int(10, 900)}</span><span>采纳率：${random.int(20, 99)}%</span></div>
<div class="ac">${text}</div><div><span>${k === 0 ? '本回答由提问者推荐' : ''}</span><span>${random.int(0, 99)}</span><span>评论</span><span>分享</span><span>发布于 ${date(random)}</span></div></div>`,
    );
    return `<div><input><button>搜索答案</button><button>我要提问</button></div><div class="qb"><h1>${report.title}</h1><div class="qc"><span>${question?.text}</span></div>
<div><span>分享</span><span>举报</span><span>${others.length}个回答</span><a>#热议# ${news(random, 1)[0]}</a></div></div>${boxes.join('\n')}
<div><h4>其他类似问题</h4>${list(news(random))}</div><div>为你推荐：</div><div>下载问问知道APP，抢鲜体验</div>`;
  },
);

/** A letter to an office and its answer, with a sheet of labels and a vote on the answer. */
const letters = wholePage(
  {
    name: 'letters',
    kind: 'forum',
    suits: ({ name }) => name === 'thread-letter',
    url: 'http://www.yunhe.example/hdjl/xjx/#.html',
    called: (title) => `${title}_互动交流_云合县人民政府`,
  },
  (report, random) => {
    const [letter, answer] = posts(report);
    return `<div>${navigation(random)}</div><div class="lt">信件内容</div><table><tr><th>信件标题</th><td colspan="3">${report.title}</td></tr><tr><th>信件编号</th><td>XJ${random.int(1000, 9999)}</td><th>信件类型</th><td>投诉</td></tr><tr><th>来信时间</th><td>${date(random)}</td><th>处理状态</th><td>已办结</td></tr></table>
<div class="lc">${letter?.text}</div><div class="lt">回复内容</div><div><span>答复单位：区住房和城乡建设局</span><span>答复时间：${date(random)}</span></div><div class="lc">${answer?.text}</div>
<div>您对此次答复的评价：<label>满意</label><label>基本满意</label><label>不满意</label></div>`;
  },
);

/** A Western board: names and days above each post, likes below, a map of the topic in the first one. */
const flatBoard = wholePage(
  {
    name: 'flat-board',
    kind: 'forum',
    suits: isEnglishThread,
    url: 'https://forum.homehelp.example/t/#',
    called: (title) => `${title} - Kitchen - Home Help`,
  },
  (report, random) => {
    const articles = posts(report).map(
      (
        { text, handle },
        k,
      ) => `<article><div><img></div><div><span><a>${handle}</a></span> <span>Regular</span> <a>${date(random)}</a></div><div class="cooked"><p>${text}</p></div><nav><button>${random.int(1, 9)} Likes</button><button>Share</button><button>Reply</button></nav>
${k === 0 ? `<ul><li><h4>created</h4>${date(random)}</li><li><span>${random.int(3, 9)}</span><h4>replies</h4></li><li><span>${random.int(100, 900)}</span><h4>views</h4></li></ul>` : ''}</article>`,
    );
    return `<div><a>Home Help</a><button>Sign Up</button><button>Log In</button></div><div><h1><a>${report.title}</a></h1><div><a>Kitchen</a></div></div>${articles.join('\n')}
<div><h3>Related topics</h3>${list(stories(random))}</div>`;
  },
);

/** An aggregator of links: each remark stands inside the one that it answers. */
const remarkTree = wholePage(
  {
    name: 'remark-tree',
    kind: 'forum',
    suits: isEnglishThread,
    url: 'https://old.readout.example/r/kitchen/comments/#',
    called: (title) => `${title} : home`,
  },
  (report, random) => {
    const [question, ...remarks] = posts(report);
    const tree = remarks.reduceRight(
      (inner, { text, handle }) =>
        `<div class="cm"><p><a>[–]</a> <a>${handle}</a> <span>${random.int(2, 90)} points</span> <time>9 years ago</time></p><div class="md"><p>${text}</p></div><ul><li>permalink</li><li>save</li><li>report</li><li>reply</li></ul><div>${inner}</div></div>`,
      '',
    );
    return `<div><a>MY LISTS</a><a>POPULAR</a><a>ALL</a></div><div class="side"><h1><a>home</a></h1><span><b>${random.int(100, 900)},012</b> readers</span><div class="md"><p>A place to ask small questions about the place you live in. Be kind. No advertising. Posts about legal matters will be removed by the moderators without further notice.</p></div></div>
<div class="content"><div class="link"><div>${random.int(20, 900)}</div><div><p><a>${report.title}</a> <span>(self.home)</span></p><p>submitted <time>9 years ago</time> by <a>${question?.handle}</a></p><div class="md"><p>${question?.text}</p></div><ul><li>${remarks.length} comments</li><li>share</li><li>hide</li></ul></div></div>
<div class="area"><div>all ${remarks.length} comments</div><div>sorted by: best</div>${tree}</div></div><div>use of this site constitutes acceptance of our User Agreement and Privacy Policy.</div>`;
  },
);

/** Questions to a shop's community: question and replies in boxes of different names, ranks and counts around them. */
const community = wholePage(
  {
    name: 'community',
    kind: 'forum',
    suits: isEnglishThread,
    url: 'https://ask.kitchenly.example/t/#',
    called: (title) => `${title} | Kitchenly Answers`,
  },
  (report, random) => {
    const [question, ...replies] = posts(report);
    const boxes = replies.map(
      ({ text, handle }) =>
        `<div class="a"><div><b>${handle}</b><span>Level ${random.int(1, 9)}</span><span>${random.int(10, 9000)} points</span></div><div class="txt"><p>${text}</p></div><div><button>Helpful (${random.int(0, 9)})</button><a>Link to this post</a></div></div>`,
    );
    return `<header><a>Kitchenly</a><nav><a>Answers</a><a>Guides</a></nav></header><main><div class="q"><div>Appliances</div><h1>${report.title}</h1><div>${question?.handle} asked on ${random.int(1, 28)} June 2019</div><div class="txt"><p>${question?.text}</p></div><div><button>I have this question too (${random.int(1, 90)})</button></div></div>
<div class="as"><h2>${replies.length} replies</h2>${boxes.join('\n')}</div></main><footer>This site contains user submitted content, comments and opinions and is for informational purposes only.</footer>`;
  },
);

/** A board of 2003: rank and points beside the post, its buttons in brackets, a motto under dashes in its own cell. */
const bracketBoard = wholePage(
  {
    name: 'bracket-board',
    kind: 'forum',
    suits: isTalk,
    url: 'http://club.laozi.example/showthread.asp?id=#',
    called: (title) => `老字号社区 - ${title}`,
    charset: 'gb18030',
  },
  (report, random) => {
    const rows = posts(report).map(
      (
        { text, who },
        k,
      ) => `<tr><td width=175>&nbsp;<b>${who}</b><br>等级：${random.pick(['侠客', '新手', '长老'])}<br>文章：${random.int(2, 900)}<br>积分：${random.int(20, 900)}<br>注册：${date(random)}</td>
<td><table width=100%><tr><td>[短信] [资料] [引用] [回复]　${k === 0 ? '楼主' : `第 ${k} 楼`}</td></tr><tr><td><hr>${text}<br><br>----------------------------------------------<br>海内存知己</td></tr><tr><td align=right>${date(random)} 10:1${k}　IP：已记录</td></tr></table></td></tr>`,
    );
    return `<center>老字号社区 → 生活广场 → 浏览：${report.title}</center><table width=95% border=1><tr><td colspan=2>您是本帖的第 ${random.int(100, 900)} 个阅读者　　贴子主题：${report.title}</td></tr>${rows.join('\n')}</table><div>本主题贴数 ${rows.length}，分页：[1]</div>`;
  },
);

/** A fans' board: place and day above each reply, how many lit it below. */
const litBoard = wholePage(
  {
    name: 'lit-board',
    kind: 'forum',
    suits: isTalk,
    url: 'https://bbs.hupan.example/#.html',
    called: (title) => `${title} - 步行街 - 湖畔社区`,
  },
  (report, random) => {
    const [opening, ...replies] = posts(report);
    const boxes = replies.map(
      ({ text, who }) =>
        `<div class="rep"><div><img></div><div><div><a>${who}</a><span>发布于浙江</span><span>${random.int(1, 12)}-12</span></div><div class="rd">${text}</div><div><span>亮了(${random.int(0, 99)})</span><span>回复</span><span>查看评论(${random.int(0, 9)})</span></div></div></div>`,
    );
    return `<div><a>湖畔</a><a>步行街</a><a>装备</a></div><h1>${report.title}</h1><div><span>${replies.length}回复</span>/<span>${random.int(10, 90)}亮</span> <span>${random.int(1, 90)}万浏览</span></div>
<div><div><a>${opening?.who}</a><em>楼主</em><span>${date(random)} 09:43</span><span>浙江</span></div><div class="tc"><p>${opening?.text}</p></div><div><span>推荐 (${random.int(0, 9)})</span><span>收藏</span></div></div>
<div><div>全部回帖</div>${boxes.join('\n')}</div><div><h4>湖畔热榜</h4>${list(news(random))}</div>`;
  },
);

export const boardWrappings = [
  tableBoard,
  topicBar,
  answers,
  letters,
  flatBoard,
  remarkTree,
  community,
  bracketBoard,
  litBoard,
];
