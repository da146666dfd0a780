import { saidTogether } from '../../domain/event/membership.ts';
import type { CommandContext } from '../ports/command.ts';
import type { EventFacts } from '../words/story/tell-event.ts';

/** What is known of the event of a story, of what may be read. */
export async function readEvent(
  number: number,
  { events, archive }: Pick<CommandContext, 'events' | 'archive'>,
): Promise<EventFacts> {
  const members = await events.eventsOf([number]);
  const own = members.find((each) => each.number === number);
  const parted = await events.apartFrom([number]);
  const like = own?.like ?? null;
  // A person put one of the two with others: these it is like all the same.
  const liked = [...(like === null ? [] : [like]), ...(await events.likeFrom(number))].filter(
    (other) => !members.some((each) => each.number === other),
  );
  const named = [...members.map((each) => each.number), ...liked, ...parted.map(({ other }) => other)];
  const stories = (await archive.these(named)).filter(({ state }) => state === 'live');
  const byNumber = new Map(stories.map((story) => [story.number, story]));
  const others = members.flatMap((each) => {
    const story = each.number === number ? undefined : byNumber.get(each.number);
    return story === undefined
      ? []
      : [{ ...story, said: own === undefined ? null : saidTogether(own, each) }];
  });
  for (const each of liked) {
    const story = byNumber.get(each);
    if (story !== undefined) others.push({ ...story, said: null });
  }
  const apart = parted.flatMap(({ other, by, at }) => {
    const story = byNumber.get(other);
    return story === undefined ? [] : [{ ...story, by, at }];
  });
  return { others, apart };
}
