import { isDoubtful } from '../../domain/handling/judge-answer.ts';
import { storedKeys } from '../../domain/identity/keys.ts';
import { cameAt, type Story, untouched } from '../../domain/story.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { StoryHead, StoryVersion } from '../../store/ports.ts';
import { enqueueCards, enqueueDispute, enqueueFirstCards } from '../enqueue.ts';
import type { Entry } from './entry.ts';
import type { Folding } from './fold-context.ts';
import type { KnownKeys } from './known-keys.ts';
import { availableSince } from './version-of.ts';

/** Another agency's story that had the same text, as that agency left it. `guidKey`: by which its kill may name it. */
export type SameBefore = StoryHead & { readonly guidKey?: string | null };

/**
 * A story that was never seen: filed, and promised to the channels that follow it where it may be shown, or takes back one
 * that nobody knows. Its number.
 * `before`: another agency's story that had the same text, which that agency took back or wrote another over; that is said
 * with this one.
 */
export async function addStory(
  { item, keys, version, isPostable }: Entry,
  known: KnownKeys,
  folding: Folding,
  ports: StorePorts,
  before?: SameBefore,
): Promise<number> {
  const { source, now, voice } = folding;
  const number = await known.insert(version, storedKeys(keys));
  if (before !== undefined) await noteBefore(number, before, folding, ports);
  if (!isPostable || !(version.state === 'live' || isAboutUnknown(version))) return number;
  const story: Story = {
    number,
    state: version.state,
    item,
    sourceId: source.id,
    sender: voice.name,
    sample: source.sample,
    revision: 1,
    issuedAt: item.issuedAt,
    seenAt: item.seenAt,
    cameAt: cameAt(item),
    updatedAt: null,
    corrected: false,
    withdrawnAt: version.withdrawnAt,
    ...untouched,
  };
  if (folding.previousSuccessAt === null)
    await enqueueFirstCards(story, Math.max(now, folding.fillUntil ?? now), now, ports);
  else await enqueueCards(story, availableSince(item, folding), now, ports);
  if (before !== undefined) await tellBefore(number, before, folding, ports);
  return number;
}

/**
 * It takes something back, in words, and no story is known that it is about: the channels are told so, without any text,
 * since what it means may be used already. A kill of what was under embargo is nobody's matter; a question somebody must answer.
 */
function isAboutUnknown({ item, state }: StoryVersion): boolean {
  if (state !== 'withdrawn') return isDoubtful(item);
  return item.signal === 'kill' && item.embargoedUntil === null && item.embargoWords === undefined;
}

/** A story came to say what another agency took back: that is said with it, once. `number`: the story, which is live. */
export async function tellTakenBack(
  number: number,
  { keys }: Pick<Entry, 'keys'>,
  known: KnownKeys,
  folding: Folding,
  ports: StorePorts,
): Promise<void> {
  if (!keys.isTelling) return;
  const others = known.others([...keys.text, ...keys.body], folding.voice.agency);
  // Before anybody could read it, it is nobody's matter.
  const before = others.find(({ state, revision }) => state !== 'live' && revision > 1);
  if (before === undefined) return;
  await noteBefore(number, before, folding, ports);
  await tellBefore(number, before, folding, ports);
}

async function noteBefore(
  number: number,
  { sourceId, agency, sender, textHash, state, guidKey = null }: SameBefore,
  { now }: Folding,
  { sightings }: StorePorts,
): Promise<void> {
  const said = state === 'live' ? 'past' : state;
  await sightings.note({ number, sourceId, agency, name: sender, guidKey, textHash, state: said }, now);
}

async function tellBefore(
  number: number,
  { number: sameAs, agency, sender: by, state }: SameBefore,
  { now }: Folding,
  ports: StorePorts,
): Promise<void> {
  const isTakenBack = state !== 'live';
  const said = isTakenBack ? state : 'rewritten';
  await enqueueDispute({ number, agency, by, state: said, isCarrier: isTakenBack, sameAs, now }, ports);
}
