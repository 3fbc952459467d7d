import { planNames } from './comparison-words.data.ts';

/** Nouns whose growth is a fall. */
export const fallNouns: readonly string[] = ['降幅', '跌幅'];

/** Nouns that a growth is told by behind its number: 以8%的|速度. */
export const speedNouns: readonly string[] = '速度 增速 增长 增幅 年均 速率'.split(' ');

/** What was wanted: 完成年度|计划|的96% is how far it came. */
export const wantedNouns: readonly string[] = [...planNames, '进度'];

/** Nouns of an amount that something moved by. */
export const deltaNouns: readonly string[] = '增量 增加额 增加量 净增额'.split(' ');

/** What moves by an amount for each of many: 户均增收3000元. */
export const savedNouns: readonly string[] =
  '增收 增产 增加 减少 减亏 减产 降本 节约 减免'.split(' ');

/** Stocks that 新增 behind them moves: 营运里程新增120公里, where 新增贷款 is an amount of its own. */
export const movedStocks: readonly string[] =
  '里程 余额 贷款 存款 总量 规模 面积 人口 资产 装机 产能 户数 总数'.split(' ');
