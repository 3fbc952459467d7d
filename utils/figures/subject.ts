import { openings, plainVerbs } from '../lexicon/label-words.data.ts';

/** A project, a firm or an institution that the numbers of a clause are about. */
export interface Subject {
  readonly name: string;
  readonly kind: 'project' | 'body' | 'zone';
  readonly at: number;
}

const generic =
  /^(?:[一-鿿]{0,4}(?:建设|重点|重大|工业|产业|招商|投资|合作|示范|试点|储备|签约|开工|在建|城建|新建|续建|技改|民生|实事|服务业|农业|水利|交通|基础设施|政府|该|此|这|本|各|类|批|个|项|大|等|的|新|亿元|以上|以下|重点工程|现代|科技|旅游|文化|外资|内资|能源|环保|主要|优质|龙头|配套|在谈|改造|工程))$/;
const project =
  /([一-鿿A-Za-z0-9（）()·]{2,18}?)(?:项目)?(?=(?:[（(]?(?:计划|预计|拟)?总投资|计划投资|一期投资|[（(]投资额?))/g;
const producing = /(?:^|[，,。；;、])([一-鿿A-Za-z]{2,10}?)年产(?=[\d一-鿿])/g;
const firm = /(?:^|[，,。；;])([一-鿿A-Za-z（）()]{2,18}?(?:公司|集团|股份|银行))(?=[一-鿿]|\d{4}年)/g;
const zone =
  /(?:^|[，,。；;])([一-鿿]{0,8}?(?:开发区|产业园区?|工业园区?|高新区|经开区|集聚区|聚集区|科技园|保税区|示范区|自贸区|经济圈))(?=[完实新引入累共总今去全规落]|\d)/g;
const opening = /^(?:其中|如|像|由|以|的|对|在|投资|引进|推动|推进|加快|总|等|和|与|及)+/;

function isVerb(name: string): boolean {
  return plainVerbs.has(name.slice(0, 2)) || openings.has(name.slice(0, 2));
}

const owner =
  /^(?:以上)?(?:、[一-鿿]{2,8}[近约超]?[\d.]+[一-鿿]{1,5}){0,3}的([一-鿿A-Za-z0-9]{2,16}?(?:项目|中心|科技园|产业园|大桥|工厂|基地|公司|广场|园区|电站|学校|学院|大学|医院|博物馆|图书馆|展览馆|体育馆|文化馆|公园|大厦|水厂|水库|厂房|车间|综合体))(?!\d|等)/;

/** 总投资21亿元的|恒越光伏玻璃项目|: whose money it is stands behind it. */
export function findOwnerBehind(text: string, at: number, sentence: number): Subject | undefined {
  const name = owner.exec(text.slice(at, at + 70))?.[1]?.replace(/项目$/, '');
  if (name === undefined || name.length < 3 || generic.test(name) || /\d|[和与及的了等]/.test(name))
    return undefined;
  return { name, kind: 'project', at: at - sentence };
}

const mention =
  /投资|年产|公司|集团|银行|股份|开发区|园区|产业园|高新区|经开区|集聚区|聚集区|科技园|保税区|示范区|自贸区|经济圈/;

/** The projects and firms of a sentence, in order. */
export function findSubjects(sentence: string): Subject[] {
  const subjects: Subject[] = [];
  if (!mention.test(sentence)) return subjects;
  for (const [pattern, kind] of [
    [project, 'project'],
    [producing, 'project'],
    [firm, 'body'],
    [zone, 'zone'],
  ] as const) {
    for (const match of sentence.matchAll(pattern)) {
      const name = (match[1] ?? '').replace(opening, '').replace(/项目$/, '');
      if (
        name.length < 3 ||
        generic.test(name) ||
        /\d+[个项亿万]|[的了后可将]|[年月期]$|建成|投产|达产|以上|级/.test(name) ||
        isVerb(name)
      )
        continue;
      subjects.push({ name, kind, at: match.index });
    }
  }
  return subjects.sort((a, b) => a.at - b.at);
}
