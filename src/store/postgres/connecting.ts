import pg from 'pg';
import { readNumber } from '../sql/engine/read-number.ts';
import { DatabaseError } from '../unusable-store.ts';
import { ofAddress, serverWords as words } from '../words/server-words.ts';
import { asConnectError } from './postgres-error.ts';

const connectWithinMs = 10_000;
/** The oldest that its makers still mend, https://www.postgresql.org/support/versioning/ */
const oldestVersion = 14;
/** A statement, its wait for the lock among it. */
export const longestStatementMs = 30_000;

/** Where in the database the tables are. */
export type DatabasePlace = {
  readonly schema: string;
  /** Connections do not know of the schema, which was named: a statement that stands alone is a transaction of its own. */
  readonly isApart: boolean;
};

/** As `search_path` is set: names are those of our tables before all else, and never those of a temporary one. */
export function pathOf(schema: string): string {
  return `"${schema.replaceAll('"', '""')}",pg_temp`;
}

/** What is asked for as a connection begins. */
type Startup = { readonly statement_timeout?: number; readonly options?: string };

/** A pooler (PgBouncer, a hosted one) does not know what is asked for at the begin of a connection. */
const refusedStartup = /unsupported startup parameter|command-line options/;

/**
 * Where the tables are, and what can be asked of each connection. A pooler refuses what it does not know: it is left out then, transactions
 * bound themselves, and where a schema is named every statement is one. Throws DatabaseError where the server is too old, or keeps
 * texts in another form.
 */
export async function lookAround(url: string): Promise<DatabasePlace & { readonly startup: Startup }> {
  const { schema: named, options: own } = addressOf(url);
  const path = named === null ? null : pathOf(named);
  const options = [own, path && `-c search_path=${path.replaceAll(/[\\ ]/g, '\\$&')}`]
    .filter(Boolean)
    .join(' ');
  const asked = { statement_timeout: longestStatementMs, ...(options !== '' && { options }) };
  const client = await connect(url, asked).catch((error: unknown) => {
    if (error instanceof Error && refusedStartup.test(error.message))
      return connect(url, own === null ? {} : { options: own });
    throw error;
  });
  try {
    const { rows } = await client.query(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major,
        current_setting('server_encoding') as encoding, current_setting('search_path') as path, current_schema() as schema`,
    );
    const [found] = rows;
    judgeServer(found);
    const schema: string | null = named ?? found.schema;
    if (schema === null) {
      throw new DatabaseError('unusable', ofAddress(words.noSchema));
    }
    // Some poolers take what is asked for and forget it.
    return { schema, isApart: path !== null && found.path !== path, startup: client.asked };
  } finally {
    await client.end().catch(() => {});
  }
}

function judgeServer({
  version,
  major,
  encoding,
}: {
  version: string;
  major: number;
  encoding: string;
}): void {
  if (major < oldestVersion) {
    throw new DatabaseError('unusable', ofAddress(words.tooOld, { version, oldest: oldestVersion }));
  }
  if (encoding === 'UTF8') return;
  throw new DatabaseError('unusable', ofAddress(words.encoding, { encoding }));
}

/** A connection of its own, which `end` ends; a pool makes others. Throws UnusableStoreError. */
export async function connect<Asked extends Startup & pg.ClientConfig>(url: string, asked: Asked) {
  let client: pg.Client | null = null;
  try {
    client = new pg.Client({ ...connecting(url), ...asked });
    client.on('error', () => {});
    await client.connect();
    return Object.assign(client, { asked });
  } catch (error) {
    // Where it is the driver that gives up, the server waits for its answer for a minute, and so would this process.
    client?.end().catch(() => {});
    throw asConnectError(error);
  }
}

/** How a connection to that address is asked for. */
export function connecting(url: string) {
  return {
    connectionString: addressOf(url).address,
    application_name: 'telex',
    connectionTimeoutMillis: connectWithinMs,
    keepAlive: true,
  };
}

/** The driver takes them for `verify-full`, and warns on standard error that a later one of its own will not; for us they stay that. */
const strictAliases: ReadonlySet<string> = new Set(['prefer', 'require', 'verify-ca']);

/** `schema` is our own word in the address; what stands in it counts before what is asked beside it, so that is taken out. */
function addressOf(url: string) {
  const address = new URL(url);
  const { searchParams } = address;
  const [schema, options] = [searchParams.get('schema') || null, searchParams.get('options')];
  const isAlias = strictAliases.has(searchParams.get('sslmode') ?? '') && !searchParams.has('uselibpqcompat');
  if (schema === null && options === null && !isAlias) return { address: url, schema, options };
  searchParams.delete('schema');
  searchParams.delete('options');
  if (isAlias) searchParams.set('sslmode', 'verify-full');
  return { address: address.href, schema, options };
}

/** BIGINT and NUMERIC as numbers: times, counts and numbers of rows, none above 2^53. */
const numbers = new Set([20, 1_700]);

/** The types of a connection, for `pg`. */
export const ourTypes: pg.CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    numbers.has(type) ? readNumber : pg.types.getTypeParser(type, format as 'text'),
};
