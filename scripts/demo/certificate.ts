/**
 * A self-signed certificate for a server on loopback, made anew each time: no key lies in the repository, no openssl
 * is needed. The browsers of the tests and of `npm start` are told to accept it; nobody else ever sees it.
 *
 * DER (X.690): every value is tag, length, content. X.509 v3 (RFC 5280), ECDSA with SHA-256 on P-256.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const SEQUENCE = 0x30;
const ECDSA_WITH_SHA256 = value(SEQUENCE, Buffer.from('06082a8648ce3d040302', 'hex'));
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const SUBJECT_ALTERNATIVE_NAME = Buffer.from('0603551d11', 'hex');
const VALID_DAYS = 30;

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate that is good for `hosts`, in PEM, as `https.createServer` takes it. */
export function makeCertificate(hosts: readonly string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const now = Date.now();
  const name = value(
    SEQUENCE,
    value(0x31, value(SEQUENCE, COMMON_NAME, value(0x0c, Buffer.from('Duibiao demo on loopback')))),
  );
  const names = value(SEQUENCE, ...hosts.map((host) => value(0x82, Buffer.from(host))));
  const body = value(
    SEQUENCE,
    value(0xa0, value(0x02, Buffer.of(2))),
    value(0x02, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    ECDSA_WITH_SHA256,
    name,
    value(SEQUENCE, time(now - 86_400_000), time(now + VALID_DAYS * 86_400_000)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    value(0xa3, value(SEQUENCE, value(SEQUENCE, SUBJECT_ALTERNATIVE_NAME, value(0x04, names)))),
  );
  const signature = Buffer.concat([Buffer.of(0), sign('sha256', body, privateKey)]);
  const der = value(SEQUENCE, body, ECDSA_WITH_SHA256, value(0x03, signature));
  const lines = der
    .toString('base64')
    .match(/.{1,64}/g)
    ?.join('\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

function value(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

/** UTCTime, `YYMMDDHHMMSSZ`. */
function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\D/g, '').slice(2, 14);
  return value(0x17, Buffer.from(`${digits}Z`));
}
