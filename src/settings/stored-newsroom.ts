import type { ChannelAddress } from '../domain/channel.ts';
import { hideSecrets } from '../domain/hidden-secrets.ts';
import type { FileChannel } from '../store/ports.ts';
import type { SourceDefinition } from '../store/source-store.ts';
import { saidOf } from './channel-table.ts';
import { addressOf, keyOf } from './names/names-in.ts';
import type { Newsroom } from './newsroom.ts';
import type { Source } from './source-table.ts';

/** The newsroom's sources as the store keeps them. */
export function storedSources({ sources }: Newsroom): SourceDefinition[] {
  return sources.map((source) => {
    const { id, credit, topic, agency, sample, silence } = source;
    return { id, url: placeOf(source), credit, topic, agency, sample, tellsSilence: silence };
  });
}

/** What the store knows the source by: its address without what is secret in it, or `folder:` and the path. */
export function placeOf(source: Source): string {
  switch (source.kind) {
    case 'url':
    case 'anp':
    case 'ap':
      return hideSecrets(source.url);
    case 'folder':
      return `folder:${source.folder}`;
  }
}

/** The newsroom's channels as the store keeps them: those whose id is written there, or was found by their name. */
export function storedChannels(newsroom: Newsroom): FileChannel[] {
  const ids = new Set<string>();
  return newsroom.channels.flatMap((channel): FileChannel[] => {
    const { name, follows, filter, quiet, digest } = channel;
    const address = addressOf(channel, newsroom);
    // Written twice, by its name and by its id: the first counts, and the other is told.
    if (address === null || ids.has(keyOf(address))) return [];
    ids.add(keyOf(address));
    return [{ address, name, follows, filter, quiet, digests: digest ?? [], settings: saidOf(channel) }];
  });
}

/** The newsroom's alarm channels as the store finds them. */
export function storedAlarms(newsroom: Newsroom): ChannelAddress[] {
  return newsroom.alarms.flatMap((channel) => addressOf(channel, newsroom) ?? []);
}
