import { keysOf } from '../../domain/identity/keys.ts';
import { isCopyOf } from '../../domain/identity/likeness.ts';
import type { WireItem } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { StoredStory, StoryHead } from '../../store/ports.ts';
import { enqueueDispute } from '../enqueue.ts';
import type { Entry } from './entry.ts';
import type { Folding } from './fold-context.ts';
import { sightingOf } from './sighting-of.ts';
import { sha256 } from './version-of.ts';

/** Versions of a story, and cards of others, that a kill is held against. */
const mostVersions = 6;
const mostCards = 20;

/**
 * An agency took its own story back, or holds it: cards of others that still show words it had, or carried, are marked
 * loudly in its name, and so is `/bericht`. They stand, since who carries the words may have them from elsewhere.
 *
 * @param head The story as it was before; its newest version is the kill.
 */
export async function tellElsewhere(
  head: StoryHead,
  entry: Entry,
  folding: Folding,
  ports: StorePorts,
): Promise<void> {
  const { state } = entry.version;
  if (state === 'live') return;
  const { sightings } = ports;
  const words = await ports.stories.earlierVersions(head.number, mostVersions);
  const seen = await sightings.byGuid(guidKeysOf(words, entry, head), head.agency);
  const carried = seen.filter(({ number }) => number !== head.number);
  const texts = [...words, ...carried.flatMap(({ item = null }) => item ?? [])];
  for (const story of await strangersWith(texts, carried, head, ports)) {
    if (!texts.some((text) => isCopyOf(story.item, text) || isCopyOf(text, story.item))) continue;
    await mark(story, entry, state, folding, ports);
  }
  for (const { number } of carried) await sightings.forgetTexts(number, head.agency);
}

function guidKeysOf(words: readonly WireItem[], { keys }: Entry, { sourceId }: StoryHead): readonly string[] {
  const firsts = words.flatMap((item) => keysOf(item, sourceId, sha256).guid.slice(0, 1));
  return [...new Set([...keys.guid.slice(0, 1), ...firsts])];
}

/** Live stories of other agencies by the very text, or by the guid under which this agency carried theirs. */
async function strangersWith(
  texts: readonly WireItem[],
  carried: readonly { readonly number: number }[],
  { agency }: StoryHead,
  { stories }: StorePorts,
): Promise<readonly StoredStory[]> {
  const keys = texts.flatMap((item) => {
    const { text, body } = keysOf(item, '', sha256);
    return [...text, ...body];
  });
  const known = await stories.known(keys);
  const numbers = new Set([...known, ...carried].map(({ number }) => number));
  const found: StoredStory[] = [];
  for (const number of [...numbers].slice(0, mostCards)) {
    const story = await stories.stored(number);
    if (story !== null && story.state === 'live' && story.agency !== agency) found.push(story);
  }
  return found;
}

async function mark(
  { number }: StoredStory,
  entry: Entry,
  state: 'withdrawn' | 'held',
  folding: Folding,
  ports: StorePorts,
): Promise<void> {
  const { voice, now } = folding;
  if ((await ports.sightings.saidBy(number, voice.agency)).includes(state)) return;
  await ports.sightings.note(sightingOf({ number }, entry, folding), now);
  await ports.sightings.takeBack(number, voice.agency, state);
  await enqueueDispute({ number, agency: voice.agency, by: voice.name, state, isCarrier: true, now }, ports);
}
