import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeCertificate } from './certificate.ts';

const certificate = new X509Certificate(makeCertificate(['m.bingdoc.com', 'www.wangchuan.example']).cert);

it('is good for its hosts and for no other', () => {
  expect(certificate.checkHost('m.bingdoc.com')).toBe('m.bingdoc.com');
  expect(certificate.checkHost('www.bingdoc.com')).toBeUndefined();
});

it('is signed by its own key and valid now', () => {
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(Date.parse(certificate.validFrom)).toBeLessThan(Date.now());
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now());
});

it('takes more hosts than a short DER length holds', () => {
  const hosts = Array.from({ length: 40 }, (_, number) => `host-${number}.example`);
  expect(new X509Certificate(makeCertificate(hosts).cert).checkHost('host-39.example')).toBeDefined();
});
