import { randomBytes } from 'node:crypto';
import { hideSecrets } from '../../domain/hidden-secrets.ts';
import type { EpochMs } from '../../domain/item.ts';
import { type HubLink, isFed, type PushTrouble } from '../../domain/push-feeding.ts';
import { hiddenHub, mayAskHub } from '../../feeds/fetch/ask-hub.ts';
import type { Log } from '../../observability/log.ts';
import type { Source, UrlSource } from '../../settings/source-table.ts';
import type { Store } from '../../store/open-store.ts';
import type { PushStore, PushSubscription } from '../../store/push-store.ts';

/** Where hubs send to, under the address at which the internet reaches Telex. */
export const callbackPath = '/hub/';
/** A source that names another hub or topic at each fetch is believed once an hour. */
const believedAgainMs = 60 * 60_000;
/** When it last sent something is written down no oftener, where nothing depends on it. */
const notedMs = 60_000;
/** Whoever guesses costs the store nothing. */
const tokenBytes = 24;
const tokenForm = new RegExp(`^[\\w-]{${(tokenBytes * 4) / 3}}$`);

/** What a push book is made with. */
export type PushBookDeps = {
  readonly store: Pick<Store, 'pushes' | 'transaction'>;
  readonly sources: readonly Source[];
  /** Null: nobody can send to us. */
  readonly publicUrl: string | null;
  readonly clock: () => EpochMs;
  readonly log: Log;
  /** Tests let loopback pass; see HubClientOptions. */
  readonly guard?: (address: string) => boolean;
};

/**
 * All that was asked of hubs. What counts stands in the store, since whichever Telex on the database may be sent something or hear that a
 * hub wants to know; what is in memory is as it was at the last look, and says no more than whether a source is fed.
 */
export type PushBook = {
  /** Reads what stands in the store; all of it. */
  load(): Promise<readonly PushSubscription[]>;
  /** What the newsroom file no longer asks for is taken leave of. */
  leaveUnwanted(): Promise<void>;
  /** As it stands in the store. */
  byToken(token: string): Promise<PushSubscription | null>;
  /** Makes another of it as it stands in the store, or none (`gone`); null: leaves it. What stands there then. */
  change(token: string, how: (now: PushSubscription) => Changed): Promise<PushSubscription | null>;
  /** What a document said of its hub; null: it names none. Never rejects. */
  found(source: UrlSource, hub: HubLink | null): Promise<void>;
  /** Whether the source is fed by its hub; see `isFed`. */
  isFed(sourceId: string): boolean;
  /** What the hub sent was kept. */
  notePushed(subscription: PushSubscription): Promise<void>;
  /** What the hub sent was not read: it feeds the source no more until it sends what is. Never rejects. */
  noteTrouble(subscription: PushSubscription, kind: PushTrouble['kind']): Promise<void>;
  /** A poll found an item that its hub had not sent. Never rejects. */
  noteMissed(sourceId: string): Promise<void>;
  /** The newsroom's own address of a source; null: it is not polled by address any more. */
  writtenUrl(sourceId: string): string | null;
};

/** What becomes of a subscription; null: nothing. */
export type Changed = PushSubscription | 'gone' | null;

