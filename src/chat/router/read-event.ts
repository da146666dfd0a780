import { namedOf } from '../../domain/event/likest.ts';
import { isSurelyOf, saidTogether } from '../../domain/event/membership.ts';
import type { EventMember } from '../../store/events/event-store.ts';
import type { CommandContext } from '../ports/command.ts';
import type { EventFacts } from '../words/story/tell-event.ts';

/** What is known of the event of a story, of what may be read: of one that is only like its event what it is likest to stands first. */
export async function readEvent(
  number: number,
  { events, archive, channel }: Pick<CommandContext, 'events' | 'archive' | 'channel'>,
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
  const shown = await events.shownOf([...byNumber.keys(), number], channel.id);
  const card = shown.get(number)?.cardId;
  const isOnCard = (other: number) => card !== undefined && shown.get(other)?.cardId === card;
  const others = likestFirst(number, members, byNumber).flatMap((each) => {
    const story = each.number === number ? undefined : byNumber.get(each.number);
    return story === undefined
      ? []
      : [
          {
            ...story,
            said: own === undefined ? null : saidTogether(own, each),
            isOnCard: isOnCard(each.number),
          },
        ];
  });
  for (const each of liked) {
    const story = byNumber.get(each);
    if (story !== undefined) others.push({ ...story, said: null, isOnCard: isOnCard(each) });
  }
  const apart = parted.flatMap(({ other, by, at }) => {
    const story = byNumber.get(other);
    return story === undefined ? [] : [{ ...story, by, at }];
  });
  return { others, apart };
}

function likestFirst(
  number: number,
  members: readonly EventMember[],
  readable: ReadonlyMap<number, unknown>,
): readonly EventMember[] {
  const own = members.find((each) => each.number === number);
  if (own === undefined || isSurelyOf(own)) return members;
  const others = members.filter((each) => each.number !== number && readable.has(each.number));
  const named = namedOf(own.likest, others.find(isSurelyOf), others);
  return [...named, ...members.filter((each) => !named.includes(each))];
}
