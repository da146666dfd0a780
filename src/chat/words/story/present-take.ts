import { shortAgencyName } from '../../../domain/dateline/agency.ts';
import { markText, saidText } from '../../../domain/post/post-lines.ts';
import { type NoticePost, plainNotice, type Run } from '../../../domain/post.ts';
import type { Story } from '../../../domain/story.ts';
import type { Elsewhere } from '../../../store/events/elsewhere.ts';
import type { Words } from '../../ports/locale.ts';
import { say } from '../say.ts';
import { updated, wholeText } from '../story-words.ts';
import { tellMoment } from '../tell-moment.ts';
import type { PresentContext } from './context.ts';
import { markOf } from './mark-of.ts';
import { openingOf } from './opening.ts';
import { tellTake } from './tell-takes.ts';

const words = {
  lead: { nl: '{at} {by}: ', en: '{at} {by}: ' },
  apart: { nl: 'Hoort hier niet bij', en: 'Does not belong here' },
  parted: {
    nl: '#{number} ({take}) hoort hier niet bij: het staat op een eigen kaart.',
    en: '#{number} ({take}) does not belong here: it stands on a card of its own.',
  },
  coming: {
    nl: '#{number} ({take}) hoort hier niet bij: het komt op een eigen kaart.',
    en: '#{number} ({take}) does not belong here: it comes on a card of its own.',
  },
  under: {
    nl: '#{number} ({take}) staat niet meer hier, maar onder #{lead}.',
    en: '#{number} ({take}) stands no longer here, but under #{lead}.',
  },
  again: {
    nl: '#{number} ({take}) staat weer op deze kaart.',
    en: '#{number} ({take}) stands on this card again.',
  },
  own: {
    nl: '#{number} ({take}) staat op een eigen kaart.',
    en: '#{number} ({take}) stands on a card of its own.',
  },
} satisfies Record<string, Words>;

/**
 * A take of an event, as a line under the event's card: `14.11 RTR: **headline** · **ATHENE (RTR)** · #403`. The line is made anew with each version: of a
 * later one than the first it says when that was, so that nobody reads that there were seventeen dead at the clock in front.
 */
export function presentTake(story: Story, inChannel: boolean, context: PresentContext): NoticePost {
  const { locale, now } = context;
  const { number, item, cameAt, updatedAt, sender } = story;
  const { headline, title } = openingOf(item, locale);
  const mark = markOf(story, locale);
  const at = tellMoment(Math.min(cameAt, now), now, context);
  const isLater = updatedAt !== null && updatedAt > cameAt && updatedAt <= now;
  const dot: Run = { text: ' · ' };
  const marked: readonly Run[] = mark === null ? [] : [{ text: markText(mark), style: 'bold' }, dot];
  const linked = item.link === null ? {} : { link: item.link };
  const said: readonly Run[] = [
    ...marked,
    { text: say(words.lead, locale, { at, by: shortAgencyName(sender) }) },
    { text: title, ...(headline !== null && { style: 'bold' as const }), ...linked },
    ...(item.dateline === null ? [] : [dot, { text: item.dateline.text, style: 'bold' as const }]),
    { text: ` · #${number}` },
    ...(isLater ? [{ text: ` · ${say(updated, locale, { at: tellMoment(updatedAt, now, context) })}` }] : []),
  ];
  return {
    ...plainNotice(saidText(said), inChannel),
    said: [said],
    mark: inChannel ? mark : null,
    number,
    buttons: [
      { label: words.apart[locale], command: `/hoort ${number} apart` },
      { label: wholeText[locale], command: `/bericht ${number}` },
    ],
  };
}

/** In its place, once it stands somewhere else. */
export function presentElsewhere(story: Story, where: Elsewhere, context: PresentContext): NoticePost {
  const { number } = story;
  const take = tellTake(story, context);
  const text =
    where.kind === 'under'
      ? say(words.under, context.locale, { number, take, lead: where.lead })
      : say(sentenceOf(where), context.locale, { number, take });
  return { ...plainNotice(text, false), number };
}

function sentenceOf(where: Exclude<Elsewhere, { readonly kind: 'under' }>) {
  if (where.kind !== 'card') return words[where.kind];
  return where.isOfEvent ? words.own : words.parted;
}