/** An empty book; `load` fills it. */
export function createPushBook({ store, sources, publicUrl, clock, log, guard }: PushBookDeps): PushBook {
  /** By source, but those that are taken leave of. */
  let known = new Map<string, PushSubscription>();
  /** Sources of which it was said that their hub is not asked. */
  const told = new Set<string>();
  const urls = new Map(
    sources.flatMap((source) => (source.kind === 'folder' ? [] : [[source.id, source.url] as const])),
  );

  return {
    load,
    async leaveUnwanted() {
      for (const subscription of await load())
        if (subscription.state !== 'leaving' && !isWanted(subscription)) await leave(subscription);
    },
    byToken: async (token) => (tokenForm.test(token) ? store.pushes.byToken(token) : null),
    change,
    async found(source, hub) {
      // Its hub could be anywhere, and is asked by another way than its document.
      if (source.fromChat) return;
      await attempt(() => note(source, hub));
    },
    isFed(sourceId) {
      const subscription = known.get(sourceId);
      return subscription !== undefined && isFed(subscription, clock());
    },
    async notePushed({ token, sourceId, trouble }) {
      const at = clock();
      const before = known.get(sourceId);
      const isTold = before?.token === token && isFed(before, at) && at - (before.pushedAt ?? 0) < notedMs;
      if (isTold && trouble === null) put({ ...before, pushedAt: at });
      else await change(token, (now) => ({ ...now, pushedAt: at, trouble: null }));
    },
    async noteTrouble({ token, trouble }, kind) {
      // It is told from the store, where it stands: whoever sends it again and again costs nothing more.
      if (trouble?.kind === kind) return;
      await attempt(() =>
        change(token, (now) => ({ ...now, trouble: { kind, since: now.trouble?.since ?? clock() } })),
      );
    },
    async noteMissed(sourceId) {
      const subscription = known.get(sourceId);
      if (subscription === undefined) return;
      await attempt(() => change(subscription.token, (now) => ({ ...now, missedAt: clock() })));
    },
    writtenUrl: (sourceId) => urls.get(sourceId) ?? null,
  };

  async function load(): Promise<readonly PushSubscription[]> {
    const all = await store.pushes.all();
    known = new Map();
    for (const subscription of all) put(subscription);
    return all;
  }

  async function change(
    token: string,
    how: (now: PushSubscription) => Changed,
  ): Promise<PushSubscription | null> {
    const stands = await store.transaction(({ pushes }) => changeIn(pushes, token, how));
    if (stands !== null) put(stands);
    return stands;
  }

  async function note(source: UrlSource, hub: HubLink | null): Promise<void> {
    const before = known.get(source.id);
    if (hub === null || publicUrl === null || hasSecrets(source, hub) || isHidden(source, hub)) {
      if (before?.isNamed === true) await change(before.token, (now) => ({ ...now, isNamed: false }));
      return;
    }
    if (before !== undefined && isSame(before, hub)) {
      if (!before.isNamed) await change(before.token, (now) => ({ ...now, isNamed: true }));
      return;
    }
    const made = await store.transaction(({ pushes }) =>
      askFor(pushes, source, hub, { publicUrl, now: clock() }),
    );
    if (made !== null) put(made);
  }

  /** A feed sends us to no place that the internet does not reach; that is told once. */
  function isHidden({ id, url }: UrlSource, { hub }: HubLink): boolean {
    const at = new URL(hub);
    if (mayAskHub(at, new URL(url), guard)) return false;
    if (!told.has(id)) log.warn({ source: id, hub: at.host }, hiddenHub(at).en);
    told.add(id);
    return true;
  }

  function put(subscription: PushSubscription): void {
    const { token, sourceId, state } = subscription;
    if (state !== 'leaving') known.set(sourceId, subscription);
    else if (known.get(sourceId)?.token === token) known.delete(sourceId);
  }

  async function leave({ token }: PushSubscription): Promise<void> {
    await change(token, (now) => (now.state === 'leaving' ? null : leaving(now, clock())));
  }

  /** The source is still read at that address, and we are reached at the one that the hub knows. */
  function isWanted({ sourceId, address, callback, token }: PushSubscription): boolean {
    const url = urls.get(sourceId);
    if (url === undefined || hideSecrets(url) !== address) return false;
    return publicUrl !== null && callback === `${publicUrl}${callbackPath}${token}`;
  }

  /** A poll does not fail because its hub could not be noted: the next document names it again. */
  async function attempt(work: () => Promise<unknown>): Promise<void> {
    await work().catch((error: unknown) => {
      log.info({ err: error }, 'what is known of a hub could not be written down; it is noted again later');
    });
  }
}

async function changeIn(
  pushes: PushStore,
  token: string,
  how: (now: PushSubscription) => Changed,
): Promise<PushSubscription | null> {
  const now = await pushes.byToken(token);
  const changed = now === null ? null : how(now);
  if (changed === null) return now;
  if (changed === 'gone') {
    await pushes.drop(token);
    return null;
  }
  await pushes.keep(changed);
  return changed;
}

/** In a transaction: another Telex may have read the same document, and asked. Null: it is not asked for yet. */
async function askFor(
  pushes: PushStore,
  source: UrlSource,
  hub: HubLink,
  { publicUrl, now }: { readonly publicUrl: string; readonly now: EpochMs },
): Promise<PushSubscription | null> {
  const own = (await pushes.ofSource(source.id)).find(({ state }) => state !== 'leaving');
  if (own !== undefined && isSame(own, hub)) return own;
  if (own !== undefined) {
    if (now - own.since < believedAgainMs) return null;
    await pushes.keep(leaving(own, now));
  }
  const token = randomBytes(tokenBytes).toString('base64url');
  const made: PushSubscription = {
    ...{ ...hub, token, sourceId: source.id, address: hideSecrets(source.url), isNamed: true },
    ...{ callback: `${publicUrl}${callbackPath}${token}`, secret: randomBytes(32).toString('base64url') },
    ...{ state: 'asking', since: now, dueAt: now, askedAt: null, tries: 0, reason: null },
    ...{ leaseUntil: null, pushedAt: null, missedAt: null, trouble: null },
  };
  await pushes.keep(made);
  return made;
}

function leaving(subscription: PushSubscription, now: EpochMs): PushSubscription {
  return { ...subscription, state: 'leaving', dueAt: now, askedAt: null, tries: 0 };
}

function isSame(one: HubLink, other: HubLink): boolean {
  return one.hub === other.hub && one.topic === other.topic;
}

/** What is behind a key is sent to nobody for us, and no hub is told the key. */
function hasSecrets({ url, headers }: UrlSource, { hub, topic }: HubLink): boolean {
  if (Object.keys(headers).length > 0) return true;
  return [url, hub, topic].some((address) => hideSecrets(address) !== address);
}
