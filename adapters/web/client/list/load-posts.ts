import type { Message } from '../types.ts';

/** Posts that are asked for at once; fewer in the answer means that there are no older ones. */
export const pageSize = 50;

/** The newest posts of a channel, newest first; with `before`, the id of a post, those that are older. Rejects when the board does not answer. */
export async function loadPosts(channel: string, before: number | null): Promise<readonly Message[]> {
  const since = before === null ? '' : `&before=${before}`;
  const answered = await fetch(
    `/api/channels/${encodeURIComponent(channel)}/posts?limit=${pageSize}${since}`,
  );
  if (!answered.ok) throw new Error(`the board answered ${answered.status}`);
  return ((await answered.json()) as { posts: readonly Message[] }).posts;
}
