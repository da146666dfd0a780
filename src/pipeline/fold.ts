import { setImmediate as breath } from 'node:timers/promises';
import { createAgencies } from '../domain/identity/agency.ts';
import { allKeys } from '../domain/identity/keys.ts';
import { textLength } from '../domain/identity/name-document.ts';
import type { WireItem } from '../domain/item.ts';
import { createStepMeter, inSteps } from '../scheduler/step-meter.ts';
import type { StorePorts } from '../store/open-store.ts';
import type { StoryHead } from '../store/ports.ts';
import { addStory, tellTakenBack } from './fold/add-story.ts';
import type { DocumentFacts, Entry, ReadDocument } from './fold/entry.ts';
import { type Joining, joinEvents } from './fold/events/join-events.ts';
import { readTakenBack, takeBack } from './fold/find-named.ts';
import { findOwn } from './fold/find-own.ts';
import type { FoldContext, Folding, FoldResult, Reading } from './fold/fold-context.ts';
import { freeCarriers } from './fold/free-carriers.ts';
import { gatherWrites } from './fold/gather-writes.ts';
import { hearStranger } from './fold/hear-stranger.ts';
import { type KnownKeys, readKnownKeys } from './fold/known-keys.ts';
import { markRecent, markStory } from './fold/mark-story.ts';
import { readDocument } from './fold/read-document.ts';
import { reviseStory } from './fold/revise-story.ts';
import { type FiledEntry, partFromOthers } from './fold/show-freed.ts';
import { tellElsewhere } from './fold/tell-elsewhere.ts';

/** A newsroom in which every source speaks for itself alone. */
const strangers = createAgencies([]);

type Outcome = 'fresh' | 'updated' | 'unchanged';

/** What is folded in one transaction: some milliseconds, with a turn of the event loop before each. */
const slice = { pieces: 50, characters: 400_000 };

/** Whether all of a document is folded in one transaction. */
export function isFoldedAtOnce(items: readonly WireItem[]): boolean {
  return inSteps(items, slice, textLength).length === 1;
}

/**
 * Folds the items of one poll into stories and promises what has to be posted, edited or said, all in the caller's
 * transaction. Reading the same items again changes nothing. Each item is found among the stories of its own agency,
 * then heard as what it says of another's, and is a story of its own where it is neither.
 */
export function foldItems(
  items: readonly WireItem[],
  context: FoldContext,
  ports: StorePorts,
): Promise<FoldResult> {
  return foldDocument(items, context, { ports, transaction: (work) => work(ports), turn: breath });
}

/** How a document is folded: where, and what is done with the last of it. */
export type DocumentFold = Reading & {
  readonly signal?: AbortSignal;
  /** In the transaction of the last entries: until it is committed the document counts as unread. */
  readonly finish?: (ports: StorePorts, result: FoldResult) => Promise<void>;
};

/**
 * The same in transactions of some tens of items each, the oldest first. Who ends in between, by a crash or by `signal`,
 * has read nothing: the document is folded again from its begin, and what of it is known already stays as it is.
 */
export async function foldDocument(
  items: readonly WireItem[],
  context: FoldContext,
  { ports: store, transaction, turn, signal, finish }: DocumentFold,
): Promise<FoldResult> {
  const { agencies = strangers, source } = context;
  const folding: Folding = { ...context, agencies, voice: agencies.voiceOf(source.id) };
  const counted: Counted = {
    fresh: 0,
    updated: 0,
    withdrawn: 0,
    sighted: 0,
    unsettled: 0,
    issuedToSeenMs: [],
    notes: [],
    disputes: [],
    unjoined: [],
  };
  const facts = isFoldedAtOnce(items)
    ? null
    : await readDocument(items, folding, { ports: store, transaction, turn });
  const slices = facts === null ? [null] : inSteps(facts.entries, slice, lengthOf);
  for (const [at, some] of slices.entries()) {
    signal?.throwIfAborted();
    await transaction(async (ports) => {
      await breath();
      // A hundred others may have had their turn since: none of those that wait has one after a stop.
      signal?.throwIfAborted();
      const here: Reading = { ports, transaction: (work) => work(ports), turn: breath };
      const document = facts ?? (await readDocument(items, folding, here));
      const notes = await foldEntries(some ?? document.entries, document, folding, ports, counted);
      if (at === slices.length - 1) {
        counted.notes.push(...notes, ...rewritesOf(counted.disputes));
        await finish?.(ports, counted);
      }
      // All that a slice wrote goes to disk in one go.
      await breath();
    });
  }
  return counted;
}

/** A line for the operator on items that bear others' guids; each is new once. */
function rewritesOf(disputes: FoldResult['disputes']): readonly string[] {
  const rewrites = disputes.filter(({ what }) => what === 'rewrite');
  const [first] = rewrites;
  if (first === undefined) return [];
  const items = `${rewrites.length} new ${rewrites.length === 1 ? 'item has' : 'items have'}`;
  const example = `${first.of}'s ${(first.guid ?? '').slice(0, 120)}`;
  return [
    `${items} another text under another agency's guid (${example}): each is a story of its own. If they are one agency, give both sources one credit`,
  ];
}

type Counted = {
  -readonly [Name in keyof FoldResult]: FoldResult[Name] extends readonly (infer Each)[] ? Each[] : number;
};

function lengthOf({ item }: Entry): number {
  return textLength(item);
}

