import type { ListedStory } from '../../../domain/event/listed-story.ts';
import type { Run, StoryLine } from '../../../domain/post.ts';
import { markText } from '../../../filter/search/mark-text.ts';
import { factsOf } from '../../../filter/story-facts.ts';
import type { SearchQuery } from '../../../store/search.ts';
import { presentListed } from '../story/also-by.ts';
import type { PresentContext } from '../story/context.ts';
import { tellCredit } from '../tell-credit.ts';
import { topicLabel } from '../topic-names.ts';

/** Of a longer text no more is looked through for what to show. */
const longestText = 8_000;

/** A story that was found, with the line in which the words stand, who filed it and its desk. Of one that was taken back only what names it. */
export function presentFound(
  listed: ListedStory,
  { phrases }: SearchQuery,
  context: PresentContext,
): StoryLine {
  const { story } = listed;
  // Who filed it is said behind the words.
  const { source: _, ...line } = presentListed(listed, context);
  if (line.takenBack !== null) return line;
  const { item } = story;
  const text = (item.body ?? item.lede ?? '').slice(0, longestText);
  const marked = markText(text, phrases, factsOf({ item, sender: '' }).language()) ?? [];
  const [topic] = item.topics;
  const about = [
    tellCredit(story, context.locale),
    topic === undefined ? null : topicLabel(topic, context.topics, context.locale),
  ].filter((each) => each !== null);
  const small: readonly Run[] =
    about.length === 0 ? [] : [{ text: `${marked.length === 0 ? '' : ' · '}${about.join(' · ')}` }];
  return { ...line, excerpt: [...marked, ...small] };
}
