import { randomBytes } from 'node:crypto';
import { hideSecrets } from '../../domain/hidden-secrets.ts';
import type { EpochMs } from '../../domain/item.ts';
import { type HubLink, isFed } from '../../domain/push-feeding.ts';
import { hiddenHub, mayAskHub } from '../../feeds/fetch/ask-hub.ts';
import type { Log } from '../../observability/log.ts';
import type { Source, UrlSource } from '../../settings/source-table.ts';
import type { PushStore, PushSubscription } from '../../store/push-store.ts';

/** Where hubs send to, under the address at which the internet reaches Telex. */
export const callbackPath = '/hub/';
/** A source that names another hub or topic at each fetch is believed once an hour. */
const believedAgainMs = 60 * 60_000;
/** When it last sent something is written down no oftener, where nothing depends on it. */
const notedMs = 60_000;

/** What a push book is made with. */
export type PushBookDeps = {
  readonly store: { readonly pushes: PushStore };
  readonly sources: readonly Source[];
  /** Null: nobody can send to us. */
  readonly publicUrl: string | null;
  readonly clock: () => EpochMs;
  readonly log: Log;
  /** Tests let loopback pass; see HubClientOptions. */
  readonly guard?: (address: string) => boolean;
};

/** All that was asked of hubs, in memory and in the store: one process of a data folder asks them. */
export type PushBook = {
  /** At a start: what the newsroom file no longer asks for is taken leave of. */
  load(): Promise<void>;
  all(): readonly PushSubscription[];
  byToken(token: string): PushSubscription | undefined;
  keep(subscription: PushSubscription): Promise<void>;
  drop(token: string): Promise<void>;
  /** What a document said of its hub; null: it names none. Never rejects. */
  found(source: UrlSource, hub: HubLink | null): Promise<void>;
  /** Whether its last document named no hub any more. */
  isUnnamed(sourceId: string): boolean;
  /** Whether the source is fed by its hub; see `isFed`. */
  isFed(sourceId: string): boolean;
  /** What the hub sent was kept. */
  notePushed(subscription: PushSubscription): Promise<void>;
  /** A poll found an item that its hub had not sent. Never rejects. */
  noteMissed(sourceId: string): Promise<void>;
  /** The newsroom's own address of a source; null: it is not polled by address any more. */
  writtenUrl(sourceId: string): string | null;
};

/** An empty book; `load` fills it. */
export function createPushBook({ store, sources, publicUrl, clock, log, guard }: PushBookDeps): PushBook {
  const byToken = new Map<string, PushSubscription>();
  const bySource = new Map<string, string>();
  const unnamed = new Set<string>();
  /** Sources of which it was said that their hub is not asked. */
  const told = new Set<string>();
  const urls = new Map(
    sources.flatMap((source) => (source.kind === 'folder' ? [] : [[source.id, source.url] as const])),
  );

  return {
    async load() {
      for (const subscription of await store.pushes.all()) {
        put(subscription);
        if (subscription.state !== 'leaving' && !isWanted(subscription)) await leave(subscription);
      }
    },
    all: () => [...byToken.values()],
    byToken: (token) => byToken.get(token),
    keep,
    drop,
    async found(source, hub) {
      // Its hub could be anywhere, and is asked by another way than its document.
      if (source.fromChat) return;
      await attempt(() => note(source, hub));
    },
    isUnnamed: (sourceId) => unnamed.has(sourceId),
    isFed(sourceId) {
      const subscription = of(sourceId);
      return subscription !== undefined && isFed(subscription, clock());
    },
    async notePushed(subscription) {
      const at = clock();
      const now = byToken.get(subscription.token) ?? subscription;
      const isTold = isFed(now, at) && at - (now.pushedAt ?? 0) < notedMs;
      if (isTold) put({ ...now, pushedAt: at });
      else await keep({ ...now, pushedAt: at });
    },
    async noteMissed(sourceId) {
      const subscription = of(sourceId);
      if (subscription !== undefined) await attempt(() => keep({ ...subscription, missedAt: clock() }));
    },
    writtenUrl: (sourceId) => urls.get(sourceId) ?? null,
  };

  async function note(source: UrlSource, hub: HubLink | null): Promise<void> {
    const known = of(source.id);
    if (hub === null || publicUrl === null || hasSecrets(source, hub) || isHidden(source, hub)) {
      if (known !== undefined) unnamed.add(source.id);
      return;
    }
    unnamed.delete(source.id);
    if (known?.hub === hub.hub && known.topic === hub.topic) return;
    if (known !== undefined) {
      if (clock() - known.since < believedAgainMs) return;
      await leave(known);
    }
    const token = randomBytes(24).toString('base64url');
    await keep({
      ...{ ...hub, token, sourceId: source.id, address: hideSecrets(source.url) },
      ...{ callback: `${publicUrl}${callbackPath}${token}`, secret: randomBytes(32).toString('base64url') },
      ...{ state: 'asking', since: clock(), dueAt: clock(), askedAt: null, tries: 0, reason: null },
      ...{ leaseUntil: null, pushedAt: null, missedAt: null },
    });
  }

  /** A feed sends us to no place that the internet does not reach; that is told once. */
  function isHidden({ id, url }: UrlSource, { hub }: HubLink): boolean {
    const at = new URL(hub);
    if (mayAskHub(at, new URL(url), guard)) return false;
    if (!told.has(id)) log.warn({ source: id, hub: at.host }, hiddenHub(at));
    told.add(id);
    return true;
  }

  function of(sourceId: string): PushSubscription | undefined {
    return byToken.get(bySource.get(sourceId) ?? '');
  }

  function put(subscription: PushSubscription): void {
    const { token, sourceId, state } = subscription;
    byToken.set(token, subscription);
    if (state !== 'leaving') bySource.set(sourceId, token);
    else if (bySource.get(sourceId) === token) bySource.delete(sourceId);
  }

  async function keep(subscription: PushSubscription): Promise<void> {
    put(subscription);
    await store.pushes.keep(subscription);
  }

  async function drop(token: string): Promise<void> {
    byToken.delete(token);
    await store.pushes.drop(token);
  }

  async function leave(subscription: PushSubscription): Promise<void> {
    await keep({ ...subscription, state: 'leaving', dueAt: clock(), askedAt: null, tries: 0 });
  }

  /** The source is still read at that address, and we are reached at the one that the hub knows. */
  function isWanted({ sourceId, address, callback, token }: PushSubscription): boolean {
    const url = urls.get(sourceId);
    if (url === undefined || hideSecrets(url) !== address) return false;
    return publicUrl !== null && callback === `${publicUrl}${callbackPath}${token}`;
  }

  /** A poll does not fail because its hub could not be noted: the next document names it again. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => {
      log.info({ err: error }, 'what is known of a hub could not be written down; it is noted again later');
    });
  }
}

/** What is behind a key is sent to nobody for us, and no hub is told the key. */
function hasSecrets({ url, headers }: UrlSource, { hub, topic }: HubLink): boolean {
  if (Object.keys(headers).length > 0) return true;
  return [url, hub, topic].some((address) => hideSecrets(address) !== address);
}
