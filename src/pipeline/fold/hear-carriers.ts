import type { StorePorts } from '../../store/open-store.ts';
import type { StoredStory, StoryHead } from '../../store/ports.ts';
import type { Sighting } from '../../store/sighting-store.ts';
import { enqueueDispute } from '../enqueue.ts';
import type { Entry } from './entry.ts';
import type { Folding } from './fold-context.ts';
import type { Heard } from './heard.ts';

/**
 * Its agency takes a story back that it only brought first: nobody's by its guid, and others carry the text and stand by
 * it. The card stands and says so. `none`: there is no such other, and the agency is obeyed.
 */
export async function hearFirstComer(
  head: StoryHead,
  entry: Entry,
  folding: Folding,
  ports: StorePorts,
): Promise<Heard> {
  const { state } = entry.version;
  if (state === 'live' || head.state !== 'live') return { kind: 'none' };
  const said = await ports.sightings.of(head.number);
  const standing = othersStanding(said, head.agency);
  if (standing.length === 0) return { kind: 'none' };
  const story = await ports.stories.stored(head.number);
  if (story === null || isOwnersByFile(story, folding)) return { kind: 'none' };
  const { agency, name: by } = folding.voice;
  if (said.some((sighting) => sighting.agency === agency && sighting.state === state))
    return { kind: 'sighted' };
  await ports.sightings.note(sightingOf(head, entry, folding), folding.now);
  const { number } = head;
  await enqueueDispute({ number, agency, by, state, isCarrier: true, standing, now: folding.now }, ports);
  return {
    kind: 'disputed',
    note: `${by} takes #${number} back, which it brought first; ${standing.join(', ')} carried the text as well and did not: it stands, and the desk was told. If such guids are ${by}'s own, write owns`,
  };
}

/** It says something new of its own: it stands by the story again. */
export async function standByAgain(
  head: StoryHead,
  entry: Entry,
  folding: Folding,
  { sightings }: Pick<StorePorts, 'sightings'>,
): Promise<void> {
  const said = await sightings.of(head.number);
  const mine = said.filter(({ agency, state }) => agency === folding.voice.agency && state !== 'live');
  for (const sighting of mine) {
    const { textHash, state } = entry.version;
    await sightings.note({ ...sighting, textHash, state }, folding.now);
  }
}

/** Nobody stands by the story any more: who brought it first took it back, and so did every other that carried it. */
export function isLeftByAll(said: readonly Sighting[], { agency }: Pick<StoryHead, 'agency'>): boolean {
  const isLeftByFirst = said.some((sighting) => sighting.agency === agency && sighting.state !== 'live');
  return isLeftByFirst && othersStanding(said, agency).length === 0;
}

/** What an item says of a story that is not its to change, as it is kept. */
export function sightingOf(
  { number }: StoryHead,
  { keys, version }: Entry,
  { source, voice }: Folding,
): Sighting {
  const { textHash, state } = version;
  const { agency, name } = voice;
  return { number, sourceId: source.id, agency, name, guidKey: keys.guid[0] ?? null, textHash, state };
}

/** Others than `agency` whose newest word is the text itself, as people read them. */
function othersStanding(said: readonly Sighting[], agency: string): readonly string[] {
  const standing = said.filter((sighting) => sighting.agency !== agency && sighting.state === 'live');
  return [...new Set(standing.map(({ name }) => name))];
}

/** Not by having come first: the newsroom file tells whose its guid is. */
function isOwnersByFile({ item, agency }: StoredStory, { agencies }: Folding): boolean {
  return item.guid !== null && agencies.ownerOf(item.guid) === agency;
}
