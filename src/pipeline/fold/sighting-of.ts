import type { StoryHead } from '../../store/ports.ts';
import type { Sighting } from '../../store/sighting-store.ts';
import type { Entry } from './entry.ts';
import type { Folding } from './fold-context.ts';

/** What an item says of a story that is not its to change, as it is kept: of one that takes the text back no text. */
export function sightingOf(
  { number }: Pick<StoryHead, 'number'>,
  { keys, version, item }: Pick<Entry, 'keys' | 'version' | 'item'>,
  { source, voice }: Folding,
): Sighting {
  const { textHash, state } = version;
  const { agency, name } = voice;
  const said = { number, sourceId: source.id, agency, name, guidKey: keys.guid[0] ?? null, textHash, state };
  return { ...said, item: state === 'live' ? item : null };
}
