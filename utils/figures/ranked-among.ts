import { PLACE } from './masks.ts';

/** 居全省|, 在全区|: what opens the words that say among whom something ranks. */
const opening = `(?:[居列位在]|排[名在])`;
const count = '(?:\\d+|[一二两三四五六七八九十]+)个';
/** 16个|市州|第4位, 14个|镇街|中排名: who they are, and what goes on behind them. */
const members = '(?!中|第|前|排)([一-鿿]{1,8}?)';

const opens = new RegExp(`${opening}$`);
const countedMembers = new RegExp(`^${count}${members}(?:中|第|前|排|里)`);
const trailing = new RegExp(`${opening}[${PLACE}]*${count}[一-鿿]{1,8}$`);

/** Who is counted from an offset on, where a place before it ends: 市州 of 居全省|16个市州第4位; undefined elsewhere. */
export function membersAt(text: string, placeStart: number, at: number): string | undefined {
  if (!opens.test(text.slice(Math.max(0, placeStart - 2), placeStart))) return undefined;
  return countedMembers.exec(text.slice(at, at + 16))?.[1];
}

/** 增速|居全省16个市州: the words at the end of a masked stretch that only say among whom it ranks. */
export function rankedAmongCount(masked: string): string | undefined {
  return trailing.exec(masked)?.[0];
}
