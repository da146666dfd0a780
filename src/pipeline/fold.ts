import { createAgencies } from '../domain/identity/agency.ts';
import type { WireItem } from '../domain/item.ts';
import type { StorePorts } from '../store/open-store.ts';
import type { StoryHead } from '../store/ports.ts';
import { addStory } from './fold/add-story.ts';
import type { Entry, ReadDocument } from './fold/entry.ts';
import { findOwn } from './fold/find-own.ts';
import type { Dispute, FoldContext, Folding, FoldResult } from './fold/fold-context.ts';
import { freeCarriers } from './fold/free-carriers.ts';
import { gatherWrites } from './fold/gather-writes.ts';
import { hearStranger } from './fold/hear-stranger.ts';
import { markRecent, markStory } from './fold/mark-story.ts';
import { readDocument } from './fold/read-document.ts';
import { reviseStory } from './fold/revise-story.ts';
import { tellElsewhere } from './fold/tell-elsewhere.ts';

/** A newsroom in which every source speaks for itself alone. */
const strangers = createAgencies([]);

type Outcome = 'fresh' | 'updated' | 'unchanged';

/**
 * Folds the items of one poll into stories and promises what has to be posted, edited or said, all in the caller's
 * transaction. Reading the same items again changes nothing. Each item is found among the stories of its own agency,
 * then heard as what it says of another's, and is a story of its own where it is neither.
 */
export async function foldItems(
  items: readonly WireItem[],
  context: FoldContext,
  store: StorePorts,
): Promise<FoldResult> {
  const { ports, keep } = gatherWrites(store);
  const { agencies = strangers, source } = context;
  const folding: Folding = { ...context, agencies, voice: agencies.voiceOf(source.id) };
  const document = await readDocument(items, folding, ports);
  const counted = {
    fresh: 0,
    updated: 0,
    withdrawn: 0,
    issuedToSeenMs: [] as number[],
    notes: [] as string[],
    disputes: [] as Dispute[],
  };
  for (const entry of document.entries) {
    const outcome = await foldEntry(entry, document, folding, ports, counted);
    if (outcome === 'fresh') {
      counted.fresh++;
      const { issuedAt } = entry.item;
      if (issuedAt !== null && context.previousSuccessAt !== null) {
        counted.issuedToSeenMs.push(Math.max(0, context.now - issuedAt));
      }
    } else if (outcome === 'updated') {
      counted.updated++;
      if (entry.version.state === 'withdrawn') counted.withdrawn++;
    }
  }
  await keep();
  await document.known.keep();
  if (document.tally.beginsToDoubt()) await markRecent(folding, store);
  counted.notes.push(...(await document.tally.keep()));
  return counted;
}

async function foldEntry(
  entry: Entry,
  document: ReadDocument,
  folding: Folding,
  ports: StorePorts,
  told: { readonly notes: string[]; readonly disputes: Dispute[] },
): Promise<Outcome> {
  const { known } = document;
  const own = await findOwn(entry, document, folding, ports);
  if (own === 'retired') return 'unchanged';
  if (!('repeats' in own)) return hearOwn(own, entry, document, folding, ports);
  const heard = await hearStranger(entry, document, folding, ports);
  if (heard.kind === 'disputed') told.notes.push(heard.note);
  if ('dispute' in heard && heard.dispute !== undefined) told.disputes.push(heard.dispute);
  if ('head' in heard) await hearOthers(heard.head, entry, document, folding, ports);
  if (heard.kind === 'revised') return 'updated';
  if (heard.kind === 'sighted') return 'unchanged';
  if (own.repeats !== null && !document.tally.mayRepeat(entry.item.link ?? '')) return 'unchanged';
  // Its own kill or hold is kept under its own guid too: a source of the agency that lags does not undo it.
  const takenBack = heard.kind === 'none' ? heard.takenBack : undefined;
  const number = await addStory(entry, known, folding, ports, takenBack);
  await markStory(number, entry, document.tally, folding, ports);
  if (heard.kind === 'none') return 'fresh';
  return heard.kind === 'obeyed' ? 'updated' : 'unchanged';
}

async function hearOwn(
  own: StoryHead,
  entry: Entry,
  document: ReadDocument,
  folding: Folding,
  ports: StorePorts,
): Promise<Outcome> {
  if (!(await reviseStory(own, entry, document, folding, ports))) return 'unchanged';
  await hearOthers(own, entry, document, folding, ports);
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
