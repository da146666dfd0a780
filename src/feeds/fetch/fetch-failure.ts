import { FetchError, type FetchFailure } from './fetch-outcome.ts';
import { notPublicCode } from './public-address.ts';

/** What to do about it, by code: the second half of every line. */
const remedies: Readonly<Record<FetchFailure, string>> = {
  'bad-url': 'write an address that starts with http:// or https://',
  'not-public':
    'a source added from a channel, and what a source moves to, must be; write the address in the newsroom file',
  'private-redirect':
    'tell the provider; if it is meant, write the address that it should be read at in the newsroom file',
  dns: 'check the name in the address and the DNS of this machine',
  refused: 'check host and port, or ask the provider whether the service is down',
  tls: 'ask the provider to renew its certificate, or check the clock of this machine',
  'cut-off': 'it is tried again; if it goes on, tell the provider',
  'connect-timeout': 'it is tried again; check the address and the firewall',
  'headers-timeout': 'it is tried again; if it goes on, tell the provider',
  'body-timeout': 'it is tried again; if it goes on, tell the provider',
  'too-large': 'ask the provider for a feed with fewer items, or raise the size limit',
  bomb: 'tell the provider; nothing of it was read',
  'bad-encoding': 'tell the provider',
  'no-web-redirect':
    'nothing but http and https is followed; open the address in a browser and write the one it ends at',
  redirects: 'open the address in a browser and write the one it ends at',
  auth: 'check the user name, password or key of this source',
  forbidden: 'ask the provider to let our user agent through, or what key it wants',
  challenge: 'ask the provider to let our user agent through, or for an address meant for machines',
  'not-found': 'check the address with the provider',
  'client-error': 'check the address and the headers of this source',
  'server-error': 'it is tried again; if it goes on, tell the provider',
  'bad-http': 'check the port and http or https in the address; if they are right, tell the provider',
  network: 'it is tried again; check the network of this machine',
};

/** One clear line: `wire.example does not answer (…): check …`. */
export function describeFailure(host: string, code: FetchFailure, what: string): string {
  return `${host} ${what}: ${remedies[code]}`;
}

/** An error from the socket, TLS or the HTTP parser as a failure we know. */
export function readFailure(error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  const code = errorCode(error);
  const [failure, what] = failureOf(code);
  return new FetchError(failure, what, { cause: error });
}

function failureOf(code: string): readonly [FetchFailure, string] {
  if (code === notPublicCode) return ['not-public', 'is not on the public internet'];
  if (code === 'ENOTFOUND') return ['dns', 'has no address in DNS'];
  if (code.startsWith('EAI_')) return ['dns', `has no address in DNS (${code})`];
  if (code === 'ECONNREFUSED') return ['refused', 'refuses the connection'];
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') {
    return ['connect-timeout', 'does not take the connection in time'];
  }
  if (/CERT|SSL|TLS|UNABLE_TO_/.test(code)) return ['tls', `has no valid certificate (${code})`];
  if (/^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/.test(code)) {
    return ['cut-off', 'cut the answer off halfway'];
  }
  if (/^HPE_|^HTTPParserError$|^UND_ERR_HEADERS_OVERFLOW$/.test(code))
    return ['bad-http', `does not speak valid HTTP (${code})`];
  return ['network', `cannot be read (${code})`];
}

function errorCode(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return error instanceof Error ? error.name : 'unknown';
}
