import { request } from 'node:https';
import { expect, it } from 'vitest';
import { type PageServer, servePages } from './serve-pages.ts';

function get(server: PageServer, url: string): Promise<[status: number | undefined, body: string]> {
  const { hostname, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    const options = {
      port: server.port,
      path: pathname,
      headers: { host: hostname },
      rejectUnauthorized: false,
    };
    request(options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => (body += text));
      response.on('end', () => resolve([response.statusCode, body]));
    })
      .on('error', reject)
      .end();
  });
}

it('serves a page under its host and nothing under another', async () => {
  const server = await servePages([{ url: 'https://a.example/1.html', body: '甲' }]);
  try {
    expect(await get(server, 'https://a.example/1.html')).toEqual([200, '甲']);
    expect((await get(server, 'https://b.example/1.html'))[0]).toBe(404);
    expect(server.requests).toEqual(['a.example/1.html', 'b.example/1.html']);
  } finally {
    server.close();
  }
});
