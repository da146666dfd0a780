import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { hideSecrets } from '../../../domain/hidden-secrets.ts';

/**
 * Addresses of sources without their passwords and keys: these stand in the newsroom file alone. What was read at them is
 * known as before, so that no source is read as if for the first time. What stood there is written over.
 */
export const hiddenSecrets: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`PRAGMA secure_delete = ON`.execute(db);
    const { rows } = await sql<Addresses>`select id, url, moved_to, validators_url from source`.execute(db);
    for (const row of rows) {
      const [url, movedTo, validatorsUrl] = [row.url, row.moved_to, row.validators_url].map(hidden);
      if (url === row.url && movedTo === row.moved_to && validatorsUrl === row.validators_url) continue;
      await sql`update source set url = ${url}, moved_to = ${movedTo}, validators_url = ${validatorsUrl}
        where id = ${row.id}`.execute(db);
    }
    await sql`PRAGMA secure_delete = FAST`.execute(db);
  },
};

type Addresses = {
  readonly id: string;
  readonly url: string;
  readonly moved_to: string | null;
  readonly validators_url: string | null;
};

function hidden(address: string | null): string | null {
  return address === null ? null : hideSecrets(address);
}
