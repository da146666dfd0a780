import { setImmediate as breath } from 'node:timers/promises';
import { allKeys, keysOf } from '../../domain/identity/keys.ts';
import { isCopyOf } from '../../domain/identity/likeness.ts';
import { textLength } from '../../domain/identity/name-document.ts';
import { marksOf } from '../../domain/identity/near-text.ts';
import type { WireItem } from '../../domain/item.ts';
import { createStepMeter } from '../../scheduler/step-meter.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { StoryHead } from '../../store/ports.ts';
import type { Seen, Sighting } from '../../store/sighting-store.ts';
import { enqueueCards } from '../enqueue.ts';
import { addStory } from './add-story.ts';
import type { Entry } from './entry.ts';
import type { Folding } from './fold-context.ts';
import { hearStranger } from './hear-stranger.ts';
import { type Kept, keptOf } from './is-left.ts';
import { type KnownKeys, readKnownKeys } from './known-keys.ts';
import { sha256, versionOf } from './version-of.ts';

/** Versions of a story that are looked through for when it was first filed. */
const mostVersions = 50;
/** Carriers of one story that are freed at once; the next change of the story frees the next ones. */
const mostCarriers = 20;

/** A copy is read and held against the story's text in a millisecond, and hundreds may have one. */
const step = { pieces: 5, characters: 50_000 };

type Carrier = Sighting & { readonly item: WireItem };

/**
 * A story does not say any more what other agencies carried with it: each of them is heard anew, as if its source had
 * sent its item now, since a feed that does not change is not read again. The first becomes a story of its own; one with
 * the same text is a sighting of that. Who surely owns its guid comes first, then who carried the story's own guid.
 *
 * Where the text was written over, that is every carrier. Where it was taken back, it is who carried it under the very
 * guid of which nothing tells whose it is, who surely owns the guid under which it carried it while the first does not,
 * and who had filed it before the first did: a blog that copies a text must not keep its agency's kill down to a note.
 *
 * @param head The story as it was before.
 * @param entry What was made of it, by who speaks in `folding`.
 */
export async function freeCarriers(
  head: StoryHead,
  entry: Entry,
  known: KnownKeys,
  folding: Folding,
  ports: StorePorts,
): Promise<void> {
  if (head.state !== 'live') return;
  const said = await ports.sightings.of(head.number);
  const carriers = said.filter(
    ({ agency, state, hasText }) => hasText && agency !== head.agency && state === 'live',
  );
  if (carriers.length > 0) {
    await known.keep();
    const freed: Freed[] = [];
    for (const { sourceId } of await inTurn(carriers, head, entry, folding, ports)) {
      await breath();
      const carrier = await readCarrier(head.number, sourceId, ports);
      if (carrier === null) continue;
      await ports.sightings.pass(head.number, carrier.sourceId);
      const same = await sameAs(carrier, freed);
      if (same !== null) await ports.sightings.note({ ...carrier, number: same.number }, folding.now);
      const number = same === null ? await hearAnew(carrier, head, entry, folding, ports) : null;
      if (number !== null) freed.push({ number, carrier });
    }
  }
  if (entry.version.state === 'withdrawn') await ports.sightings.forgetTexts(head.number);
}

type Freed = { readonly number: number; readonly carrier: Carrier };

async function sameAs(carrier: Carrier, freed: readonly Freed[]): Promise<Freed | null> {
  const isFull = createStepMeter(step);
  for (const one of freed) {
    const { item, textHash } = one.carrier;
    if (textHash === carrier.textHash || isCopyOf(carrier.item, item)) return one;
    if (isFull(textLength(item))) await breath();
  }
  return null;
}

async function readCarrier(
  number: number,
  sourceId: string,
  { sightings }: StorePorts,
): Promise<Carrier | null> {
  const carrier = await sightings.from(number, sourceId);
  const item = carrier?.item ?? null;
  return carrier === null || item === null ? null : { ...carrier, item };
}

