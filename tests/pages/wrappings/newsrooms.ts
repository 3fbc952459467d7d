import { counter, date, list, navigation, news } from '../clutter.ts';
import { wholePage } from '../whole-page.ts';
import {
  escapeHtml,
  isChinese,
  isPlain,
  isShort,
  paragraphs,
  render,
  sentences,
  table,
  texts,
} from '../wrapping.ts';

const indented = (line: string) => `<p>　　${line}</p>`;

/** A news agency: the editor in brackets, selected news in bare list items at the right, a long legal foot. */
const agency = wholePage(
  {
    name: 'agency',
    kind: 'press',
    suits: isChinese,
    url: 'https://www.zhongxun.example/sh/2022/#.shtml',
    called: (title) => `${title}-中讯网`,
  },
  (report, random) =>
    `<div class="top"><a>首页</a><a>时政</a><a>直播</a></div><div class="con_left"><div class="tt">${report.title}</div>
<div class="tm">${date(random)} 11:02　来源：<a>中讯网</a></div><div><span>大字体</span><span>小字体</span></div><div><p>分享到：</p></div>
<div class="zt">${render(report.parts, indented)}</div><div><span>【编辑:张三】</span></div></div>
<div class="con_right"><h3>国内新闻精选：</h3>${news(random, 10)
      .map((item) => `<li><span>${date(random)} 08:15</span><a>${item}</a></li>`)
      .join('')}</div>
<div>本网站所刊载信息，不代表中讯社和中讯网观点。 刊用本网站稿件，务经书面授权。 未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。 [网上传播视听节目许可证（0000000)] [总机：86-10-00000000]</div>`,
);

/** A paper's site of many columns: the text's column, then teasers whose first sentences are as long as paragraphs. */
const partyPaper = wholePage(
  {
    name: 'party-paper',
    kind: 'press',
    suits: isChinese,
    url: 'http://society.renren.example/n1/2020/c1008-#.html',
    called: (title) => `${title}--社会·法治--人人网`,
    charset: 'gb18030',
  },
  (report, random) => {
    const teasers = news(random, 4).map(
      (item) =>
        `<li><h3><a>${item}</a></h3><em>　　${item}。记者在现场看到，前来咨询的市民络绎不绝，工作人员耐心解答，一上午接待${random.int(40, 400)}人次，许多人表示这样的服务很贴心……</em></li>`,
    );
    return `<div><a>人人网首页</a> <a>时政</a> <a>社会</a></div><div><a>人人网</a>&gt;&gt;<a>社会·法治</a></div>
<div class="con"><div class="c1"><h4></h4><h1>${report.title}</h1><h4></h4><div>${date(random)}09:45 | 来源：<a>晨光晚报</a></div><div>小字号<p>点击播报本文，约<em></em></p></div>
<div class="txt">${render(report.parts, (line) => `<p style="text-indent: 2em;">\n\t${line}</p>`)}<div>(责编：王某、李某某)</div></div><div><p>分享让更多人看到</p></div></div>
<div class="c2"><h2>热门排行</h2>${list(news(random, 8), 'ol')}</div></div><div><h2>推荐阅读</h2><ul>${teasers.join('')}</ul></div>
<div>人人日报社概况 | 报社招聘 | 广告服务 | 网站声明</div>`;
  },
);

/** A television station: the text is a film's description, beside a programme and a list of films with their lengths. */
const television = wholePage(
  {
    name: 'television',
    kind: 'press',
    suits: isShort,
    url: 'http://tv.yunhe.example/2021/v_#.shtml',
    called: (title) => `[云合新闻]${title}_云合广播电视台`,
  },
  (report, random) => {
    const programme = Array.from({ length: 9 }, (_, k) => [
      `${8 + k}:${random.int(10, 55)}`,
      random.pick(['电视剧：大江往事(12)', '云合新闻（重播）', '健康大讲堂', '天气预报']),
      '回看',
    ]);
    const films = news(random, 8).map(
      (item) => `<div><span>[云合新闻]</span><a>${item}</a><i>00:0${random.int(1, 5)}:21</i></div>`,
    );
    return `<div>${navigation(random)}</div><div class="vb"><video></video><p>抱歉，您的浏览器不支持播放，请安装Flash播放器</p><p>00:00 / 02:31 高清 标清 倍速</p></div>
<div class="vi"><h3>${report.title}</h3><p>来源：云合新闻　${date(random)} 20:00</p><div class="vt">${texts(report).map(escapeHtml).map(indented).join('')}</div><p>编辑：小何 责任编辑：刘大</p></div>
<div><h4>节目单</h4>${table(programme, '')}</div><div><h4>完整视频列表</h4>${films.join('')}</div>`;
  },
);

