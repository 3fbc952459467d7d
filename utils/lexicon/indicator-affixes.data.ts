/** Words in front of an indicator's name that leave it the same indicator. Longer words stand before their ends. */
export const openingQualifiers: readonly string[] = [
  // the place as a whole, or the part of it that the books count
  '全市', '全区', '全县', '全省', '全镇', '全乡', '全州', '全旗', '全国', '全域', '全口径', '全部', '全社会',
  '我市', '我区', '我县', '我省', '我镇', '本市', '本区', '本县', '本省', '各市', '各县',
  '在地', '属地', '区属', '市属', '县属', '市本级', '区本级', '县本级', '省本级', '本级', '区级', '市级', '县级', '省级', '地方',
  '市区', '城区', '主城区', '辖区内', '辖区', '境内', '域内',
  // when and how much of the year
  '五年来', '五年', '四年来', '三年来', '三年', '年内', '全年', '年末', '年底', '期末', '上年', '去年', '今年', '当年', '本年', '年度', '月末', '上半年', '下半年', '前三季度', '一季度', '累计', '共', '预计', '同期',
  // light verbs and links
  '完成', '实现', '达到', '其中', '达', '平均每天',
];

/** Words of quantity behind an indicator's name: they say how it is measured, not what. Longer ones first. */
export const quantityEndings: readonly string[] = [
  '预期目标', '完成额', '增长率', '增长速度', '增长幅度', '同比增速', '同比增长', '平均增速', '年均增速', '年均增长', '名义增长', '实际增长',
  '增速', '增幅', '增长', '涨幅', '降幅', '同比', '下降', '降低', '总额', '总量', '总数', '总值', '数量', '人数', '总计', '合计', '累计', '达到', '完成', '实现', '规模', '金额', '连续', '稳居', '跨过', '跨上', '跨越', '迈上', '迈过', '跃上', '登上', '再上', '跨', '预期', '目标', '数', '额',
];

/** Words that end like a place's name and are none, or are a part of a place that counts by itself. */
export const placeLookalikes: readonly string[] = ['城镇', '乡镇', '村镇', '园区', '景区', '社区', '片区', '小区', '库区', '矿区', '灌区', '林区', '山区', '牧区', '城市', '上市', '股市', '超市', '楼市', '夜市', '保税区', '聚集区', '集聚区', '示范区', '核心区'];
