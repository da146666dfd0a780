import { hostname } from 'node:os';
import type { Locale, Words } from '../../chat/ports/locale.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Log } from '../../observability/log.ts';
import type { NewsroomOnDisk } from '../../settings/load-newsroom.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import { ConfigError } from '../../settings/problem.ts';
import { digestOf } from '../../settings/read-newsroom.ts';
import type { Store } from '../../store/open-store.ts';
import type { NewsroomFile } from '../../store/replicas/replica-store.ts';
import type { SharedClock } from '../../store/replicas/shared-clock.ts';
import { hideInText, showInText } from './hidden-text.ts';
import { changedBefore, type OwnFile } from './own-file.ts';

/** The newsroom file among those of the other Telexes on the database: of all of them the one that was changed last is in force. */
export type SharedFile = {
  /** This machine's, as it was last read rightly. */
  own(): OwnFile;
  /** This machine's is this one now. Resolves with the one in force; rejects where the store does. */
  offer(own: OwnFile): Promise<NewsroomFile>;
  /** Which is in force. */
  inForce(): Promise<NewsroomFile | null>;
  /** What it says; null: another is by now. Passwords and keys in addresses are those that this machine knows. */
  textOf(digest: string): Promise<SharedText | null>;
  /** What a time of the machine's own clock is by that of the database. */
  readonly fromOwn: SharedClock['fromOwn'];
};

/** The text of another machine's file; `keys`: its addresses have passwords or keys that this machine's file does not have. */
export type SharedText = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'keys' };

/** What it is shared by. `from`: what the others call this machine, its name if absent. */
export type SharedFileDeps = {
  readonly store: Pick<Store, 'transaction' | 'replicas'>;
  readonly time: Pick<SharedClock, 'now' | 'fromOwn'>;
  readonly from?: string;
};

/** Shares this file. Nothing is offered yet. */
export function shareFile(
  file: Pick<NewsroomOnDisk, 'text' | 'changedAt' | 'newsroom'>,
  { store, time, from = hostname() }: SharedFileDeps,
): SharedFile {
  const { text, newsroom, changedAt } = file;
  let own: OwnFile = { text, newsroom, changedAt: changedBefore(changedAt, time) };
  return {
    own: () => own,
    async offer(next) {
      own = next;
      const { digest } = next.newsroom;
      const offer = {
        digest,
        changedAt: next.changedAt,
        from,
        text: hideInText(next.text, next.newsroom) ?? '',
      };
      return store.transaction(({ replicas }) => replicas.offerNewsroomFile(offer, time.now()));
    },
    inForce: () => store.replicas.newsroomFile(),
    async textOf(digest) {
      const hidden = await store.replicas.newsroomText(digest);
      if (hidden === null) return null;
      const shown = showInText(hidden, own.newsroom);
      return digestOf(shown) === digest ? { kind: 'text', text: shown } : { kind: 'keys' };
    },
    fromOwn: time.fromOwn,
  };
}

const newerElsewhere =
  'the newsroom file of another Telex on this database was changed later: what it says is in force here as well; give all the same file, or save the right one anew';
const unreadable =
  'the newsroom file of another Telex on this database was changed later and cannot be taken up here: this one goes on with its own and writes nothing of it down';

/** The file of a Telex that starts, until its database is open. */
export type Sharing = {
  /** Once it is: which newsroom is in force. Absent: there are no others. */
  readonly first?: (store: Store) => Promise<Newsroom>;
  /** From then on; null: there are no others, or no file. */
  readonly shared: () => SharedFile | null;
};

/** Shares the file where the database is one that others may be on. `onFirst`: told which newsroom is in force. */
export function startSharing(
  file: NewsroomOnDisk | null,
  deps: Pick<SharedFileDeps, 'time'> & {
    readonly databaseUrl: string | null;
    readonly read: (text: string) => Newsroom;
    readonly log: Log;
    readonly onFirst: (newsroom: Newsroom) => void;
  },
): Sharing {
  let shared: SharedFile | null = null;
  if (file === null || deps.databaseUrl === null) return { shared: () => null };
  return {
    shared: () => shared,
    async first(store) {
      shared = shareFile(file, { store, time: deps.time });
      const newsroom = await readFirst(file.newsroom, shared, deps.read, deps.log);
      deps.onFirst(newsroom);
      return newsroom;
    },
  };
}

/** At a start: offers the file, and reads the one that is in force. Its own, where that cannot be read here. */
export async function readFirst(
  own: Newsroom,
  shared: SharedFile,
  read: (text: string) => Newsroom,
  log: Log,
): Promise<Newsroom> {
  const { digest, from, changedAt } = await shared.offer(shared.own());
  if (digest === own.digest) return own;
  const found = await shared.textOf(digest);
  if (found === null) return own;
  const about = { from, changedAt: isoOf(changedAt) };
  try {
    const newsroom = readShared(found, read);
    log.warn(about, newerElsewhere);
    return newsroom;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    log.warn({ ...about, problems: problemsOf(error, 'en') }, unreadable);
    return own;
  }
}

/** Reads the file of another machine. Throws ConfigError. */
export function readShared(found: SharedText, read: (text: string) => Newsroom): Newsroom {
  if (found.kind === 'text') return read(found.text);
  throw new ConfigError([{ where: 'sources', message: unknownKeys }]);
}

const unknownKeys: Words = {
  nl: 'in de adressen staan wachtwoorden of sleutels die het bestand van deze machine niet heeft, en die staan in geen database: schrijf ze als headers of auth, of geef deze machine hetzelfde bestand',
  en: 'its addresses have passwords or keys that the file of this machine does not have, and these stand in no database: write them as headers or auth, or give this machine the same file',
};

/** What is wrong with a newsroom file, each with its place. */
export function problemsOf({ problems }: ConfigError, locale: Locale): readonly string[] {
  return problems.map(({ where, message }) => `${where}: ${message[locale]}`);
}

function isoOf(at: EpochMs): string {
  return new Date(at).toISOString();
}
