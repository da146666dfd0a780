import { boardPlatform } from '../domain/channel.ts';
import { type NewsroomChannel, nothingSet } from '../settings/channel-table.ts';
import { type Newsroom, newsroomDefaults } from '../settings/newsroom.ts';
import type { Source } from '../settings/source-table.ts';

/** The newsroom that stands while there is no newsroom file: the sample wire's two sources, and a board to read them on. */
export function sampleNewsroom(urls: { readonly rssUrl: string; readonly ninjsUrl: string }): Newsroom {
  return {
    ...newsroomDefaults,
    // Enough that the board looks like a night shift under way, at once.
    firstPosts: 30,
    sources: [source('voorbeeld-rss', urls.rssUrl), source('voorbeeld-ninjs', urls.ninjsUrl)],
    channels: [
      channel('alles', ['alles']),
      channel('buitenland', ['buitenland']),
      channel('binnenland', ['binnenland', 'politiek']),
      channel('economie', ['economie']),
      channel('sport', ['sport']),
    ],
    alarms: [],
    digest: 'sample-1',
    sample: true,
  };
}

function source(id: string, url: string): Source {
  return {
    kind: 'url',
    id,
    url,
    format: null,
    headers: {},
    topic: null,
    credit: null,
    agency: null,
    owns: [],
    mayWithdraw: [],
    pictures: true,
    silence: true,
    timeZone: null,
    everyMs: 10_000,
    everyIsSet: true,
    sample: true,
  };
}

function channel(name: string, topics: readonly string[]): NewsroomChannel {
  const follows = topics.map((topic) => ({ topic, filter: [] }));
  return { platform: boardPlatform, externalId: name, name, follows, filter: [], ...nothingSet };
}
