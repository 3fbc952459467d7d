import { type Random, seeded } from './random.ts';

const FIELDS =
  '现代农业 装备制造 电子信息 食品加工 生物医药 新型建材 文化旅游 商贸物流 金融服务 科技创新 数字经济 外贸外资 城市建设 乡村建设 交通运输 水利设施 能源保障 生态保护 污染防治 基础教育 职业教育 公共卫生 医疗保障 养老服务 就业创业 社会救助 文化体育 安全生产 社会治理 法治建设 政务服务 财政管理'.split(
    ' ',
  );
const OPENINGS = ['紧紧围绕', '始终聚焦', '坚持把', '着眼于', '突出抓好', '持续加强'];
const ENDS = [
  '工作基础更加扎实',
  '短板弱项得到补强',
  '群众满意度稳步提升',
  '发展质量明显提高',
  '走在了全市前列',
];
const DEEDS: readonly ((random: Random, field: string) => string)[] = [
  (r, f) =>
    `全年${f}领域完成投资${money(r)}亿元，比上年增长${percent(r)}%，实施重点项目${r.int(12, 96)}个，竣工${r.int(3, 11)}个。`,
  (r, f) =>
    `出台支持${f}的政策措施${r.int(5, 30)}条，兑现各类资金${r.int(1200, 9800)}万元，惠及企业${r.int(80, 900)}家、群众${r.int(2, 18)}.${r.int(1, 9)}万人次。`,
  (r, f) =>
    `${f}相关单位由${r.int(20, 60)}家增加到${r.int(70, 140)}家，其中省级以上示范单位${r.int(2, 9)}家，从业人员达到${r.int(1100, 9600)}人。`,
  (r) =>
    `有关做法在全省推广，群众评议满意率${r.int(91, 99)}.${r.int(1, 9)}%，位次由第${r.int(7, 12)}位上升到第${r.int(2, 6)}位。`,
  (r) =>
    `新建、改造设施${r.int(16, 88)}处，覆盖乡镇${r.int(6, 18)}个、行政村${r.int(60, 240)}个，受益面积${r.int(3, 48)}.${r.int(1, 9)}万亩。`,
  (_, f) =>
    `同时要看到，${f}仍有不少薄弱环节，一些干部思想不够解放，抓落实的办法不够多，有的工作停留在会议上、文件上，需要下更大力气加以改进。`,
  (r, f) =>
    `下一年，计划在${f}方面安排资金${money(r)}亿元，推进${r.int(5, 40)}件实事，力争主要指标增幅不低于${percent(r)}%，让发展成果更多更公平惠及全体人民。`,
];

const money = (random: Random) => `${random.int(1, 98)}.${random.int(10, 99)}`;
const percent = (random: Random) => `${random.int(2, 28)}.${random.int(1, 9)}`;

/** A work report of about `size` characters from sentence patterns: no such city exists, every figure is chance. */
export function longReport(size = 20_000): string {
  const random = seeded('long');
  const lines = [
    '岚浦市2023年政府工作报告',
    '各位代表：',
    '现在，我代表市人民政府向大会报告工作，请予审议，并请市政协委员和列席人员提出意见。',
  ];
  let length = 0;
  for (let section = 0; length < size; section++) {
    const start = lines.length;
    lines.push(`${'一二三四五六七八九十'[section % 10] ?? ''}、扎实做好${random.pick(FIELDS)}等领域工作`);
    random.some(FIELDS, 6).forEach((field, index) => {
      lines.push(`（${'一二三四五六'[index] ?? ''}）推动${field}迈上新台阶`);
      const deeds = random.some(DEEDS, 4).map((deed) => deed(random, field));
      lines.push(
        `${random.pick(OPENINGS)}${field}，上下联动、久久为功，${random.pick(ENDS)}。${deeds.slice(0, 2).join('')}`,
      );
      lines.push(deeds.slice(2).join(''));
    });
    length += lines.slice(start).join('').length;
  }
  lines.push('各位代表！让我们同心同德、接续奋斗，为谱写岚浦高质量发展新篇章而努力奋斗！');
  return lines.join('\n');
}
