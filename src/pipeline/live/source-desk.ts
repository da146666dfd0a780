import { randomBytes } from 'node:crypto';
import type { SourceDesk, SourceLook, SourceRefusal, SourceWish } from '../../chat/ports/source-desk.ts';
import { agencyOf } from '../../domain/identity/agency.ts';
import { createFreeIds } from '../../domain/identity/free-ids.ts';
import type { EpochMs } from '../../domain/item.ts';
import { canonicalAddress, readChatAddress } from '../../feeds/fetch/chat-address.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import type { ChatSource, ChatSourceStore } from '../../store/source-store.ts';
import type { Reading } from '../run-pipeline.ts';
import { lookAtFeed } from './look-at-feed.ts';

/** So long what was found may be added; of more than so many the oldest is forgotten. */
const keptMs = 60 * 60_000;
const mostKept = 100;
/** Each reads documents of strangers. */
const looksAtOnce = 4;

/** What a desk for sources works with. */
export type SourceDeskDeps = {
  readonly store: ChatSourceStore;
  readonly current: () => Newsroom;
  readonly reading: () => Reading;
  /** Puts in force what was written down of sources. */
  readonly renew: () => Promise<void>;
  readonly clock: () => EpochMs;
};

/** `isNamed`: somebody said what it is to be called. */
type Offer = Omit<ChatSource, 'by' | 'at'> & { readonly isNamed: boolean; readonly until: EpochMs };

/** Sources from chat: what is found at an address, and what people decide of it. */
export function createSourceDesk(deps: SourceDeskDeps): SourceDesk {
  const { store, current, clock } = deps;
  const found = new Map<string, Offer>();
  let looks = 0;

  return {
    async look(wish) {
      const read = readChatAddress(wish.address);
      if (read.kind === 'refused') return refused({ code: read.why });
      const wrong = await whatIsWrong(wish, read.url.href);
      if (wrong !== null) return refused(wrong);
      if (looks >= looksAtOnce) return refused({ code: 'busy' });
      looks++;
      try {
        const look = await lookAtFeed(read.url.href, wish, { ...deps, now: clock() });
        if (look.kind !== 'feed') return look;
        const isKnown = idAt(look.address);
        if (isKnown !== null) return refused({ code: 'known', id: isKnown });
        return offer(look, wish, await store.all());
      } finally {
        looks--;
      }
    },

    async take(key, by) {
      const offered = found.get(key);
      if (offered === undefined || offered.until < clock()) return { code: 'expired' };
      const { until, isNamed, ...wanted } = offered;
      const all = await store.all();
      const source = isNamed ? wanted : { ...wanted, id: freeId(hostOf(wanted.url), all) };
      const wrong = await whatIsWrong(source, source.url);
      if (wrong !== null) return wrong;
      if (!(await store.add({ ...source, by, at: clock() }))) return { code: 'id-taken', id: source.id };
      found.delete(key);
      try {
        await deps.renew();
      } catch (error) {
        await store.remove(source.id);
        throw error;
      }
      return { id: source.id };
    },

    async stop(id) {
      if (!(await store.remove(id))) return false;
      await deps.renew();
      return true;
    },

    async pause(id, until, by) {
      if (!current().sources.some((source) => source.id === id)) return false;
      await store.pause({ id, until, by, at: clock() });
      await deps.renew();
      return true;
    },

    async resume(id) {
      if (!(await store.resume(id))) return false;
      await deps.renew();
      return true;
    },

    async known() {
      const fileIds = new Set(current().sources.flatMap(({ id, fromChat }) => (fromChat ? [] : [id])));
      return { added: await store.all(), pauses: await store.pauses(), fileIds };
    },
  };

  /** What can be said before anybody is asked. */
  async function whatIsWrong(
    { id, credit }: Pick<SourceWish, 'id' | 'credit'>,
    address: string,
  ): Promise<SourceRefusal | null> {
    const { mostChatSources: most, sources } = current();
    const all = await store.all();
    if (all.length >= most) return { code: 'too-many', most };
    const known = idAt(address);
    if (known !== null) return { code: 'known', id: known };
    if (id !== null && !/^[A-Za-z0-9._-]{1,64}$/.test(id)) return { code: 'id-wrong', id };
    const isTaken = (each: { readonly id: string }) => each.id === id;
    if (id !== null && (sources.some(isTaken) || all.some(isTaken))) return { code: 'id-taken', id };
    // Who is credited as an agency of the file would be taken for it by readers, and perhaps by an editor.
    const asked = credit === null ? null : agencyOf({ id: '', credit });
    if (credit !== null && sources.some((each) => !each.fromChat && agencyOf(each) === asked))
      return { code: 'credit-taken', credit };
    return null;
  }

  function idAt(address: string): string | null {
    const asked = canonicalAddress(address);
    const known = current().sources.find(
      (source) => source.kind !== 'folder' && canonicalAddress(source.url) === asked,
    );
    return known?.id ?? null;
  }

  function offer(
    look: Omit<Extract<SourceLook, { kind: 'feed' }>, 'key' | 'id'>,
    wish: SourceWish,
    all: readonly ChatSource[],
  ): SourceLook {
    const key = randomBytes(6).toString('hex');
    const id = wish.id ?? freeId(hostOf(look.address), all);
    const { topic, credit } = wish;
    for (const first of found.keys()) if (found.size >= mostKept) found.delete(first);
    const isNamed = wish.id !== null;
    found.set(key, { id, url: look.address, topic, credit, isNamed, until: clock() + keptMs });
    return { ...look, key, id };
  }

  /** `nos.nl`, `nos.nl-2`. What was only looked at has no name: most of it is never added. */
  function freeId(host: string, all: readonly ChatSource[]): string {
    const base = host.replace(/[^A-Za-z0-9._-]/g, '').slice(0, 56) || 'bron';
    return createFreeIds([...current().sources, ...all].map(({ id }) => id))(base);
  }
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

function refused(why: SourceRefusal): SourceLook {
  return { kind: 'refused', why };
}
