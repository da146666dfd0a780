import type { Filling, Said } from '../../domain/said/said.ts';
import { systemWords } from '../../domain/said/system-words.ts';
import { DatabaseError, UnusableStoreError } from '../unusable-store.ts';
import { ofAddress, serverWords as words } from '../words/server-words.ts';

/** SQLSTATE, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const state = {
  wrongPassword: '28P01',
  notAllowed: '28000',
  noDatabase: '3D000',
  noRight: '42501',
  readOnly: '25006',
  closed: '55000',
} as const;

/**
 * What passes: a connection that failed or was cut, a server that shuts down, starts or has no room, one that only reads
 * since another took over, a disk that is full, a statement that took too long.
 */
const passing = /^(?:08...|25006|25P03|53...|57...|58...|55P03)$/;
/** The system's and the driver's own words for a server that is not there. */
const unreachable =
  /^(?:ECONN\w+|E(?:HOST|NET)UNREACH|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_\w+)$|terminated|timeout|Connection ended|not queryable/;

/** Who signed is not known here, https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const unknownSigner =
  /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_UNTRUSTED)$/;

/** An error of the driver as the store tells it: whether the database can be used at all. */
export function asStoreError(error: unknown): unknown {
  return error instanceof Error && isAway(error) ? new UnusableStoreError(error, 'server') : error;
}

/** That no connection was made, whatever the reason: nothing that a later connection is not asked again. */
export function asConnectError(error: unknown): unknown {
  const isOther = !(error instanceof Error) || error instanceof UnusableStoreError;
  return isOther ? error : new UnusableStoreError(error, 'server');
}

/** What went wrong at a start, in words that a person can act on; null when it is none of the known. Tells no password. */
export function asDatabaseError(error: unknown, url: string): DatabaseError | null {
  if (error instanceof DatabaseError) return error;
  const own = error instanceof UnusableStoreError ? error.cause : error;
  if (!(own instanceof Error)) return null;
  const { host, database, user, hasPassword, asksOptions } = placeOf(url);
  const place = { host, database, user };
  const reason = systemWords(own);
  const say = (words: Said, code: DatabaseError['code'] = 'unusable', more: Filling = {}) =>
    new DatabaseError(code, ofAddress(words, { ...place, reason, ...more }), { cause: own });
  switch (codeOf(own)) {
    case state.wrongPassword:
      return say(hasPassword ? words.wrongPassword : words.asksPassword);
    case state.notAllowed:
      return say(words.notAllowed);
    case state.noDatabase:
      return say(words.noDatabase);
    case state.noRight:
      return say(words.noRight);
    default:
  }
  if (isAway(own)) return say(awayWords(own), 'away');
  if (!isSaidByServer(own) && /password|SASL/i.test(own.message)) {
    return say(hasPassword ? words.otherPassword : words.asksPassword);
  }
  const refused = certificateWords(codeOf(own));
  if (refused !== null) return say(refused);
  if (codeOf(own) === 'ENOENT') {
    return say(words.noFile);
  }
  if (/SSL|certificate|self[- ]signed/i.test(`${own.message} ${codeOf(own)}`)) {
    return say(words.noEncryption);
  }
  if (!(error instanceof UnusableStoreError)) return null;
  return say(words.noConnection, 'unusable', { hint: asksOptions ? words.seeOptions : '' });
}

/** A server that answers, and takes nothing now, is another thing to look at than one that is not there. */
function awayWords(error: Error): Said {
  if (codeOf(error) === state.readOnly) return words.readOnly;
  return isSaidByServer(error) ? words.takesNothing : words.away;
}

/** Why the certificate of the server is not taken; null where it is not that. */
function certificateWords(code: string): Said | null {
  if (unknownSigner.test(code)) {
    return words.unknownSigner;
  }
  switch (code) {
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return words.otherHost;
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return words.outOfDate;
    default:
      return null;
  }
}

function isAway(error: Error): boolean {
  if (isSaidByServer(error)) return passing.test(codeOf(error)) || isClosed(error);
  return [error, error.cause, ...(error instanceof AggregateError ? error.errors : [])].some(
    (each) => each instanceof Error && (unreachable.test(codeOf(each)) || unreachable.test(each.message)),
  );
}

/** A database that takes no connections for now (`allow_connections`); the same state is told of other things, by statements. */
function isClosed(error: Error): boolean {
  return codeOf(error) === state.closed && 'routine' in error && error.routine === 'CheckMyDatabase';
}

/** By its SQLSTATE; what the system says has five letters too at times (EPIPE). */
function isSaidByServer(error: Error): boolean {
  const code = codeOf(error);
  return /^[0-9A-Z]{5}$/.test(code) && !/^E[A-Z]{4}$/.test(code);
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

/** What of the address may be told. */
function placeOf(url: string) {
  const { host, pathname, username, password, searchParams } = new URL(url);
  return {
    host: host || searchParams.get('host') || 'localhost',
    database: decodeURIComponent(pathname.slice(1)),
    user: decodeURIComponent(username) || words.ofThisSystem,
    hasPassword: password !== '' || searchParams.has('password'),
    asksOptions: searchParams.has('options'),
  };
}
