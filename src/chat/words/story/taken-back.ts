import { describeTime } from '../../../domain/age.ts';
import { headOf, saidText, takenBackBody } from '../../../domain/post/post-lines.ts';
import type { NoticePost, StoryLine, TakenBack } from '../../../domain/post.ts';
import type { Story } from '../../../domain/story.ts';
import { say } from '../say.ts';
import * as words from '../story-words.ts';
import { tellMoment } from '../tell-moment.ts';
import { takenBackAt, takenBackClock } from './clock-of.ts';
import type { PresentContext } from './context.ts';
import { createMark } from './mark-of.ts';
import { reasonOf } from './reason-of.ts';

/** A story that was taken back: what names it, who did it, when and why. Of its text and link nothing is left. */
export function takenBackLine(story: Story, context: PresentContext): StoryLine {
  const { locale, now } = context;
  const { number, named } = story;
  const mark = createMark(story.state === 'withdrawn' ? 'killed' : 'held', locale);
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
    desk: null,
    language: null,
  };
}

function takenBackOf(story: Story, mark: string, context: PresentContext): TakenBack {
  const { locale, now } = context;
  const isKilled = story.state === 'withdrawn';
  const at = tellMoment(takenBackAt(story, now), now, context);
  const lead = say(words.takenBackBy, locale, { mark, by: story.sender, at });
  const name = story.named?.headline ?? story.named?.opening ?? null;
  // Without a name there is no line under it that says what to do.
  const says = isKilled && name !== null ? lead : say(words.notToBeUsed, locale, { lead });
  return {
    lead: says,
    name,
    struck: isKilled,
    fromText: name === null ? null : fromText(story, context),
    advice: isKilled && name !== null ? words.whatToDo[locale] : null,
    reasonLabel: words.reason[locale],
    reason: reasonOf(story),
    standing: null,
  };
}

function fromText(story: Story, context: PresentContext): string | null {
  const { issuedAt } = describeTime(story, context.now, context);
  if (issuedAt === null) return null;
  return say(words.fromTime, context.locale, { at: tellMoment(issuedAt, context.now, context) });
}

/** Said under the card of such a story, and in its channel: all that the card says, since it may stand alone there. */
export function takenBackNotice(line: StoryLine): NoticePost {
  const { number, mark } = line;
  const head = headOf(line);
  const [place = [], ...toDo] = takenBackBody(line, number);
  // A phone shows what to do before where it was.
  const text = [head, ...toDo, place].map(saidText).join('\n');
  return {
    kind: 'notice',
    text,
    loud: true,
    mark,
    said: [head, place, ...toDo],
    number,
    calls: [],
    buttons: [],
  };
}
