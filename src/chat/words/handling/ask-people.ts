import type { Seen } from '../../../domain/handling/handling.ts';
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
  tookKilled: { nl: ', je doet dit sinds {at}.', en: ', you have been on this since {at}.' },
  publishedKilled: { nl: ', je hebt dit {when} gepubliceerd.', en: ', you published this {when}.' },
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

/** `@Sanne, je hebt dit om 01.49 gepubliceerd.`: who must do something about it, called by name. Null: nobody has it. */
export function callWhoHasIt(story: Story, context: PresentContext): Said | null {
  const handling = answerableFor(story);
  if (handling === null) return null;
  const { locale, now } = context;
  const sentence = handling.kind === 'published' ? words.publishedKilled : words.tookKilled;
  return [
    { mention: mentionPerson(handling.by, locale) },
    {
      text: say(sentence, locale, {
        at: tellMoment(handling.at, now, context),
        when: tellWhen(handling.at, now, context),
      }),
    },
  ];
}