/** Folds entries in one transaction. What the operator should hear of the document so far. */
async function foldEntries(
  entries: readonly Entry[],
  facts: DocumentFacts,
  folding: Folding,
  store: StorePorts,
  counted: Counted,
): Promise<readonly string[]> {
  const { ports, keep } = gatherWrites(store);
  const known = await readKnownKeys(
    entries.flatMap(({ keys }) => allKeys(keys)),
    folding.voice,
    ports.stories,
  );
  await readChanged(entries, known, folding, ports);
  const document = { ...facts, known, takenBack: readTakenBack(folding, ports) };
  const came: Came = { filed: [], joining: [] };
  const isFull = createStepMeter(breathful);
  for (const entry of entries) {
    const outcome = await foldEntry(entry, document, folding, ports, counted, came);
    if (outcome === 'fresh') {
      counted.fresh++;
      const { issuedAt } = entry.item;
      if (issuedAt !== null && folding.previousSuccessAt !== null) {
        counted.issuedToSeenMs.push(Math.max(0, folding.now - issuedAt));
      }
    } else if (outcome === 'updated') {
      counted.updated++;
      if (entry.version.state === 'withdrawn') counted.withdrawn++;
    }
    if (isFull(lengthOf(entry))) await breath();
  }
  await partFromOthers(came.filed, folding, ports);
  await keep();
  // One agency has nobody to be joined with, and news that Telex makes up is all alike.
  if (folding.agencies.areSeveral && !folding.source.sample)
    counted.unjoined.push(...(await joinEvents(came.joining, folding.now, ports)));
  await known.keep();
  // Where guids lie an entry is known by what stands around it.
  if (facts.tally.isDoubted()) counted.unsettled += entries.length;
  if (facts.tally.beginsToDoubt()) await markRecent(folding, store);
  return facts.tally.keep(store.traits);
}

/** What came of the entries so far: stories that are new, and all that may be takes of an event. */
type Came = { readonly filed: FiledEntry[]; readonly joining: Joining[] };

/** A story that changes may have cards in thousands of channels. */
const breathful = { pieces: 10, characters: 100_000 };

/** The stories whose text changes are read together. */
async function readChanged(
  entries: readonly Entry[],
  known: KnownKeys,
  { voice }: Folding,
  { stories }: StorePorts,
): Promise<void> {
  const changed = entries.flatMap(({ keys, version }) => {
    const story = known.own(keys.guid, voice.agency)?.story ?? null;
    return story === null || story.textHash === version.textHash ? [] : [story.number];
  });
  await stories.storedAll(changed);
}

async function foldEntry(
  entry: Entry,
  document: ReadDocument,
  folding: Folding,
  ports: StorePorts,
  told: Counted,
  came: Came,
): Promise<Outcome> {
  const { known } = document;
  const own = await findOwn(entry, document, folding, ports);
  if (own === 'retired') return 'unchanged';
  if (!('repeats' in own)) return hearOwn(own, entry, document, folding, ports, came);
  const heard = await hearStranger(entry, document, folding, ports);
  if (heard.kind === 'disputed') {
    told.notes.push(...heard.notes);
    told.disputes.push(...heard.disputes);
  }
  if ('dispute' in heard && heard.dispute !== undefined) told.disputes.push(heard.dispute);
  if ('heads' in heard)
    for (const head of heard.heads) await hearOthers(head, entry, document, folding, ports);
  if (heard.kind === 'revised') return 'updated';
  if (heard.kind === 'sighted') {
    if (heard.isNew) told.sighted++;
    return 'unchanged';
  }
  if (own.repeats !== null && !document.tally.mayRepeat(entry.item.link ?? '')) {
    told.unsettled++;
    return 'unchanged';
  }
  // Its own kill or hold is kept under its own guid too: a source of the agency that lags does not undo it.
  const takenBack = heard.kind === 'none' ? heard.takenBack : undefined;
  // What was said of another's story was told under that.
  const added = heard.kind === 'none' ? entry : { ...entry, isPostable: false };
  const number = await addStory(added, known, folding, ports, takenBack);
  await markStory(number, entry, document.tally, folding, ports);
  if (entry.version.state !== 'live') document.takenBack.forget();
  const notice = entry.version.state === 'live' ? await document.takenBack.of(entry) : null;
  if (notice !== null) await takeBack(number, notice, known, folding, ports);
  if (heard.kind !== 'none') return heard.kind === 'obeyed' ? 'updated' : 'unchanged';
  came.filed.push({ number, entry });
  came.joining.push({ number, how: 'new' });
  return 'fresh';
}

async function hearOwn(
  own: StoryHead,
  entry: Entry,
  document: ReadDocument,
  folding: Folding,
  ports: StorePorts,
  { joining }: Came,
): Promise<Outcome> {
  if (!(await reviseStory(own, entry, document, folding, ports))) return 'unchanged';
  await hearOthers(own, entry, document, folding, ports);
  if (entry.version.state === 'live') await tellTakenBack(own.number, entry, document.known, folding, ports);
  await partFromOthers([{ number: own.number, entry }], folding, ports);
  joining.push({ number: own.number, how: own.state === 'live' ? 'changed' : 'freed' });
  return 'updated';
}

/** What a change of a story means for other agencies that carry its words. */
async function hearOthers(
  before: StoryHead,
  entry: Entry,
  { known }: ReadDocument,
  folding: Folding,
  ports: StorePorts,
): Promise<void> {
  await tellElsewhere(before, entry, folding, ports);
  await freeCarriers(before, entry, known, folding, ports);
}
