/** Evidence that words stand twice, as in text taken from slides: `年年`, `编程规规范`, whole phrases repeated at once. */
export function findDoubled(text: string): string[] {
  const doubles = doubledCharacters(text);
  const phrases = repeatedPhrases(text);
  const dates = doubledDates(text);
  const evidence = [...dates.slice(0, 3), ...doubles.slice(0, 5), ...phrases.slice(0, 3)];
  return doubles.length >= Math.max(6, text.length / 60) || dates.length >= 2 || phrases.length >= 2
    ? evidence
    : [];
}

/** Words that are doubled in good Chinese. */
const GOOD: ReadonlySet<string> = new Set(
  '人人 天天 年年 月月 日日 处处 事事 时时 家家 户户 村村 层层 步步 常常 渐渐 慢慢 好好 大大 小小 多多 久久 深深 牢牢 紧紧 稳稳 实实 扎扎 踏踏 认认 真真 兢兢 业业 勤勤 恳恳 方方 面面 形形 色色 源源 孜孜 欣欣 蒸蒸 熙熙 攘攘 轰轰 烈烈 明明 刚刚 仅仅 往往 星星 爸爸 妈妈 哥哥 姐姐 弟弟 妹妹 爷爷 奶奶 叔叔 宝宝 谢谢 看看 想想 说说 试试 听听 早早 条条 件件 个个 种种 样样 项项 代代 世世 心心 念念 头头 是是 非非 点点 滴滴 干干 净净 清清 楚楚 白白 拳拳 殷殷 环环 丝丝 节节 息息 比比 区区 累累 楼楼 站站 镇镇 乡乡 县县 片片 块块 堂堂 正正 远远 高高 纷纷 默默 绵绵 苍苍 茫茫 重重 双双 一一 三三 两两 千千 万万 洋洋 落落 津津 斤斤 循循 谆谆 历历 彬彬 郁郁 葱葱 冉冉 匆匆 频频 屡屡 偏偏 恰恰 统统 通通 悄悄 足足 整整 满满 暖暖 美美 甜甜 绿绿 红红 口口 声声 字字 句句 辈辈 物物 门门 道道 关关 场场 次次 回回 期期 行行 排排 列列 座座 幢幢 栋栋 间间 张张 幅幅 篇篇 本本 册册 部部 组组 队队 群群 批批 国国 省省 市市'.split(
    ' ',
  ),
);

function doubledCharacters(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(/([一-龥])\1(?![一-龥]?\1)/g)) {
    const around = text.slice(Math.max(0, match.index - 1), match.index + 4);
    const halves = text.slice(match.index, match.index + 4);
    const rhythm = /^([一-龥])\1([一-龥])\2$/.test(halves) && GOOD.has(halves.slice(2));
    if (!GOOD.has(match[0]) && !rhythm) found.push(around.replace(/\s/g, ''));
  }
  return found;
}

function doubledDates(text: string): string[] {
  return [...text.matchAll(/\d([年月日])\1|(?<!\d)(\d{1,2}) \2[月日]/g)].map((match) => match[0]);
}

/**
 * Phrases of 8 to 24 characters that follow themselves at once, among the first characters of the text. A stretch as
 * long as the period meets one of the period's multiples: only there it is looked for.
 */
function repeatedPhrases(text: string): string[] {
  const found: string[] = [];
  const head = text.slice(0, 4000);
  for (let period = 8; period <= 24; period++) {
    const comesAgain = (i: number) =>
      head.charCodeAt(i) === head.charCodeAt(i + period) && head.charCodeAt(i) > 0x3000;
    for (let at = 0; at + period < head.length; at += period) {
      if (!comesAgain(at)) continue;
      let first = at;
      let last = at + 1;
      while (comesAgain(first - 1)) first--;
      while (comesAgain(last)) last++;
      if (last - first >= period) found.push(head.slice(first, first + 2 * period));
      at = last - (last % period);
    }
  }
  return found;
}
