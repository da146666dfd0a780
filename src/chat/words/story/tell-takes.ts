import { agencyName, isNamedIn, shortAgencyName } from '../../../domain/dateline/agency.ts';
import { isSameAgency } from '../../../domain/event/event-card.ts';
import type { OtherCount } from '../../../domain/event/face/other-count.ts';
import type { Run, Said } from '../../../domain/post.ts';
import type { Story } from '../../../domain/story.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { say } from '../say.ts';
import { standsBy } from '../story-words.ts';
import { tellMoment } from '../tell-moment.ts';
import { tellOtherFigure } from '../versions/tell-change.ts';
import { howGone } from './how-gone.ts';

const words = {
  first: { nl: 'eerst: {take}', en: 'first: {take}' },
  also: { nl: ' · ook {takes}', en: ' · also {takes}' },
  more: { nl: ' en nog {count}', en: ' and {count} more' },
  counts: { nl: ' · {take}: ', en: ' · {take}: ' },
  text: { nl: ' · tekst van {by}', en: ' · text by {by}' },
  withdrawn: { nl: '⛔ INGETROKKEN: ', en: '⛔ WITHDRAWN: ' },
  held: { nl: '⛔ GEBLOKKEERD: ', en: '⛔ ON HOLD: ' },
  embargoed: { nl: '⛔ ONDER EMBARGO: ', en: '⛔ UNDER EMBARGO: ' },
  asked: { nl: '🟠 Mogelijk ingetrokken: ', en: '🟠 POSSIBLY WITHDRAWN: ' },
} satisfies Record<string, Words>;

/** Takes that are named; the rest is counted. */
const mostNamed = 8;
/** Figures that are told. */
const mostFigures = 2;

type Take = Pick<Story, 'number' | 'sender' | 'cameAt' | 'state' | 'handling' | 'answer'> & {
  readonly item: Pick<Story['item'], 'signal' | 'pubStatus' | 'dateline' | 'embargoedUntil' | 'embargoWords'>;
};

/** The takes that the card of an event shows: those that stand, and those that were taken back or are held back. */
export type TakesOfEvent = {
  readonly live: readonly Take[];
  readonly gone: readonly Take[];
  /** The number of the one whose text it shows; null: none may be read. */
  readonly face: number | null;
  /** One that counts otherwise than the text that is shown; absent or null: none does. */
  readonly counts?: OtherCount | null;
};

type Context = { readonly now: number; readonly locale: Locale; readonly timeZone: string };

/**
 * `**eerst: AFP 14.02** · ook ANP 14.05, RTR 14.11`: each agency once, by its first take and in the order of the clocks that stand
 * there, with whose text the card shows where it is not the first's and its dateline does not say so, and who counts otherwise
 * (`RTR 14.11: doden 14 → 19`; fewer, `doden 12 (hier 14)`); and under it which takes may not be
 * used: `⛔ INGETROKKEN: ~~RTR 14.11~~`.
 */
export function tellTakes(takes: TakesOfEvent, context: Context): readonly Said[] {
  return [who(takes, context), ...backs(takes.gone, context)].filter((line) => line.length > 0);
}

/**
 * The same on a card whose own story was taken back, which it says itself: who has the event still, as `ook bij AFP 14.02, RTR 14.11,
 * daar niet ingetrokken`, and which others may not be used either.
 */
export function tellOtherTakes(own: Take, { live, gone }: TakesOfEvent, context: Context): readonly Said[] {
  const others = gone.filter(({ number }) => number !== own.number);
  return [left(own, live, context), ...backs(others, context)].filter((line) => line.length > 0);
}

function left(own: Take, live: readonly Take[], context: Context): Said {
  const { locale } = context;
  const takes = firstOfEach(live, context);
  if (takes.length === 0) return [];
  const agencies = named(takes, context).join(', ') + rest(takes, locale);
  return [{ text: say(standsBy[howGone(own)], locale, { agencies }) }];
}

function backs(gone: readonly Take[], context: Context): readonly Said[] {
  const those = Map.groupBy(gone, howGone);
  return (['withdrawn', 'held', 'embargoed', 'asked'] as const).map((how) =>
    back(how, those.get(how) ?? [], context),
  );
}

/** Of each agency the first. */
function firstOfEach(live: readonly Take[], context: Context): readonly Take[] {
  const byAgency = Map.groupBy(inOrder(live, context), ({ sender }) => agencyName(sender).toLowerCase());
  return [...byAgency.values()].flatMap(([earliest]) => earliest ?? []);
}

function who({ live, face, counts = null }: TakesOfEvent, context: Context): Said {
  const { locale } = context;
  const [first, ...others] = firstOfEach(live, context);
  if (first === undefined || others.length === 0) return [];
  const said: Run = { text: say(words.first, locale, { take: tellTake(first, context) }), style: 'bold' };
  const takes = named(others, context).join(', ') + rest(others, locale);
  const shown = live.find(({ number }) => number === face);
  const isSaid = shown === undefined || isNamedIn(shown) || isSameAgency(shown, first);
  const text = isSaid ? '' : say(words.text, locale, { by: shortAgencyName(shown.sender) });
  const also = { text: `${say(words.also, locale, { takes })}${text}` };
  return counts === null ? [said, also] : [said, also, ...tellCount(counts, context)];
}

function tellCount({ sender, at, figures }: OtherCount, context: Context): Said {
  const take = tellTake({ sender, cameAt: at }, context);
  const told = figures.slice(0, mostFigures).map((each) => tellOtherFigure(each, context.locale));
  return [{ text: say(words.counts, context.locale, { take }) }, { text: told.join(', '), style: 'bold' }];
}

function back(how: ReturnType<typeof howGone>, gone: readonly Take[], context: Context): Said {
  const those = inOrder(gone, context);
  if (those.length === 0) return [];
  const text = named(those, context).join(', ');
  const said: Run = how === 'withdrawn' ? { text, style: 'strike' } : { text };
  const more = rest(those, context.locale);
  const lead: Run = { text: words[how][context.locale], style: 'bold' };
  return [lead, said, ...(more === '' ? [] : [{ text: more }])];
}

function named(takes: readonly Take[], context: Context): readonly string[] {
  return takes.slice(0, mostNamed).map((each) => tellTake(each, context));
}

function rest(takes: readonly Take[], locale: Locale): string {
  const count = takes.length - mostNamed;
  return count > 0 ? say(words.more, locale, { count }) : '';
}

function inOrder(takes: readonly Take[], context: Context): readonly Take[] {
  return takes.toSorted((one, other) => clockOf(one, context) - clockOf(other, context));
}

/** `AFP 14.02`. */
export function tellTake(take: Pick<Take, 'sender' | 'cameAt'>, context: Context): string {
  return `${shortAgencyName(take.sender)} ${tellMoment(clockOf(take, context), context.now, context)}`;
}

function clockOf({ cameAt }: Pick<Take, 'cameAt'>, { now }: Context): number {
  return Math.min(cameAt, now);
}
