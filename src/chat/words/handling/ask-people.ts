import type { Handling, Seen } from '../../../domain/handling/handling.ts';
import { answerableFor } from '../../../domain/handling/judge-step.ts';
import type { Button, Run, Said } from '../../../domain/post.ts';
import type { Story } from '../../../domain/story.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { say } from '../say.ts';
import type { PresentContext } from '../story/context.ts';
import { tellMoment, tellWhen } from '../tell-moment.ts';
import { mentionPerson } from './mention-person.ts';

const words = {
  seen: { nl: 'Gezien', en: 'Seen' },
  seenBy: { nl: 'Gezien door', en: 'Seen by' },
  andMore: { nl: ' en {count} anderen', en: ' and {count} others' },
  andOneMore: { nl: ' en nog iemand', en: ' and one more' },
  yes: { nl: 'Klopt', en: 'Correct' },
  no: { nl: 'Klopt niet', en: 'Not correct' },
  yesAfterAll: { nl: 'Toch ingetrokken', en: 'Withdrawn after all' },
  tookKilled: { nl: ', je doet {what} sinds {at}.', en: ', you have been on {what} since {at}.' },
  publishedKilled: { nl: ', je hebt {what} {when} gepubliceerd.', en: ', you published {what} {when}.' },
  this: { nl: 'dit', en: 'this' },
} satisfies Record<string, Words>;

/** Names of who has seen it; the rest is counted. */
const mostNames = 10;

/** *Gezien*, under a kill or a hold: it stays for who has not. */
export function seenButton(number: number, seen: readonly Seen[], locale: Locale): Button {
  return { label: words.seen[locale], command: `/gezien ${number}`, isPrimary: seen.length === 0 };
}

/** `Gezien door @Sanne 02.22, @Joris 02.24`; empty while nobody has. */
export function seenLine(seen: readonly Seen[], context: PresentContext): Said {
  const { locale, now } = context;
  if (seen.length === 0) return [];
  const names = seen
    .slice(0, mostNames)
    .flatMap(({ by, at }, index): Run[] => [
      { text: index === 0 ? ' ' : ', ' },
      { mention: mentionPerson(by, locale) },
      { text: ` ${tellMoment(at, now, context)}` },
    ]);
  const rest = seen.length - mostNames;
  const more =
    rest <= 0 ? '' : rest === 1 ? words.andOneMore[locale] : say(words.andMore, locale, { count: rest });
  return [{ text: words.seenBy[locale], style: 'bold' }, ...names, ...(more === '' ? [] : [{ text: more }])];
}

/** *Klopt* and *Klopt niet*, where it is asked whether a story was withdrawn. */
export function doubtButtons(number: number, locale: Locale): readonly Button[] {
  return [
    { label: words.yes[locale], command: `/klopt ${number}` },
    { label: words.no[locale], command: `/klopt ${number} niet` },
  ];
}

/** The way back from *Klopt niet*. */
export function afterAllButton(number: number, locale: Locale): Button {
  return { label: words.yesAfterAll[locale], command: `/klopt ${number} toch` };
}

/** The same where what was not withdrawn is held still. */
export function wayBack({ number, state, answer }: Story, locale: Locale): readonly Button[] {
  return state === 'held' && answer?.withdrawn === false ? [afterAllButton(number, locale)] : [];
}

/** A story by which somebody has the event that another one is of. */
export type InHands = Pick<Story, 'number' | 'handling'>;

/**
 * `@Sanne, je hebt dit om 01.49 gepubliceerd.`: who must do something about it, called by name; and who has another take of the event,
 * with the number of that: `@Joris, je doet #2 sinds 01.52.`
 */
export function callWhoHasIt(
  story: InHands,
  context: PresentContext,
  others: readonly InHands[] = [],
): readonly Said[] {
  const { locale } = context;
  const own = answerableFor(story);
  const calls = own === null ? [] : [callFor(own, words.this[locale], context)];
  for (const each of others) {
    const handling = answerableFor(each);
    if (handling !== null) calls.push(callFor(handling, `#${each.number}`, context));
  }
  return calls;
}

function callFor({ kind, by, at }: Handling, what: string, { locale, now, timeZone }: PresentContext): Said {
  const sentence = kind === 'published' ? words.publishedKilled : words.tookKilled;
  const moments = { now, locale, timeZone };
  return [
    { mention: mentionPerson(by, locale) },
    {
      text: say(sentence, locale, {
        what,
        at: tellMoment(at, now, moments),
        when: tellWhen(at, now, moments),
      }),
    },
  ];
}
