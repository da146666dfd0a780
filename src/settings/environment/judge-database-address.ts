import { type Said, sayAll } from '../../domain/said/said.ts';
import { databaseAddressWords as words } from '../words/environment-words.ts';

const form = 'postgres://user:password@host:5432/telex';
const highestPort = 65_535;

/**
 * What is wrong with the address of a PostgreSQL, as a person can mend it; null: nothing that can be seen from here. Says no word of the
 * address that may be secret.
 */
export function judgeDatabaseAddress(written: string): Said | null {
  const hosts = /^[^:/?#]*:\/\/(?:[^/?#]*@)?([^/?#]*)/.exec(written)?.[1] ?? '';
  if (hosts.includes(',')) return words.severalHosts;
  if (isNoPort(/:(\d*)$/.exec(hosts)?.[1])) return noPort();
  const url = URL.parse(written);
  if (url === null) {
    return sayAll(words.noAddress, { form });
  }
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') {
    return sayAll(words.otherScheme, { scheme: url.protocol });
  }
  if ([url.username, url.password, url.hostname, url.pathname].some(isUnreadable)) {
    return words.percent;
  }
  if (url.searchParams.get('host')?.includes(',') === true) return words.severalHosts;
  if (isNoPort(url.searchParams.get('port') ?? undefined)) return noPort();
  const schema = url.searchParams.get('schema');
  if (schema !== null && !/^[A-Za-z_][A-Za-z0-9_]{0,62}$/.test(schema)) {
    return words.schema;
  }
  if (schema !== null && /^(?:pg_|information_schema$)/i.test(schema)) {
    return sayAll(words.ownSchema, { schema });
  }
  return /^\/[^/]+$/.test(url.pathname) ? null : sayAll(words.noDatabase, { form });
}

function noPort(): Said {
  return sayAll(words.noPort, { highest: String(highestPort), form });
}

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
