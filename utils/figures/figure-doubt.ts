/** Why a number measures nothing; the name of the rule. */
export type FigureDoubt =
  | 'in-name' // a letter beside it: PM2.5, 5G, H1N1
  | 'in-quotes' // a slogan: “1358”, “2+5+N”
  | 'no-unit'
  | 'bare-scale' // 千方百计, 百亿产业
  | 'list-count' // 三项工作, 一个目标
  | 'duration' // 经过三年, 连续三年
  | 'age-class' // 60岁以上老人
  | 'threshold' // 5亿元以上项目19个: the 5亿元
  | 'denominator' // 每10万人
  | 'noun-unit'; // 32号, 2路

export const han = /[一-鿿]/;
export const punctuation = /[，,。；;、！!？?：:）)”〞\s\n\t（(]/;