/** News of a county's office: lines parted by `<br>`, its address beside them, neighbours with their days below. */
const office = wholePage(
  {
    name: 'office',
    kind: 'press',
    suits: isPlain,
    url: 'http://jtj.yunhe.example/xwzx/t#.html',
    called: (title) => `${title} - 新闻中心 - 云合县交通运输局`,
  },
  (report, random) =>
    `<div class="hd"><h1><a>云合县交通运输局</a></h1><div>今天是<script>document.write(new Date())</script></div></div>${navigation(random)}
<div class="l"><h2>新闻中心</h2>${list(['图片新闻', '行业动态', '通知公告'])}<h2>联系我们</h2><p>地址：云合县迎宾路18号<br>电话：0000-6210000</p></div>
<div class="r"><div>首页 / 新闻中心 / 行业动态</div><div class="t">${report.title}</div><div class="s">日期：${date(random)}　　作者：办公室　　${counter(random)}</div>
<div class="c">${texts(report)
      .map((line) => `　　${escapeHtml(line)}`)
      .join('<br>\n<br>\n')}</div>
<div><p>上一条：<a>${news(random, 1)[0]}</a> <span>${date(random)}</span></p><p>下一条：<a>${news(random, 1)[0]}</a> <span>${date(random)}</span></p></div></div>`,
);

/** A box of key points that repeats the text before it, and another story under a rule behind it. */
const keyPoints = wholePage(
  {
    name: 'key-points',
    kind: 'press',
    suits: isPlain,
    url: 'https://www.jiangcheng.example/news/#.html',
    called: (title) => `江城新闻丨${title}-江城网`,
  },
  (report, random) => {
    const lines = texts(report).map(escapeHtml);
    const points = lines.slice(0, 2).map((line) => `<li>${sentences(line)[0]?.slice(0, 24)}</li>`);
    return `<div>${navigation(random)}</div><div>江城网 / 城事</div><div class="b"><h1>${report.title}</h1><p>${date(random)} 06:30 <span>江城晚报</span> <a>我要评论</a></p>
<div class="kp"><h6>要点速览</h6><ul>${points.join('')}</ul></div><div class="tx">${lines.map((line) => `<p>${line}</p>`).join('')}</div><p>见习编辑 小丁 校对 小石</p></div>
<hr><div class="b"><h2>${news(random, 1)[0]}</h2><p>江城晚报</p><p>昨日上午，记者在城西一家超市看到，货架前排起了长队，不少市民一次买了两三袋。超市经理说，备货是平时的两倍，价格没有变化。</p><a>查看全文</a></div>`;
  },
);

/** A firm's notice: a few lines beside one long paragraph on its services; the page is called after its column. */
const firmNotice = wholePage(
  {
    name: 'firm-notice',
    kind: 'articles',
    suits: isShort,
    url: 'http://www.water.example/gg/#.html',
    called: () => '通知公告',
  },
  (report, random) =>
    `<div><img><ul><li>首页</li><li>公司概况</li><li>停水通知</li></ul></div><div><p>饮水思源　服务为民</p></div>
<div class="l"><h4>办事指南</h4><p>新装用户请携带身份证、房产证原件及复印件到营业厅办理，现场勘查后五个工作日内安装水表；过户、更名、报停等业务可在窗口或网上营业厅办理。营业时间：周一至周日8:30至17:30（节假日不休息）。居民生活用水第一级每立方米2.85元，第二级3.85元，第三级6.85元。</p></div>
<div class="r"><div>${report.title}</div><div>[ 发布时间：${date(random)} ]</div><div>${paragraphs(texts(report))}</div></div><div>抢修热线：0000-96xxx　地址：建设路1号</div>`,
);

/** A city's net: credits of the reporters as the last paragraph, prices of houses and cars right behind the text. */
const cityNet = wholePage(
  {
    name: 'city-net',
    kind: 'press',
    suits: isPlain,
    url: 'http://www.chengwang.example/system/2014/#.shtml',
    called: (title) => `${title}-城网-中国江城`,
    charset: 'gb18030',
  },
  (report, random) =>
    `<div>${navigation(random)}</div><div>您当前的位置 ：城网 &gt;&gt; 江城 &gt;&gt; 社会 &gt;&gt; 正文</div><div><div class="hd">${report.title}</div><div>${date(random)} 08:12:23　来源： 江城晚报　编辑： 方方</div>
<div>${texts(report).map(escapeHtml).map(indented).join('')}<p>　　（记者 李四 通讯员 王五）</p></div>
<div><a>江城房产网：本周开盘楼盘一览 均价${random.int(4, 9)}800元/平方米</a><a>江城车市：${random.int(5, 12)}万元家轿推荐</a></div><div>相关报道：${list(news(random, 3))}</div></div>`,
);

