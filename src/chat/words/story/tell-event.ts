import { shortAgencyName } from '../../../domain/dateline/agency.ts';
import { type Person, personKey } from '../../../domain/handling/person.ts';
import type { EpochMs } from '../../../domain/item.ts';
import type { Story } from '../../../domain/story.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { tellPerson } from '../handling/tell-person.ts';
import { say, sayList } from '../say.ts';
import { tellMoment } from '../tell-moment.ts';

const words = {
  like: { nl: 'lijkt op {take}', en: 'looks like {take}' },
  counted: { nl: 'staat ook bij {take}', en: 'also stands with {take}' },
  with: { nl: 'hoort bij {take}', en: 'belongs with {take}' },
  onCard: { nl: 'Op de kaart staat nu {take}.', en: 'The card shows {take} now.' },
  isLike: { nl: 'Lijkt op {takes}.', en: 'Looks like {takes}.' },
  isOnCard: { nl: 'Op één kaart met {takes}.', en: 'On one card with {takes}.' },
  isWith: { nl: 'Hoort bij {takes}, zegt {name} ({at}).', en: 'Belongs with {takes}, says {name} ({at}).' },
  isApart: {
    nl: 'Hoort niet bij {takes}, zegt {name} ({at}).',
    en: 'Does not belong with {takes}, says {name} ({at}).',
  },
} satisfies Record<string, Words>;

/** Another story of the same event, as it is named in a line. `sender`: its agency, as people read it. */
export type OtherTake = Pick<Story, 'number' | 'sender' | 'cameAt'>;

/**
 * The take of its event that came before a story and that it is likest to. `by`: who said that they belong together; null: it was found. `counts`: the
 * card of that one shows the event, and names the story as surely of it. `asLike`: another one, of another happening, that it is as like.
 */
export type EarlierTake = OtherTake & {
  readonly by: Person | null;
  readonly counts: boolean;
  readonly asLike?: OtherTake | null;
};

type Context = { readonly now: EpochMs; readonly locale: Locale; readonly timeZone: string };

/** On a card: `lijkt op #398 (AFP 14.02)`, or `lijkt op #398 (AFP 14.02) en #401 (RTR 14.03)`; of one that the other card names as well, `staat ook bij #398 (AFP 14.02)`. */
export function earlierTake(earlier: EarlierTake, context: Context): string {
  const found = earlier.counts ? words.counted : words.like;
  const sentence = earlier.by === null ? found : words.with;
  const takes = earlier.asLike == null ? [earlier] : [earlier, earlier.asLike];
  const told = takes.map((take) => tellTake(take, context));
  return say(sentence, context.locale, { take: sayList(told, context.locale) });
}

/** Of a number that a card bore, or of a line under it: `Op de kaart staat nu #398 (AFP 14.02).` */
export function tellOnCard(shown: OtherTake, context: Context): string {
  return say(words.onCard, context.locale, { take: tellTake(shown, context) });
}

type Said = { readonly by: Person; readonly at: EpochMs };

/** What is known of a story's event, and who said it. */
export type EventFacts = {
  /**
   * The other stories that it belongs with or is like, of what may be read. `said`: who said that they belong together; null: nobody. `isOnCard`: the
   * channel has both on one card.
   */
  readonly others: readonly (OtherTake & { readonly said: Said | null; readonly isOnCard: boolean })[];
  /** Those of which somebody said that it does not belong with them. */
  readonly apart: readonly (OtherTake & { readonly by: Person; readonly at: EpochMs })[];
};

/** In full: `Hoort bij #398 (AFP 14.02), zegt Sanne (14.20).`; empty where nothing is known. `readOn`: the reader's platform. */
export function tellEvent(
  { others, apart }: EventFacts,
  context: Context & { readonly readOn: string },
): string {
  const { locale } = context;
  const told: string[] = [];
  const takesOf = (these: readonly OtherTake[]) =>
    sayList(
      these.map((each) => tellTake(each, context)),
      locale,
    );
  const by = Map.groupBy(others, ({ said }) => (said === null ? '' : sayingOf(said)));
  for (const [key, these] of by) {
    const said = key === '' ? null : these[0]?.said;
    if (said != null) told.push(say(words.isWith, locale, { takes: takesOf(these), ...who(said, context) }));
  }
  const like = by.get('');
  for (const [isOnCard, these] of Map.groupBy(like ?? [], (each) => each.isOnCard))
    told.push(say(words[isOnCard ? 'isOnCard' : 'isLike'], locale, { takes: takesOf(these) }));
  for (const [first, ...more] of Map.groupBy(apart, sayingOf).values()) {
    if (first === undefined) continue;
    told.push(say(words.isApart, locale, { takes: takesOf([first, ...more]), ...who(first, context) }));
  }
  return told.join(' ');
}

/** What one person said at once. */
function sayingOf({ by, at }: Said): string {
  return `${at} ${personKey(by)}`;
}

function who(
  { by, at }: { readonly by: Person; readonly at: EpochMs },
  context: Context & { readonly readOn: string },
) {
  return { name: tellPerson(by, context.readOn, context.locale), at: tellMoment(at, context.now, context) };
}

function tellTake({ number, sender, cameAt }: OtherTake, context: Context): string {
  const by = shortAgencyName(sender);
  const at = tellMoment(Math.min(cameAt, context.now), context.now, context);
  return `#${number} (${by} ${at})`;
}
