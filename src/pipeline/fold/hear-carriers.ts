import { keysOf } from '../../domain/identity/keys.ts';
import { allText, isCopyOf, printOf, shareIn } from '../../domain/identity/likeness.ts';
import type { WireItem } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { StoryHead } from '../../store/ports.ts';
import type { Sighting } from '../../store/sighting-store.ts';
import { addStory } from './add-story.ts';
import type { Entry } from './entry.ts';
import type { Folding } from './fold-context.ts';
import type { KnownKeys } from './known-keys.ts';
import { sha256, versionOf } from './version-of.ts';

/** Less in common, by three words in a row, and the first-comer says something else under the guid. */
const leastKept = 0.5;

type Carrier = Sighting & { readonly item: WireItem };

/**
 * Who filed a story first took it back or wrote another text over it. That is its right, but its guid may be the guid of
 * one that carried the same text under it later: that text becomes a story of its own, from what was read at the time,
 * since a feed that does not change is not read again. Further carriers are sightings of the new story. A carrier by text
 * alone, under a guid of its own, gets no card.
 *
 * @param head The story as it was before.
 * @param entry What its agency made of it.
 */
export async function freeCarrier(
  head: StoryHead,
  entry: Entry,
  known: KnownKeys,
  folding: Folding,
  ports: StorePorts,
): Promise<void> {
  if (head.state !== 'live') return;
  const said = await ports.sightings.of(head.number);
  const carriers = said.filter(({ agency, state }) => agency !== head.agency && state === 'live');
  if (carriers.length === 0) return;
  await known.keep();
  for (const { item = null, ...carrier } of carriers) {
    if (item === null || !isLeft(item, entry)) continue;
    if (!(await isUnderItsGuid(carrier, item, head, folding, ports))) continue;
    const number = await fileFor({ ...carrier, item }, head, entry, known, folding, ports);
    const others = carriers.filter(({ agency }) => agency !== carrier.agency);
    for (const other of others) await ports.sightings.note({ ...other, number }, folding.now);
    return;
  }
}

/** What an item says of a story that is not its to change, as it is kept. */
export function sightingOf(
  { number }: StoryHead,
  { keys, version, item }: Entry,
  { source, voice }: Folding,
): Sighting {
  const { textHash, state } = version;
  const { agency, name } = voice;
  return { number, sourceId: source.id, agency, name, guidKey: keys.guid[0] ?? null, textHash, state, item };
}

/** The carrier's text is not to be read in the story any more. */
function isLeft(carried: WireItem, { item, version }: Entry): boolean {
  if (version.state !== 'live') return true;
  return !isCopyOf(carried, item) && shareIn(printOf(allText(carried)), printOf(allText(item))) < leastKept;
}

/** Carried under the story's own guid, of which nothing tells whose it is, and which stands on no other agency's card. */
async function isUnderItsGuid(
  { guidKey }: Pick<Sighting, 'guidKey'>,
  { guid }: WireItem,
  head: StoryHead,
  { agencies }: Folding,
  { stories }: StorePorts,
): Promise<boolean> {
  if (guidKey === null || guid === null || agencies.ownerOf(guid) !== null) return false;
  const rows = await stories.known([guidKey]);
  const isItsGuid = rows.some(({ number }) => number === head.number);
  return isItsGuid && !rows.some(({ story }) => story?.state === 'live' && story.number !== head.number);
}

async function fileFor(
  { sourceId, item }: Carrier,
  head: StoryHead,
  { version }: Entry,
  known: KnownKeys,
  folding: Folding,
  ports: StorePorts,
): Promise<number> {
  const voice = folding.agencies.voiceOf(sourceId);
  const source = { id: sourceId, sample: folding.source.sample };
  // Available since now: nobody could have posted it before.
  const its: Folding = { ...folding, source, voice, previousSuccessAt: null };
  const keys = keysOf(item, sourceId, sha256);
  const entry = { item, keys, version: versionOf(item, its), isPostable: true };
  const { state, textHash } = version;
  const takenBack = { ...head, sender: folding.voice.name, state, textHash };
  return addStory(entry, known, its, ports, state === 'live' ? undefined : takenBack);
}
