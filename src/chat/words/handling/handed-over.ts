import type { StoryLine } from '../../../domain/post.ts';
import type { Story } from '../../../domain/story.ts';
import type { Words } from '../../ports/locale.ts';
import { presentLine } from '../present-story.ts';
import { say } from '../say.ts';
import type { PresentContext } from '../story/context.ts';
import { tellMoment } from '../tell-moment.ts';

const words = {
  taken: { nl: 'sinds {at}', en: 'since {at}' },
  published: { nl: 'gepubliceerd om {at}', en: 'published at {at}' },
  passed: { nl: 'niet voor ons, {at}', en: 'not for us, {at}' },
} satisfies Record<string, Words>;

/** A story as one line of what is handed over: with since when somebody has it, or when it was published. */
export function handedOverLine(story: Story, context: PresentContext): StoryLine {
  const line = presentLine(story, context);
  if (story.handling === null) return line;
  const { kind, at } = story.handling;
  const since = say(words[kind], context.locale, { at: tellMoment(at, context.now, context) });
  const stateText = line.stateText === null ? since : `${line.stateText} · ${since}`;
  return { ...line, stateText };
}
