import type { Handling } from '../../domain/handling/handling.ts';
import { answerableFor } from '../../domain/handling/judge-step.ts';
import { isSamePerson } from '../../domain/handling/person.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Story } from '../../domain/story.ts';
import type { StorePorts } from '../../store/open-store.ts';
import { turnLeads } from './turn-leads.ts';

type Ports = Pick<StorePorts, 'archive' | 'events' | 'eventCards' | 'handlings' | 'ledger'>;
/** When it changed, and in which channel somebody looks at it. */
type Handing = { readonly at: EpochMs; readonly pressedIn?: number | null };

/**
 * Of what was taken back just now, its event stays in the hands that it is in: on each card where it stands, those who have it have what
 * stands there besides, by the first take that nobody has, of those that stand on most of these cards; what was passed by is had by nobody.
 * Who published it works on that: she has to take it down, and nobody published what stands. Where others have all of these they have the event.
 */
export async function keepHands(number: number, at: EpochMs, ports: Ports): Promise<void> {
  const story = await ports.archive.evenHeld(number);
  if (story === null || story.state === 'live') return;
  const had = answerableFor(story);
  if (had === null) return;
  const to: Handling = { ...had, kind: 'taken' };
  const cards = await cardsBeside(number, ports);
  const onMost = (take: Story) => cards.filter((takes) => takes.includes(take)).length;
  const hers = new Set<Story>();
  for (const takes of cards) {
    const live = takes.filter(({ state }) => state === 'live');
    if (live.some((take) => hers.has(take) || isAlsoWith(answerableFor(take), had))) continue;
    const free = live
      .filter((take) => answerableFor(take) === null)
      .toSorted((one, other) => isPassed(one) - isPassed(other) || onMost(other) - onMost(one));
    for (const take of free)
      if (await hand(take, to, { at }, ports)) {
        hers.add(take);
        break;
      }
  }
}

/**
 * Who lets go of an event, or whose it is no more, lets go of what was taken back as well. `story`: as it was before. What she published she
 * may still have to take down.
 */
export async function letGoBeside(
  story: Story,
  to: Handling | null,
  handing: Handing,
  ports: Ports,
): Promise<void> {
  const had = answerableFor(story);
  if (had === null || isAlsoWith(answerableFor({ handling: to }), had)) return;
  for (const take of new Set((await cardsBeside(story.number, ports)).flat()))
    if (take.state !== 'live' && take.handling?.kind === 'taken' && isAlsoWith(take.handling, had))
      await hand(take, null, handing, ports);
}

/** What stands beside it, card by card, in the order in which that is to be had. */
async function cardsBeside(
  number: number,
  { archive, eventCards }: Ports,
): Promise<readonly (readonly Story[])[]> {
  const cards = await eventCards.besideOn(number);
  const known = new Map<number, Story>();
  for (const other of new Set(cards.flat())) {
    const take = await archive.evenHeld(other);
    if (take !== null) known.set(other, take);
  }
  return cards.map((numbers) => numbers.flatMap((other) => known.get(other) ?? []));
}

/** False: somebody else was first. */
async function hand(
  { number, revision, handlingTurn }: Story,
  to: Handling | null,
  handing: Handing,
  ports: Ports,
): Promise<boolean> {
  if (!(await ports.handlings.hand(number, handlingTurn, to))) return false;
  await ports.ledger.enqueueHandled({ number, revision, turn: handlingTurn + 1, ...handing });
  await turnLeads(number, handing, ports);
  return true;
}

function isAlsoWith(one: Handling | null, { by }: Handling): boolean {
  return one !== null && isSamePerson(one.by, by);
}

function isPassed({ handling }: Story): number {
  return handling === null ? 0 : 1;
}
