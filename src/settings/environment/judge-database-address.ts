const form = 'postgres://user:password@host:5432/telex';
const highestPort = 65_535;

/**
 * What is wrong with the address of a PostgreSQL, as a person can mend it; null: nothing that can be seen from here. Says no word of the
 * address that may be secret.
 */
export function judgeDatabaseAddress(written: string): string | null {
  const hosts = /^[^:/?#]*:\/\/(?:[^/?#]*@)?([^/?#]*)/.exec(written)?.[1] ?? '';
  if (hosts.includes(',')) return severalHosts;
  if (isNoPort(/:(\d*)$/.exec(hosts)?.[1])) return noPort;
  const url = URL.parse(written);
  if (url === null) {
    return `this is no address: write ${form} (a character of the password that is no letter or digit as %40 for @, %2F for /)`;
  }
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') {
    return `Telex keeps everything in SQLite or in PostgreSQL: the address begins with postgres://, not with ${url.protocol}`;
  }
  if ([url.username, url.password, url.hostname, url.pathname].some(isUnreadable)) {
    return 'a % in it begins no character: write %25 for one that is meant, %40 for @, %2F for /';
  }
  if (url.searchParams.get('host')?.includes(',') === true) return severalHosts;
  if (isNoPort(url.searchParams.get('port') ?? undefined)) return noPort;
  const schema = url.searchParams.get('schema');
  if (schema !== null && !/^[A-Za-z_][A-Za-z0-9_]{0,62}$/.test(schema)) {
    return 'schema names where in the database the tables are: letters, digits and _, as in ?schema=telex';
  }
  if (schema !== null && /^(?:pg_|information_schema$)/i.test(schema)) {
    return `the schema ${schema} is PostgreSQL’s own: name another, as in ?schema=telex`;
  }
  return /^\/[^/]+$/.test(url.pathname)
    ? null
    : `the address does not name the database: it ends in one name, ${form}`;
}

const severalHosts =
  'it names several hosts, and Telex connects to one: give a name or a proxy that follows the server that takes writes';
const noPort = `the port after the host is none: 1 to ${highestPort}, as in ${form}`;

/** No port at all is the usual one. */
function isNoPort(written: string | undefined): boolean {
  if (written === undefined || written === '') return false;
  const port = /^\d+$/.test(written) ? Number(written) : 0;
  return port < 1 || port > highestPort;
}

/** Where it cannot be decoded, one reader takes the % as it stands and the next one stumbles over it. */
function isUnreadable(part: string): boolean {
  try {
    decodeURIComponent(part);
    return false;
  } catch {
    return true;
  }
}
