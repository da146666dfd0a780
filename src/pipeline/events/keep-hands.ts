import type { Handling } from '../../domain/handling/handling.ts';
import { answerableFor, type HandlingStep } from '../../domain/handling/judge-step.ts';
import { isSamePerson, type Person } from '../../domain/handling/person.ts';
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
 * Of what may be used again just now: where nothing of its event stood meanwhile, it is with who had what was taken back.
 */
export async function keepHands(number: number, at: EpochMs, ports: Ports): Promise<void> {
  const story = await ports.archive.evenHeld(number);
  if (story === null) return;
  if (story.state === 'live') return giveBack(story, at, ports);
  const had = answerableFor(story);
  if (had === null) return;
  const to: Handling = { ...had, kind: 'taken' };
  const cards = await besideGone(number, ports);
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

async function giveBack(story: Story, at: EpochMs, ports: Ports): Promise<void> {
  if (story.handling !== null) return;
  for (const takes of await besideGone(story.number, ports)) {
    const isStanding = takes.some(({ state }) => state === 'live');
    const had = isStanding ? null : (takes.map(answerableFor).find((each) => each !== null) ?? null);
    if (had === null) continue;
    await hand(story, { ...had, kind: 'taken' }, { at }, ports);
    return;
  }
}

/** What somebody did with a story, as it was before, and whose that is by it. */
type Step = { readonly step: HandlingStep; readonly by: Person; readonly to: Handling | null };

/**
 * Who lets go of an event, or whose it is no more, has none of its takes any more that she worked on: who takes it over has those as well, and
 * nobody what was taken back. What she published she may still have to take down. The numbers of those that stand.
 */
export async function letGoBeside(
  story: Story,
  { step, by, to }: Step,
  handing: Handing,
  ports: Ports,
): Promise<readonly number[]> {
  const whose = step === 'release' ? by : answerableFor(story)?.by;
  if (whose === undefined || (to !== null && to.kind !== 'passed' && isSamePerson(to.by, whose))) return [];
  const numbers: number[] = [];
  for (const take of new Set((await cardsBeside(story.number, ports)).flat())) {
    const isLive = take.state === 'live';
    // Of what was taken back she lets go by its number: the event is in her hands by what stands.
    if ((isLive && story.state !== 'live') || take.handling?.kind !== 'taken') continue;
    if (!isSamePerson(take.handling.by, whose)) continue;
    const isHandedOn = isLive && step === 'take-over';
    if ((await hand(take, isHandedOn ? to : null, handing, ports)) && isLive) numbers.push(take.number);
  }
  return numbers;
}

/**
 * Where what was taken back stands in no channel, since a digest is to tell it, what is surely of its event stands beside it: a list shows that as
 * one.
 */
async function besideGone(number: number, ports: Ports): Promise<readonly (readonly Story[])[]> {
  const cards = await cardsBeside(number, ports);
  const isNowhere = cards.length === 0 && (await ports.ledger.cardsOf(number)).length === 0;
  return isNowhere ? readAll([await sureBeside(number, ports)], ports) : cards;
}

/** What stands beside it, card by card, in the order in which that is to be had. */
async function cardsBeside(number: number, ports: Ports): Promise<readonly (readonly Story[])[]> {
  return readAll(await ports.eventCards.besideOn(number), ports);
}

async function readAll(
  cards: readonly (readonly number[])[],
  { archive }: Ports,
): Promise<readonly (readonly Story[])[]> {
  const known = new Map<number, Story>();
  for (const other of new Set(cards.flat())) {
    const take = await archive.evenHeld(other);
    if (take !== null) known.set(other, take);
  }
  return cards.map((numbers) => numbers.flatMap((other) => known.get(other) ?? []));
}

async function sureBeside(number: number, { eventCards }: Ports): Promise<readonly number[]> {
  const sure = (await eventCards.sureOf([number])).map((take) => take.number);
  return sure.includes(number) ? sure.filter((other) => other !== number) : [];
}

/** False: somebody else was first. */
async function hand(
  { number, revision, handlingTurn }: Story,
  to: Handling | null,
  handing: Handing,
  ports: Ports,
): Promise<boolean> {
  if (!(await ports.handlings.hand(number, handlingTurn, to))) return false;
  await ports.ledger.enqueueHandled({ number, revision, turn: handlingTurn + 1, inLists: true, ...handing });
  await turnLeads(number, handing, ports);
  return true;
}

function isAlsoWith(one: Handling | null, { by }: Handling): boolean {
  return one !== null && isSamePerson(one.by, by);
}

function isPassed({ handling }: Story): number {
  return handling === null ? 0 : 1;
}
