import { type EventTake, foldEvents, withUrgency } from '../../../domain/event/listed-story.ts';
import type { StoryLine } from '../../../domain/post.ts';
import type { Story } from '../../../domain/story.ts';
import type { Words } from '../../ports/locale.ts';
import { presentLine } from '../present-story.ts';
import { say } from '../say.ts';
import { presentListed } from '../story/also-by.ts';
import type { PresentContext } from '../story/context.ts';
import { tellMoment, tellWhen } from '../tell-moment.ts';

const since: Words = { nl: 'sinds {at}', en: 'since {at}' };

/** What is handed over, each event once: of somebody who has several of its takes the newest. `takes`: of all events of these, the newest first. */
export function handedOverLines(
  stories: readonly Story[],
  takes: readonly EventTake[],
  context: PresentContext,
): readonly StoryLine[] {
  return foldEvents(stories, takes).map((listed) =>
    presentListed(listed, context, handedOverLine(withUrgency(listed), context)),
  );
}

/** A story as one line of what is handed over: `Bij Sanne sinds 20.01`, `Gepubliceerd door Sanne om 20.18`. */
function handedOverLine(story: Story, context: PresentContext): StoryLine {
  const line = presentLine(story, context);
  if (story.handling === null || line.desk === null) return line;
  const { kind, at } = story.handling;
  const { locale, now } = context;
  const moment =
    kind === 'taken' ? say(since, locale, { at: tellMoment(at, now, context) }) : tellWhen(at, now, context);
  const said = [...line.desk.said, { text: ` ${moment}` }];
  return { ...line, desk: { ...line.desk, said } };
}
