import { isNotice, type Naming, namesStory } from '../../domain/identity/names-story.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { StoryHead } from '../../store/ports.ts';
import type { Entry } from './entry.ts';
import type { Folding } from './fold-context.ts';

/** A story is taken back within days. */
const noticeMs = 3 * 24 * 3_600_000;

/**
 * The story that a notice is about which comes as an item of its own (`KILL: …`, `Het bericht '…' is onjuist`): the newest of its
 * agency whose headline or else text it has, or the only one that it is likely to mean. What kills by itself has to be sure.
 */
export async function findNamed(
  { item }: Pick<Entry, 'item'>,
  { source, voice, agencies, now }: Folding,
  { stories, traits }: StorePorts,
): Promise<StoryHead | null> {
  if (!isNotice(item)) return null;
  const named: Record<NonNullable<Naming>, number[]> = { headline: [], text: [], likely: [] };
  for (const sourceId of agencies.sourcesOf(source.id)) {
    for (const { number, item: known } of await traits.recent(sourceId, now - noticeMs)) {
      const naming = isNotice(known) ? null : namesStory(item, known);
      if (naming !== null) named[naming].push(number);
    }
  }
  const mayGuess = item.signal === 'possible-kill' && named.likely.length === 1;
  const [number] = [...named.headline, ...named.text, ...(mayGuess ? named.likely : [])];
  const story = number === undefined ? null : await stories.stored(number);
  return story?.agency === voice.agency ? story : null;
}