/** Those whose text is left behind and who may have a card for it, in the order in which they get it. */
async function inTurn(
  carriers: readonly Seen[],
  head: StoryHead,
  { item, version }: Entry,
  folding: Folding,
  ports: StorePorts,
): Promise<readonly Seen[]> {
  const { agencies } = folding;
  const isLive = version.state === 'live';
  const versions = isLive ? [] : await ports.stories.earlierVersions(head.number, mostVersions);
  const ownGuid = versions[0]?.guid ?? item.guid;
  const filedAt = Math.min(...versions.flatMap(({ issuedAt }) => issuedAt ?? []));
  const isFirstSure = agencies.isSurelyOf(ownGuid, head.agency);
  const turns: { seen: Seen; turn: number }[] = [];
  // Hundreds may have carried one text: where the story still says it, one of them is read.
  const kept = new Map<string, Kept>();
  const isFull = createStepMeter(step);
  for (const seen of carriers) {
    if (isLive && kept.get(seen.textHash) === 'all') continue;
    const carrier = await readCarrier(head.number, seen.sourceId, ports);
    if (carrier === null) continue;
    if (isFull(textLength(carrier.item))) await breath();
    const its = isLive ? (kept.get(seen.textHash) ?? keptOf(carrier.item, item)) : 'little';
    kept.set(seen.textHash, its);
    const { guid } = carrier.item;
    const owner = guid === null ? null : agencies.ownerOf(guid);
    // Under another agency's guid it carried that agency's item, and nothing of its own.
    if (its === 'all' || (owner !== null && owner !== carrier.agency)) continue;
    const isSure = agencies.isSurelyOf(guid, carrier.agency);
    if (its === 'most' && !(isSure && !isFirstSure)) continue;
    const isUnderItsGuid = owner === null && (await isUnderGuidOf(carrier, head, ports.stories));
    const mayBeFirsts = !isUnderItsGuid && !(isSure && !isFirstSure) && !wasFiledBefore(carrier, filedAt);
    if (!isLive && mayBeFirsts) continue;
    turns.push({ seen, turn: isSure ? 0 : isUnderItsGuid ? 1 : 2 });
  }
  const sorted = turns.toSorted((a, b) => a.turn - b.turn).map(({ seen }) => seen);
  return sorted.slice(0, mostCarriers);
}

/** Whoever copies a text does so after it was filed. A story without a date was not filed later than anybody's. */
function wasFiledBefore({ item: { issuedAt } }: Carrier, filedAt: number): boolean {
  return issuedAt !== null && Number.isFinite(filedAt) && issuedAt < filedAt;
}

async function isUnderGuidOf(
  { guidKey }: Carrier,
  head: StoryHead,
  stories: StorePorts['stories'],
): Promise<boolean> {
  const rows = guidKey === null ? [] : await stories.known([guidKey], [head.agency]);
  return rows.some(({ number }) => number === head.number);
}

/**
 * The carrier's item, as if its source had sent it now, alone: what is missing beside it says nothing. The number of the
 * story that it became; null where it is to be read elsewhere.
 */
async function hearAnew(
  { sourceId, item }: Carrier,
  head: StoryHead,
  { version, keys: headKeys }: Entry,
  folding: Folding,
  ports: StorePorts,
): Promise<number | null> {
  const voice = folding.agencies.voiceOf(sourceId);
  const source = { id: sourceId, sample: folding.source.sample };
  // Available since now: nobody could have posted it before.
  const its: Folding = { ...folding, source, voice, previousSuccessAt: null };
  const keys = keysOf(item, sourceId, sha256);
  const entry = { item, keys, version: versionOf(item, keys, its), isPostable: true };
  const known = await readKnownKeys(allKeys(keys), voice, ports.stories);
  const own = ownOf(entry, known, voice.agency);
  if (own !== null) {
    // Its text was to be read here alone, where both were held and this was released first.
    const story = await ports.archive.byNumber(own.number);
    const isUnseen = story?.state === 'live' && (await ports.ledger.cardsOf(own.number)).length === 0;
    if (isUnseen) await enqueueCards(story, folding.now, folding.now, ports);
    return null;
  }
  const heard = await hearStranger(entry, { known, sharedLinks: new Set() }, its, ports);
  let number: number | null = null;
  if (heard.kind === 'none') {
    const { state, textHash } = version;
    const before = {
      ...head,
      sender: folding.voice.name,
      state,
      textHash,
      guidKey: headKeys.guid[0] ?? null,
    };
    number = await addStory(entry, known, its, ports, before);
    // Whether its source's guids are doubted is not known here.
    await ports.traits.mark(sourceId, [{ number, marks: marksOf(item), at: its.now }]);
  }
  await known.keep();
  return number;
}

/** The agency's own story with that item or that text. A guid may count for one source alone. */
function ownOf({ keys }: Entry, known: KnownKeys, agency: string) {
  return known.own([...keys.guid.slice(-1), ...(keys.isTelling ? keys.text : [])], agency);
}
