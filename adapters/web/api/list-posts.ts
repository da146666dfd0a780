import type { Channel } from '../../../src/domain/channel.ts';
import { HttpError } from '../http-error.ts';
import type { ApiDeps } from './api-route.ts';

/** Where `limit` is not given. */
export const postsShown = 50;
/** Whoever asks for more gets these. */
export const postsAtMost = 200;

/** Newest first; `before` is the id of the message after which it goes on. */
export async function listPosts(channel: Channel, query: URLSearchParams, { board, toJson }: ApiDeps) {
  const limit = Math.min(wholeNumber(query, 'limit') ?? postsShown, postsAtMost);
  const posts = await board.list(channel.externalId, limit, wholeNumber(query, 'before'));
  return { posts: await toJson(posts) };
}

/** Null when it was not given. Throws HttpError. */
function wholeNumber(query: URLSearchParams, name: string): number | null {
  const text = query.get(name);
  if (text === null) return null;
  if (!/^\d{1,15}$/.test(text) || text === '0')
    throw new HttpError(400, `"${text}" is not a number for ${name}.`);
  return Number(text);
}
