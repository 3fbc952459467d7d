import { describe, expect, it } from 'vitest';
import { findPublication, isoDate } from './find-publication.ts';

describe('dates', () => {
  it.each([
    ['发布日期：2020/4/27 21:15:05', '2020-04-27'],
    ['2009年11月2日', '2009-11-02'],
    ['2021-09-09', '2021-09-09'],
    ['2021-19-09', undefined],
    ['9月9日', undefined],
    ['0513-00000000', undefined],
  ])('%s', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });
});

it('metas come before lines', () => {
  const metas = new Map([
    ['pubdate', '2021-03-12 10:20'],
    ['contentsource', '县统计局'],
  ]);
  expect(findPublication(metas, ['来源：某网 日期：2022-01-01'])).toEqual({
    publisher: { value: '县统计局', from: 'meta:contentsource' },
    publishedOn: { value: '2021-03-12', from: 'meta:pubdate' },
  });
});

it.each([
  ['来源:泰和日报 日期: 2021-09-09', '泰和日报', '2021-09-09', undefined],
  ['上传人:b****3 上传时间:2023-05-08 格式:DOCX', undefined, undefined, '2023-05-08'],
  ['信息来源：青砚新区管委会发布日期：2021-04-02 10:01', '青砚新区管委会', '2021-04-02', undefined],
  ['来源：澜川日报记者 林小溪', '澜川日报', undefined, undefined],
  ['来源：澜川日报作者：林小溪', '澜川日报', undefined, undefined],
  ['来源：记者之家', '记者之家', undefined, undefined],
  ['来源：发布时间：2021-04-02', undefined, '2021-04-02', undefined],
  ['张小水 澜川发布 2016-10-22 18:30', undefined, '2016-10-22', undefined],
  ['浏览：350', undefined, undefined, undefined],
])('%s', (line, publisher, publishedOn, uploadedOn) => {
  const found = findPublication(new Map(), [line]);
  expect([found.publisher?.value, found.publishedOn?.value, found.uploadedOn?.value]).toEqual([
    publisher,
    publishedOn,
    uploadedOn,
  ]);
});