/** A share page of a county's media: called by one word, credits of three checks at the end, faded in by a script. */
const sharePage = wholePage(
  {
    name: 'share-page',
    kind: 'press',
    suits: isPlain,
    url: 'https://h5.rongmei.example/share/#.html',
    called: () => '分享',
  },
  (report, random) =>
    `<div style="opacity:0"><div><p>云合发布</p><p>权威 及时 贴心</p><a>打开</a></div><div><p class="t">${report.title}</p><p><span>云合融媒</span><span>${date(random)} 09:10</span><span>阅读量 ${random.int(1, 9)}.${random.int(1, 9)}w</span></p></div>
<div class="c">${texts(report)
      .map((line) => `<p style="text-indent:2em;">${escapeHtml(line)}</p><p><br/></p>`)
      .join(
        '',
      )}<p style="text-align:right">记者：周七 通讯员：吴八</p><p style="text-align:right">一审：郑九 二审：王十 三审：冯一</p></div>
<div>我是有底线的</div><div><i>赞</i>${random.int(2, 99)}</div><div><p>热门推荐</p>${news(random, 5)
      .map((item) => `<div><p>${item}</p><p>云合融媒 3天前</p></div>`)
      .join('')}</div></div>`,
);

/** Pictures with their numbers, each over a paragraph; the next collection and cards of others behind. */
const pictureStory = wholePage(
  {
    name: 'picture-story',
    kind: 'press',
    suits: isPlain,
    url: 'http://pic.jiangcheng.example/#.html',
    called: (title) => `高清组图：${title}-江城图片`,
  },
  (report, random) => {
    const lines = texts(report);
    const shown = lines.map(
      (line, k) =>
        `<div><img src="${k}.jpg"><div><b>${k + 1}</b>/${lines.length}</div><div class="ps">${escapeHtml(line)}</div></div>`,
    );
    return `<div>${navigation(random)}</div><div><h1>${report.title}</h1><p>${date(random)} 15:01 来源：江城图片 摄影：老秦</p></div>${shown.join('')}
<div><a>重新浏览</a><a>下一图集：${news(random, 1)[0]}</a></div><div><h3>图集推荐</h3>${news(random)
      .map((item) => `<a><img>${item}</a>`)
      .join('')}</div>`;
  },
);

const SERVICES = [
  ['社保查询', '可查询养老、医疗、失业、工伤、生育五项保险的缴费记录和个人账户余额，需要先完成实名认证。'],
  [
    '预约挂号',
    '对接全市二十三家医院的号源，提前七天放号，每个账号每天限约两个号，爽约三次将暂停服务三十天。',
  ],
  ['家政服务', '保洁每小时四十元起，月嫂每月八千元起，均为持证上岗，不满意可以免费更换一次人员。'],
];

/** A community's portal: consent to cookies before a few lines of news, a list of services of the same rank behind. */
const servicePortal = wholePage(
  {
    name: 'service-portal',
    kind: 'articles',
    suits: isShort,
    url: 'https://www.shequ.example/n/#',
    called: () => '柳荫社区',
  },
  (report, random) =>
    `<div>本网站使用Cookies提升您的浏览体验，继续使用即表示您同意我们的隐私政策，包括收集设备信息、位置信息和浏览记录，用于统计分析与个性化推荐，您可以随时在浏览器设置中关闭。<a>同意</a><a>拒绝</a></div><div>柳荫社区综合服务平台</div>
<div class="con"><h3>${report.title}</h3><p>${date(random)}　社区居委会</p>${paragraphs(texts(report))}</div>
<div class="svc"><h3>便民服务</h3><dl>${SERVICES.map(([name, words]) => `<dt>${name}</dt><dd>${words}</dd>`).join('')}</dl></div>`,
);

export const newsroomWrappings = [
  agency,
  partyPaper,
  television,
  office,
  keyPoints,
  firmNotice,
  cityNet,
  sharePage,
  pictureStory,
  servicePortal,
];
