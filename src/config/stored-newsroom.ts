import type { FileChannel, SourceDefinition } from '../store/ports.ts';
import type { Newsroom } from './newsroom.ts';

/** The newsroom's sources as the store keeps them. */
export function storedSources({ sources }: Newsroom): SourceDefinition[] {
  return sources.map(({ id, url, folder, credit, topic, sample }) => ({
    id,
    url: url ?? `folder:${folder}`,
    credit,
    topic,
    sample,
  }));
}

/** The newsroom's channels as the store keeps them. */
export function storedChannels({ channels }: Newsroom): FileChannel[] {
  return channels.map(({ platform, externalId, name, follows, genres }) => ({
    address: { platform, workspace: '', externalId },
    name,
    follows,
    genres,
  }));
}
