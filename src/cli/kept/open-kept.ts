import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../chat/ports/locale.ts';
import { say } from '../../chat/words/say.ts';
import type { EpochMs } from '../../domain/item.ts';
import { openPostgresStore, openStore, openStoreToRead, type Store } from '../../store/open-store.ts';
import { DatabaseError } from '../../store/unusable-store.ts';
import { keptWords as words } from '../words/kept-words.ts';

/** Where Telex keeps what it knows. */
export type KeptData = {
  readonly dataDir: () => string;
  /** The address of a PostgreSQL; null, or left out: SQLite in the data folder. */
  readonly databaseUrl?: () => string | null;
  readonly clock: () => EpochMs;
};

/**
 * The database beside a Telex that may be running; null: there is none yet. `name`: its file, where it is SQLite; null: the real
 * one, or where that is not there the sample newsroom's. With `reading` it is looked in alone where nothing can be written.
 * Throws DatabaseError.
 */
export async function openKept(
  { dataDir, databaseUrl = () => null, clock }: KeptData,
  name: 'telex.sqlite' | 'sample.sqlite' | null,
  { reading = false }: { readonly reading?: boolean } = {},
): Promise<Store | null> {
  const url = databaseUrl();
  if (url !== null && name !== 'sample.sqlite') {
    const { readMigrations } = await import('../../store/postgres/open-database.ts');
    // Whoever only looks makes no tables.
    return (await readMigrations(url)) === null ? null : openPostgresStore(url, { clock });
  }
  const folder = dataDir();
  const file = name ?? (existsSync(join(folder, 'telex.sqlite')) ? 'telex.sqlite' : 'sample.sqlite');
  if (!existsSync(join(folder, file))) return null;
  const options = { dataDir: folder, name: file, clock };
  try {
    return await openStore(options);
  } catch (error) {
    const isInTheWay = error instanceof DatabaseError && ['unusable', 'held'].includes(error.code);
    if (!reading || !isInTheWay) throw error;
    return openStoreToRead(options);
  }
}

/** What the tools say where there is none. */
export function noDatabase({ dataDir, databaseUrl = () => null }: KeptData, locale: Locale): string {
  return databaseUrl() === null
    ? say(words.noDatabase, locale, { folder: dataDir() })
    : words.emptyServer[locale];
}
