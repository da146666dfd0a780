import { describeTime, tellComing } from '../../../domain/age.ts';
import { shortAgencyName } from '../../../domain/dateline/agency.ts';
import { isAsked } from '../../../domain/handling/judge-answer.ts';
import { plainText } from '../../../domain/plain-text.ts';
import { shorten } from '../../../domain/post/shorten.ts';
import type { StoryLine, TakenBack } from '../../../domain/post.ts';
import type { Story } from '../../../domain/story.ts';
import type { Locale } from '../../ports/locale.ts';
import { tellPerson } from '../handling/tell-person.ts';
import { whoHasIt } from '../handling/who-has-it.ts';
import { say } from '../say.ts';
import * as words from '../story-words.ts';
import { tellMoment } from '../tell-moment.ts';
import { takenBackAt, takenBackClock } from './clock-of.ts';
import type { PresentContext } from './context.ts';
import { isEmbargoed } from './how-gone.ts';
import { goneMark } from './mark-of.ts';
import { reasonOf } from './reason-of.ts';

/** Of what the agency said that makes a story doubtful. */
const longestQuote = 200;

/** A story that was taken back: what names it, who did it, when and why. Of its text and link nothing is left. */
export function takenBackLine(story: Story, context: PresentContext): StoryLine {
  const { locale, now } = context;
  const { number, named } = story;
  const mark = goneMark(story, locale);
  const takenBack = takenBackOf(story, mark.word, context);
  return {
    number,
    state: story.state === 'withdrawn' ? 'withdrawn' : 'held',
    mark,
    headline: null,
    title: takenBack.name === null ? takenBack.lead : `${mark.word}: ${takenBack.name}`,
    link: null,
    dateline: named?.dateline?.text ?? null,
    ...describeTime(story, now, context),
    stateText: null,
    clock: takenBackClock(story, context),
    takenBack,
    desk: whoHasIt(story, locale),
    language: null,
  };
}

function takenBackOf(story: Story, mark: string, context: PresentContext): TakenBack {
  if (isAsked(story)) return doubtfulOf(story, mark, context);
  const { locale, now } = context;
  const isKilled = story.state === 'withdrawn';
  const at = tellMoment(takenBackAt(story, now), now, context);
  const taken = say(words.takenBackBy, locale, { mark, by: shortAgencyName(story.sender), at });
  const lead = answeredLead(taken, story, locale);
  const name = nameIn(story);
  // Without a name there is no line under it that says what to do.
  const isNamed = story.named !== null;
  const says = isKilled && isNamed ? lead : say(words.notToBeUsed, locale, { lead });
  return {
    lead: says,
    name,
    struck: isKilled,
    fromText: isNamed ? fromText(story, context) : null,
    advice: isKilled && isNamed ? words.whatToDo[locale] : null,
    ...whyOf(story, name, context),
    standing: null,
  };
}

/** With who answered whether it was withdrawn, where that was asked. */
function answeredLead(
  lead: string,
  { answer, state }: Pick<Story, 'answer' | 'state'>,
  locale: Locale,
): string {
  // What was killed before it was asked is a kill, whatever was answered.
  if (answer === null || answer.withdrawn !== (state === 'withdrawn')) return lead;
  const by = tellPerson(answer.by, '', locale);
  return say(answer.withdrawn ? words.confirmedBy : words.deniedBy, locale, { lead, by });
}

/**
 * Why, where more is known than its name, which a notice of its own often repeats. Of what nobody knows it is all there is: the
 * agency's words as they are.
 */
function whyOf(
  story: Story,
  name: string | null,
  context: PresentContext,
): Pick<TakenBack, 'reasonLabel' | 'reason'> {
  const embargo = embargoOf(story, context);
  // What its agency says of copy that nobody could read is part of that copy.
  const isSecret = story.named === null && story.state === 'held';
  const said = embargo ?? (isSecret ? null : reasonOf(story));
  if (story.named === null && embargo === null && said !== null)
    return { reasonLabel: shortAgencyName(story.sender), reason: `“${said}”` };
  const isName = said !== null && name !== null && plainText(said) === plainText(name);
  return { reasonLabel: words.reason[context.locale], reason: isName ? null : said };
}

/** That an embargo holds it, and until when; null: something else does. What its agency says of it is part of what may not be shown. */
function embargoOf(story: Story, context: PresentContext): string | null {
  if (!isEmbargoed(story)) return null;
  const { embargoedUntil: until } = story.item;
  const { locale, now } = context;
  if (until === null) return words.embargo[locale];
  return say(words.embargoUntil, locale, { at: tellComing(until, now, context) });
}

/** It may have been taken back: what the agency said, and what people are asked. */
function doubtfulOf(story: Story, mark: string, context: PresentContext): TakenBack {
  const { locale, now } = context;
  const name = nameIn(story);
  const note = story.item.editorialNote?.replace(/\s+/gu, ' ').trim() ?? '';
  const at = tellMoment(takenBackAt(story, now), now, context);
  const { embargoedUntil } = story.item;
  const isOver = embargoedUntil !== null && embargoedUntil <= now;
  const embargo = isOver ? null : embargoOf(story, context);
  return {
    lead: say(words.toCheck, locale, { mark }),
    name,
    struck: false,
    fromText: name === null ? null : fromText(story, context),
    advice: null,
    reasonLabel: `${shortAgencyName(story.sender)} ${at}`,
    reason: embargo ?? (note === '' ? null : `“${shorten(note, longestQuote)}”`),
    question: words.doubtQuestion[locale],
    standing: null,
  };
}

/** What it is called: its headline, its first words, or where those may not be shown the agency's short name for it. */
function nameIn({ named }: Story): string | null {
  return named?.headline ?? named?.opening ?? named?.slug ?? null;
}

function fromText(story: Story, context: PresentContext): string | null {
  const { issuedAt } = describeTime(story, context.now, context);
  if (issuedAt === null) return null;
  return say(words.fromTime, context.locale, { at: tellMoment(issuedAt, context.now, context) });
}
