import type { ListChange, NewsroomChange } from '../../domain/file-standing.ts';
import { type Newsroom, writtenKeys } from '../newsroom.ts';

/** What the second says otherwise than the first. */
export function compareNewsrooms(before: Newsroom, after: Newsroom): NewsroomChange {
  return {
    sources: compareLists(fileSources(before), fileSources(after), ({ id }) => id),
    channels: compareLists(before.channels, after.channels, ({ platform, name, externalId }) =>
      name === null ? `${platform}/${externalId}` : `${platform}/${name}`,
    ),
    settings: writtenKeys.filter(({ as }) => textOf(before[as]) !== textOf(after[as])).map(({ key }) => key),
  };
}

/** As the file has them. */
function fileSources({ sources }: Newsroom) {
  return sources.filter(({ fromChat }) => !fromChat).map(({ isPaused, ...source }) => source);
}

function compareLists<Each>(
  before: readonly Each[],
  after: readonly Each[],
  nameOf: (each: Each) => string,
): ListChange {
  const known = new Map(before.map((each) => [nameOf(each), textOf(each)]));
  const now = new Map(after.map((each) => [nameOf(each), textOf(each)]));
  return {
    added: [...now.keys()].filter((name) => !known.has(name)),
    changed: [...now]
      .filter(([name, text]) => known.has(name) && known.get(name) !== text)
      .map(([name]) => name),
    gone: [...known.keys()].filter((name) => !now.has(name)),
  };
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (each instanceof RegExp ? String(each) : each)) ?? '';
}
