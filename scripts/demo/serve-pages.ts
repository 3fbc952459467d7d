import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';

export interface ServedPage {
  readonly url: string;
  readonly body: string | Uint8Array;
  /** `text/html; charset=utf-8` unless given. */
  readonly type?: string;
}

export interface PageServer {
  readonly port: number;
  /** `host/path` of every request, in order. */
  readonly requests: readonly string[];
  readonly close: () => void;
}

/**
 * Serves pages over https on loopback under the hosts of their addresses; anything else is 404.
 * The browser is told to look for those hosts here, and to accept the certificate.
 */
export async function servePages(pages: readonly ServedPage[]): Promise<PageServer> {
  const byAddress = new Map(pages.map((page) => [addressOf(new URL(page.url)), page]));
  const hosts = [...new Set(pages.map((page) => new URL(page.url).hostname))];
  const requests: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    // Browsers ask for it by themselves.
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    requests.push(addressOf(url));
    const page = byAddress.get(addressOf(url));
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/html; charset=utf-8' });
    response.end(page?.body ?? '<!doctype html><title>404</title><p>No demonstration page here.');
  };
  const server = createServer(makeCertificate(hosts), answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, requests, close };
}

function addressOf(url: URL): string {
  return url.hostname + url.pathname;
}
