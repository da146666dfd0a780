import type { EpochMs } from '../../domain/item.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import type { StorePorts } from '../../store/open-store.ts';
import { withChatSources } from './with-chat-sources.ts';

/** The newsroom with what the store knows besides the file: what commands said of sources, and what the names of channels stand for. */
export async function withKept(
  newsroom: Newsroom,
  { chatSources, channelNames }: Pick<StorePorts, 'chatSources' | 'channelNames'>,
  now: EpochMs,
): Promise<Newsroom> {
  const names = newsroom.sample ? [] : await channelNames.all();
  return { ...(await withChatSources(newsroom, chatSources, now)), names };
}
