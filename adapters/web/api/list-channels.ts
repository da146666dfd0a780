import type { ChannelList } from '../client/types.ts';
import { HttpError } from '../http-error.ts';
import type { ApiDeps } from './api-route.ts';

/** More unread are not counted. */
const mostUnread = 999;

/**
 * `seq` is read first: whoever then asks for the events since it misses nothing. `seen`, any number of times, is
 * `12:buitenland`: the newest seq that the reader saw in that channel.
 */
export async function listChannels(query: URLSearchParams, deps: ApiDeps): Promise<ChannelList> {
  const { subscriptions, board, clock, status } = deps;
  const seq = await board.lastSeq();
  const ours = (await subscriptions.channels()).filter(({ platform }) => platform === 'web');
  const seen = seenIn(query);
  const channels = await Promise.all(
    ours.map(async ({ id, externalId, name }) => {
      const [newest] = await board.list(externalId, 1, null);
      const topics = (await subscriptions.followed(id)).map(({ topic }) => topic);
      const follows = [...new Set(topics)];
      const since = seen.get(externalId);
      return {
        name: externalId,
        label: name,
        follows,
        newestId: newest?.id ?? null,
        unread:
          since === undefined
            ? null
            : await board.countSince(externalId, { after: since, upTo: seq }, mostUnread),
        ...(await status.ofChannel(follows)),
      };
    }),
  );
  return { now: new Date(clock()).toISOString(), seq, channels };
}

function seenIn(query: URLSearchParams): ReadonlyMap<string, number> {
  return new Map(
    query.getAll('seen').map((each) => {
      const [, seq, name] = /^(\d{1,15}):(.*)$/su.exec(each) ?? [];
      if (name === undefined) throw new HttpError(400, `"${each}" is no seen=12:buitenland.`);
      return [name, Number(seq)];
    }),
  );
}
