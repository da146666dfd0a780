import { tellComing } from '../../../domain/age.ts';
import type { DoubtAnswer, Seen } from '../../../domain/handling/handling.ts';
import { isAsked } from '../../../domain/handling/judge-answer.ts';
import { headOf, saidText, takenBackBody } from '../../../domain/post/post-lines.ts';
import { type NoticePost, plainNotice, type Run, type Said, type StoryLine } from '../../../domain/post.ts';
import type { Story } from '../../../domain/story.ts';
import {
  afterAllButton,
  callWhoHasIt,
  doubtButtons,
  type InHands,
  seenButton,
  seenLine,
  wayBack,
} from '../handling/ask-people.ts';
import { mentionPerson } from '../handling/mention-person.ts';
import { say } from '../say.ts';
import * as words from '../story-words.ts';
import { tellMoment } from '../tell-moment.ts';
import type { PresentContext } from './context.ts';
import { howGone } from './how-gone.ts';

/** Whether it is said once more because nobody saw it, who has by now, and by which other takes somebody has its event. */
type Seeing = {
  readonly isUnseen: boolean;
  readonly seen: readonly Seen[];
  readonly inHands?: readonly InHands[];
};

/**
 * Said under the card of a story that was taken back, and in its channel: all that the card says, since it may stand alone
 * there. It asks to be seen, and calls by name who works on the story; where it may have been taken back, it asks whether it was.
 */
export function takenBackNotice(
  line: StoryLine,
  story: Story,
  { isUnseen, seen, inHands }: Seeing,
  context: PresentContext,
): NoticePost {
  const { locale } = context;
  const { number, mark } = line;
  const isDoubt = isAsked(story);
  const head = isUnseen && seen.length === 0 ? unseenHead(headOf(line), context) : headOf(line);
  const [place = [], ...toDo] = takenBackBody(line, number);
  const seenBy = isDoubt ? [] : seenLine(seen, context);
  const below = seenBy.length === 0 ? toDo : [...toDo, seenBy];
  // A phone shows what to do before where it was.
  const text = [head, ...below, place].map((said) => saidText(said)).join('\n');
  return {
    ...plainNotice(text, true),
    mark,
    said: [head, place, ...below],
    number,
    calls: callWhoHasIt(story, context, inHands),
    buttons: isDoubt
      ? doubtButtons(number, locale)
      : [seenButton(number, seen, locale), ...wayBack(story, locale)],
  };
}

/**
 * `⛔ INGETROKKEN door ANP 02.20 · #412`: in the place of what was said of the story before, since what became of it is said
 * by a notice of its own: of an embargo until when it lasts.
 */
export function takenBackSince(line: StoryLine, story: Story, context: PresentContext): NoticePost {
  const { number, mark, takenBack } = line;
  const nameless = takenBack === null ? null : { ...takenBack, name: null };
  const { embargoedUntil } = story.item;
  const until =
    howGone(story) === 'embargoed' && embargoedUntil !== null
      ? [say(words.embargoEnds, context.locale, { at: tellComing(embargoedUntil, context.now, context) })]
      : [];
  const after = [...until, `#${number}`].map((each): Run => ({ text: ` · ${each}` }));
  const said: Said = [...headOf({ ...line, takenBack: nameless }), ...after];
  return { ...plainNotice(saidText(said), false), mark, said: [said], number };
}

/** `⛔ Nog door niemand gezien: INGETROKKEN door ANP 02.20: …` */
function unseenHead(head: Said, { locale }: PresentContext): Said {
  const [first, ...rest] = head;
  if (first === undefined || !('text' in first)) return head;
  const [, sign = '', lead = ''] = /^(\P{L}*)(.*)$/su.exec(first.text) ?? [];
  return [{ ...first, text: `${sign}${words.unseen[locale]}: ${lead}` }, ...rest];
}

/** In the place of the question, once somebody said that it was not taken back: who, when, and the way back. */
export function answeredNotice(
  line: StoryLine,
  { by, at }: DoubtAnswer,
  context: PresentContext,
): NoticePost {
  const { locale, now } = context;
  const { number, title, dateline, timeText, issuedAt } = line;
  const head: Said = [
    { text: words.notWithdrawn[locale], style: 'bold' },
    { text: words.saysWho[locale] },
    { mention: mentionPerson(by, locale) },
    { text: ` ${tellMoment(at, now, context)}: ` },
    { text: title, style: 'bold' },
  ];
  const from = issuedAt === null ? [] : [say(words.fromTime, locale, { at: timeText })];
  const after = [...from, `#${number}`].join(' · ');
  const place: Run[] =
    dateline === null ? [{ text: after }] : [{ text: dateline, style: 'bold' }, { text: ` · ${after}` }];
  const back: Said = [{ text: words.backOnCard[locale] }];
  return {
    ...plainNotice([head, place, back].map((said) => saidText(said)).join('\n'), true),
    said: [head, place, back],
    number,
    buttons: [afterAllButton(number, locale)],
  };
}
