import { type Said, sayAll } from '../../domain/said/said.ts';
import { fetchWords as words } from '../words/fetch-words.ts';
import { remedies } from '../words/remedies.ts';
import { FetchError, type FetchFailure } from './fetch-outcome.ts';
import { notPublicCode } from './public-address.ts';

/** One clear line: `wire.example does not answer (…): check …`. */
export function describeFailure(host: string | Said, code: FetchFailure, what: Said): Said {
  const line = (language: keyof Said) => {
    const name = typeof host === 'string' ? host : host[language];
    return `${name} ${what[language]}: ${remedies[code][language]}`;
  };
  return { nl: line('nl'), en: line('en') };
}

/** An error from the socket, TLS or the HTTP parser as a failure we know. */
export function readFailure(error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  const code = errorCode(error);
  const [failure, what] = failureOf(code);
  return new FetchError(failure, what, { cause: error });
}

function failureOf(code: string): readonly [FetchFailure, Said] {
  if (code === notPublicCode) return ['not-public', words.notPublic];
  if (code === 'ENOTFOUND') return ['dns', words.noDns];
  if (code === 'EAI_AGAIN') return ['dns', sayAll(words.noServerAnswers, { code })];
  if (code.startsWith('EAI_')) return ['dns', sayAll(words.noDnsCode, { code })];
  if (code === 'ECONNREFUSED') return ['refused', words.refuses];
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') {
    return ['connect-timeout', words.notInTime];
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return ['tls', sayAll(words.otherName, { code })];
  if (/^(?:EPROTO|ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL))$/.test(code))
    return ['no-tls', sayAll(words.noTls, { code })];
  // A certificate is looked at by us; what has an alert was said by the server.
  if (/^ERR_SSL_/.test(code)) return ['tls-refused', sayAll(words.tlsRefused, { code })];
  if (/CERT|SSL|TLS|UNABLE_TO_/.test(code)) return ['tls', sayAll(words.noCertificate, { code })];
  if (/^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/.test(code)) {
    return ['cut-off', words.cutOff];
  }
  if (/^HPE_|^HTTPParserError$|^UND_ERR_HEADERS_OVERFLOW$/.test(code))
    return ['bad-http', sayAll(words.badHttp, { code })];
  // What undici says of an answer that begins with 000, or with 101 where nobody asked for another protocol.
  if (code === 'ERR_ASSERTION') return ['odd-status', words.noStatus];
  if (/^UND_ERR_(?:INVALID_ARG|NOT_SUPPORTED)$/.test(code))
    return ['bad-headers', sayAll(words.badHeaders, { code })];
  return ['network', sayAll(words.network, { code })];
}

function errorCode(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return error instanceof Error ? error.name : 'unknown';
}
