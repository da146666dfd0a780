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
 * Of what was taken back just now, its event stays in the hands that it is in: those who have it have what stands on its card besides, by the
 * first take there that nobody has. Who published it works on that: she has to take it down, and nobody published what stands. Where others
 * have all of these they have the event.
 */
export async function keepHands(number: number, at: EpochMs, ports: Ports): Promise<void> {
  const story = await ports.archive.evenHeld(number);
  if (story === null || story.state === 'live') return;
  const had = answerableFor(story);
  if (had === null) return;
  const live = (await takesBeside(number, ports)).filter(({ state }) => state === 'live');
  if (live.some((take) => isAlsoWith(answerableFor(take), had))) return;
  const to: Handling = { ...had, kind: 'taken' };
  for (const take of live) if (take.handling === null && (await hand(take, to, { at }, ports))) return;
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
  for (const take of await takesBeside(story.number, ports))
    if (take.state !== 'live' && take.handling?.kind === 'taken' && isAlsoWith(take.handling, had))
      await hand(take, null, handing, ports);
}

/** In the order in which they are to be had. */
async function takesBeside(number: number, { archive, eventCards }: Ports): Promise<readonly Story[]> {
  const takes: Story[] = [];
  for (const other of await eventCards.besideOn(number)) {
    const take = await archive.evenHeld(other);
    if (take !== null) takes.push(take);
  }
  return takes;
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
