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
  const named = [...members.map((each) => each.number), ...parted.map(({ other }) => other)];
  const stories = (await archive.these(named)).filter(({ state }) => state === 'live');
  const byNumber = new Map(stories.map((story) => [story.number, story]));
  const others = members.flatMap((each) => (each.number === number ? [] : (byNumber.get(each.number) ?? [])));
  const joined = own === undefined || own.by === null ? null : { by: own.by, at: own.joinedAt };
  const apart = parted.flatMap(({ other, by, at }) => {
    const story = byNumber.get(other);
    return story === undefined ? [] : [{ ...story, by, at }];
  });
  return { others, joined, apart };
}
