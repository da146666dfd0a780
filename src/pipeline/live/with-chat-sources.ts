import type { EpochMs } from '../../domain/item.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import { type Source, sourceSchema } from '../../settings/source-table.ts';
import type { ChatSource, ChatSourceStore } from '../../store/source-store.ts';

/**
 * The newsroom with what commands said of sources, in the place of what it had of that: those that were added, each but where the
 * file has one of its name, and which are paused.
 */
export async function withChatSources(
  newsroom: Newsroom,
  store: Pick<ChatSourceStore, 'all' | 'pauses'>,
  now: EpochMs,
): Promise<Newsroom> {
  if (newsroom.sample) return newsroom;
  const [added, pauses] = [await store.all(), await store.pauses()];
  const own = newsroom.sources.filter(({ fromChat }) => !fromChat);
  const taken = new Set(own.map(({ id }) => id));
  const paused = new Set(pauses.filter(({ until }) => until === null || until > now).map(({ id }) => id));
  const all = [...own, ...added.filter(({ id }) => !taken.has(id)).map(chatSource)];
  const sources = all.map(({ isPaused, ...source }): Source => {
    return paused.has(source.id) ? { ...source, isPaused: true } : source;
  });
  return { ...newsroom, sources };
}

const schema = sourceSchema({});

/** As a line of the newsroom file, but an agency of its own whatever it is credited to, and asked on the public internet only. */
export function chatSource({ id, url, topic, credit }: Omit<ChatSource, 'by' | 'at'>): Source {
  const read = schema.parse({
    ...{ id, url, agency: `chat:${id}` },
    ...(topic !== null && { topic }),
    ...(credit !== null && { credit }),
  });
  return { ...read, fromChat: true };
}
