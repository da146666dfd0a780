import { DatabaseError, UnusableStoreError } from '../unusable-store.ts';

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
  const say = (message: string, code: DatabaseError['code'] = 'unusable') =>
    new DatabaseError(code, `DATABASE_URL: ${message}`, { cause: own });
  switch (codeOf(own)) {
    case state.wrongPassword:
      return say(
        hasPassword
          ? `the server at ${host} does not take the password of the user ${user}`
          : asksPassword(host, user),
      );
    case state.notAllowed:
      return say(`the server at ${host} does not let the user ${user} in (${own.message})`);
    case state.noDatabase:
      return say(
        `there is no database ${database} on ${host}: make it (createdb ${database}), or correct the name at the end of the address`,
      );
    case state.noRight:
      return say(
        `the user ${user} may not make or write tables in the database ${database} (${own.message}): make it the owner (ALTER DATABASE ${database} OWNER TO ${user})`,
      );
    default:
  }
  if (isAway(own)) return say(awayWords(own, { host, database }), 'away');
  if (!isSaidByServer(own) && /password|SASL/i.test(own.message)) {
    return say(
      hasPassword
        ? `the server at ${host} and Telex do not agree on the password of the user ${user}: see whether it is this server that the address means`
        : asksPassword(host, user),
    );
  }
  const refused = certificateWords(codeOf(own), host);
  if (refused !== null) return say(refused);
  if (codeOf(own) === 'ENOENT') {
    return say(
      `a file that the address names is not there (${own.message}): see sslrootcert in docs/replicas.md`,
    );
  }
  if (/SSL|certificate|self[- ]signed/i.test(`${own.message} ${codeOf(own)}`)) {
    return say(
      `no encrypted connection to ${host} (${own.message}): see sslmode and sslrootcert in docs/replicas.md`,
    );
  }
  if (!(error instanceof UnusableStoreError)) return null;
  const hint = asksOptions ? ': see what the address says as options' : '';
  return say(
    `the server at ${host} takes no connection to the database ${database} (${wordsOf(own)})${hint}`,
  );
}

function asksPassword(host: string, user: string): string {
  return `the server at ${host} asks for a password of the user ${user}, and the address has none: write postgres://user:password@host:5432/telex`;
}

/** A server that answers, and takes nothing now, is another thing to look at than one that is not there. */
function awayWords(error: Error, { host, database }: { readonly host: string; readonly database: string }) {
  const words = wordsOf(error);
  if (codeOf(error) === state.readOnly) {
    return `the database ${database} on ${host} is only read, as on a standby (${words}): give the address of the server that takes writes, or ask whoever runs it`;
  }
  if (isSaidByServer(error)) {
    return `the server at ${host} takes no writes or connections for the database ${database} now (${words}): whoever runs it sees why`;
  }
  return `the database ${database} on ${host} cannot be reached (${words})`;
}

/** Why the certificate of the server at `host` is not taken; null where it is not that. */
function certificateWords(code: string, host: string): string | null {
  if (unknownSigner.test(code)) {
    return `the certificate of the server at ${host} is signed by nobody who is known here: name the file with its authority's certificate in the address (sslrootcert=/path/ca.pem)`;
  }
  switch (code) {
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return `the certificate of the server at ${host} is for another host: write the name that stands in it in the address`;
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return `the certificate of the server at ${host} is out of date, or the clock of this machine is wrong`;
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

/** An error of several addresses at once has no words of its own. */
function wordsOf(error: Error): string {
  return error.message === '' ? codeOf(error) : error.message;
}

/** What of the address may be told. */
function placeOf(url: string) {
  const { host, pathname, username, password, searchParams } = new URL(url);
  return {
    host: host || searchParams.get('host') || 'localhost',
    database: decodeURIComponent(pathname.slice(1)),
    user: decodeURIComponent(username) || 'of this system',
    hasPassword: password !== '' || searchParams.has('password'),
    asksOptions: searchParams.has('options'),
  };
}
