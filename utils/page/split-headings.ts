import type { Piece } from './piece.ts';

const MARK = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;
const HEAD_NOUN =
  /(?:印象|情况|经验|做法|成效|成绩|打算|建议|体会|启示|问题|不足|差距|措施|目标|任务|要求|工作|回顾|安排|思路|特点|收获|感受|原因|对策|意见|概况|现状|形势|展望|总结|思考|重点|背景|分析|方面|举措|保障|意义|原则|内容|步骤|建设|发展|管理|服务|改革|攻坚|机制|领导|力度|水平)$/;
/** A list mark of a lower order follows: 二、重点任务1.项目攻坚。 */
const LOWER_MARK = /[（(][一二三四五六七八九十]{1,3}[）)]|(?<!\d)1[.．、](?!\d)|一是|[·•●]/;
const OPENER =
  /(?=这次|此次|近年来|近几年来?|今年以?来?|去年以?来?|一年来|几年来|多年来|过去的?[一二三四五]年|过去一年|长期以来|目前[，,]|当前[，,]|我们[一-龥]|我[县市区镇省乡村]|全[县市区镇省乡]|通过|根据|按照|为了|为进一步|以[一-龥]{2,10}为|始终|坚持|继续[一-龥]|[一-龥]{2,4}[市县区镇](?:位于|地处|坚持|规定|按照)|两地都|“|必须|要[一-龥]{2}|截至|截止|自[一-龥\d]{2,8}以来|\d{4}年)/g;

/**
 * Sets apart a heading that a site ran into its paragraph without a stop, where both ends are certain: a list mark
 * starts it, a word that ends headings ends it, and an opener of sentences follows.
 */
export function splitHeadings(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    const end = piece.kind === 'text' ? headingEnd(piece.text) : 0;
    if (end === 0) return [piece];
    return [
      { ...piece, text: piece.text.slice(0, end), endsBy: 'block' as const },
      { ...piece, text: piece.text.slice(end).trimStart(), afterHole: false },
    ];
  });
}

/** Where the glued heading ends; 0 if there is none. */
function headingEnd(text: string): number {
  const mark = MARK.exec(text)?.[0].length ?? 0;
  if (mark === 0) return 0;
  const stop = text.search(/[，。；：！？,;:!?]/);
  const reach = text.slice(0, Math.min(mark + 26, stop < 0 ? text.length : stop + 1));
  const lower = LOWER_MARK.exec(reach.slice(mark));
  if (lower && lower.index >= 2 && !/[（(]/.test(text[0] ?? '')) return mark + lower.index;
  if (text.length < mark + 24) return 0;
  for (const match of reach.matchAll(OPENER)) {
    if (match.index < mark + 4) continue;
    if (HEAD_NOUN.test(text.slice(mark, match.index))) return match.index;
  }
  return 0;
}
