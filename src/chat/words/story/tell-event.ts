import type { Person } from '../../../domain/handling/person.ts';
import type { EpochMs } from '../../../domain/item.ts';
import type { Story } from '../../../domain/story.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { tellPerson } from '../handling/tell-person.ts';
import { say, sayList } from '../say.ts';
import { tellMoment } from '../tell-moment.ts';

const words = {
  like: { nl: 'lijkt op {take}', en: 'looks like {take}' },
  with: { nl: 'hoort bij {take}', en: 'belongs with {take}' },
  isLike: { nl: 'Lijkt op {takes}.', en: 'Looks like {takes}.' },
  isWith: { nl: 'Hoort bij {takes}, zegt {name} ({at}).', en: 'Belongs with {takes}, says {name} ({at}).' },
  isApart: {
    nl: 'Hoort niet bij {takes}, zegt {name} ({at}).',
    en: 'Does not belong with {takes}, says {name} ({at}).',
  },
} satisfies Record<string, Words>;

/** Another story of the same event, as it is named in a line. `sender`: its agency, as people read it. */
export type OtherTake = Pick<Story, 'number' | 'sender' | 'issuedAt' | 'seenAt'>;

/** The first of an event that came before a story. `by`: who said that they belong together; null: it was found. */
export type EarlierTake = OtherTake & { readonly by: Person | null };

type Context = { readonly now: EpochMs; readonly locale: Locale; readonly timeZone: string };

/** On a card: `lijkt op #398 (AFP 14.02)`. */
export function earlierTake(earlier: EarlierTake, context: Context): string {
  const sentence = earlier.by === null ? words.like : words.with;
  return say(sentence, context.locale, { take: tellTake(earlier, context) });
}

/** What is known of a story's event, and who said it. */
export type EventFacts = {
  /** The other stories of its event that may be read. */
  readonly others: readonly OtherTake[];
  /** Who put it there; null: nobody. */
  readonly joined: { readonly by: Person; readonly at: EpochMs } | null;
  /** Those of which somebody said that it does not belong with them. */
  readonly apart: readonly (OtherTake & { readonly by: Person; readonly at: EpochMs })[];
};

/** In full: `Hoort bij #398 (AFP 14.02), zegt Sanne (14.20).`; empty where nothing is known. `readOn`: the reader's platform. */
export function tellEvent(
  { others, joined, apart }: EventFacts,
  context: Context & { readonly readOn: string },
): string {
  const { locale } = context;
  const told: string[] = [];
  const takes = sayList(
    others.map((each) => tellTake(each, context)),
    locale,
  );
  if (others.length > 0)
    told.push(
      joined === null
        ? say(words.isLike, locale, { takes })
        : say(words.isWith, locale, { takes, ...who(joined, context) }),
    );
  for (const each of apart)
    told.push(say(words.isApart, locale, { takes: tellTake(each, context), ...who(each, context) }));
  return told.join(' ');
}

function who(
  { by, at }: { readonly by: Person; readonly at: EpochMs },
  context: Context & { readonly readOn: string },
) {
  return { name: tellPerson(by, context.readOn, context.locale), at: tellMoment(at, context.now, context) };
}

function tellTake({ number, sender: by, issuedAt, seenAt }: OtherTake, context: Context): string {
  const at = tellMoment(Math.min(issuedAt ?? seenAt, context.now), context.now, context);
  return `#${number} (${by} ${at})`;
}
