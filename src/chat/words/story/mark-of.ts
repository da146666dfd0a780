import { shortAgencyName } from '../../../domain/dateline/agency.ts';
import { isAgency, type OneStory } from '../../../domain/event/event-card.ts';
import type { EpochMs } from '../../../domain/item.ts';
import type { Mark, MarkKind } from '../../../domain/post.ts';
import { isUrgent } from '../../../domain/signals/is-urgent.ts';
import { tellsFlashApart } from '../../../domain/signals/signals.ts';
import type { Story } from '../../../domain/story.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { say } from '../say.ts';
import { howGone } from './how-gone.ts';

const signs: Readonly<Record<MarkKind, string>> = {
  flash: '🔴',
  urgent: '🔴',
  killed: '⛔',
  held: '⛔',
  corrected: '🟠',
  asked: '🟠',
  'embargo-over': '',
  'to-desks': '',
};

const words = {
  flash: { nl: 'FLITS', en: 'FLASH' },
  urgent: { nl: 'SPOED', en: 'URGENT' },
  killed: { nl: 'INGETROKKEN', en: 'WITHDRAWN' },
  held: { nl: 'GEBLOKKEERD', en: 'ON HOLD' },
  corrected: { nl: 'Gecorrigeerd', en: 'CORRECTED' },
  asked: { nl: 'Mogelijk ingetrokken', en: 'POSSIBLY WITHDRAWN' },
  'embargo-over': { nl: 'Embargo voorbij', en: 'Embargo lifted' },
  'to-desks': { nl: 'Mogelijk voor redacties', en: 'Possibly for desks only' },
} satisfies Record<MarkKind, Words>;

/** Its mark is that of all that is held back: what is under embargo was not blocked. */
const embargoed: Words = { nl: 'ONDER EMBARGO', en: 'UNDER EMBARGO' };

type Other = 'corrected' | 'embargo-over' | 'to-desks';

const urgentToo = {
  corrected: { nl: '{urgent}, gecorrigeerd', en: '{urgent}, corrected' },
  'embargo-over': { nl: '{urgent}, embargo voorbij', en: '{urgent}, embargo lifted' },
  'to-desks': { nl: '{urgent}, mogelijk voor redacties', en: '{urgent}, possibly for desks only' },
} satisfies Record<Other, Words>;

/** Where the text that the card shows is another one's. */
const urgentBy: Words = { nl: '{urgent} van {by}', en: '{urgent} by {by}' };

/** The same where several agencies stand on the card. */
const named = {
  corrected: { nl: 'Gecorrigeerd door {by}', en: 'CORRECTED by {by}' },
  'embargo-over': { nl: 'Embargo van {by} voorbij', en: '{by} embargo lifted' },
  'to-desks': { nl: 'Mogelijk voor redacties ({by})', en: 'Possibly for desks only ({by})' },
} satisfies Record<Other, Words>;

const namedUrgentToo = {
  corrected: { nl: '{urgent}, gecorrigeerd door {by}', en: '{urgent}, corrected by {by}' },
  'embargo-over': { nl: '{urgent}, embargo van {by} voorbij', en: '{urgent}, {by} embargo lifted' },
  'to-desks': {
    nl: '{urgent}, mogelijk voor redacties ({by})',
    en: '{urgent}, possibly for desks only ({by})',
  },
} satisfies Record<Other, Words>;

/** A mark with its sign and its word. */
export function createMark(kind: MarkKind, locale: Locale): Mark {
  return { kind, sign: signs[kind], word: words[kind][locale] };
}

/** How a story is marked that was taken back or is held back. */
export function goneMark(story: Parameters<typeof howGone>[0], locale: Locale): Mark {
  const how = howGone(story);
  if (how === 'embargoed') return { ...createMark('held', locale), word: embargoed[locale] };
  return createMark(how === 'withdrawn' ? 'killed' : how, locale);
}

/**
 * How a story is marked; null: routine. An urgent one that was corrected, or waited for an embargo, says both. Of an event it says who was urgent
 * where that is not whose text it is.
 */
export function markOf(story: OneStory, locale: Locale): Mark | null {
  if (story.state !== 'live') return goneMark(story, locale);
  const urgent = urgencyOf(story);
  const other = otherOf(story);
  const by = shortAgencyName(story.sender);
  const isNamed = story.isAmongAgencies === true;
  if (urgent === null) {
    if (other === null) return null;
    const mark = createMark(other, locale);
    return isNamed ? { ...mark, word: say(named[other], locale, { by }) } : mark;
  }
  const { kind, sender } = urgent;
  const isOther = story.urgencies !== undefined && !isAgency(sender, story.sender);
  const plain = words[kind][locale];
  const told = isOther ? say(urgentBy, locale, { urgent: plain, by: shortAgencyName(sender) }) : plain;
  if (other === null) return { ...createMark(kind, locale), word: told };
  const sentence = (isNamed ? namedUrgentToo : urgentToo)[other];
  const word = say(sentence, locale, { urgent: told, by });
  return {
    kind: other === 'corrected' ? other : kind,
    sign: signs[other === 'corrected' ? other : kind],
    word,
    urgency: told,
  };
}

function otherOf(story: Story): Other | null {
  if (isCorrected(story)) return 'corrected';
  if (isEmbargoOver(story)) return 'embargo-over';
  return story.item.genre === 'possible-advisory' ? 'to-desks' : null;
}

type Urgent = { readonly kind: 'flash' | 'urgent'; readonly sender: string };

/**
 * IPTC's 1 and 2, told apart where the agency that gave it does: with others 1 is all that they have. Of an event the most urgent, and whose
 * that is: of the text that is shown, where that is as urgent.
 */
function urgencyOf({ item, sender, urgencies = [{ ...item, sender }] }: OneStory): Urgent | null {
  const ownFirst = urgencies.toSorted(
    (one, other) => Number(isAgency(other.sender, sender)) - Number(isAgency(one.sender, sender)),
  );
  const flash = ownFirst.find(({ urgency, credit }) => urgency === 1 && tellsFlashApart(credit));
  const found = flash ?? ownFirst.find(isUrgent);
  return found === undefined
    ? null
    : { kind: flash === undefined ? 'urgent' : 'flash', sender: found.sender };
}

/** The first version that we see can be a correction already. */
export function isCorrected({ corrected, item }: Pick<Story, 'corrected' | 'item'>): boolean {
  return corrected || item.signal === 'correction';
}

/** When the embargo ended for which the version that is shown was waiting; null: it was not. */
export function embargoEnd({
  state,
  item: { embargoedUntil, seenAt },
}: Pick<Story, 'state' | 'item'>): EpochMs | null {
  return state === 'live' && embargoedUntil !== null && embargoedUntil > seenAt ? embargoedUntil : null;
}

/** It waited for the end of an embargo, or, where words told one without a time, for somebody to release it. */
function isEmbargoOver(story: Story): boolean {
  const { embargoWords, embargoedUntil } = story.item;
  return embargoEnd(story) !== null || (embargoWords !== undefined && embargoedUntil === null);
}
