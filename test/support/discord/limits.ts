import type { ApiRequest } from './api-request.ts';
import type { World } from './world.ts';

export type Limited = {
  readonly isOver: boolean;
  readonly headers: Record<string, string>;
  readonly body: object | null;
};

/** Five posts in five seconds in each channel, told in headers as Discord does. */
export function makePostLimiter(world: World, isEnforced: boolean): (request: ApiRequest) => Limited {
  const posts = new Map<string, number[]>();
  return ({ method, path }) => {
    const channel = /^\/channels\/(\d+)\/messages$/.exec(path)?.[1];
    if (method !== 'POST' || channel === undefined || !isEnforced)
      return { isOver: false, headers: {}, body: null };
    const now = world.now();
    const recent = (posts.get(channel) ?? []).filter((at) => now - at < 5000);
    const isOver = recent.length >= 5;
    if (!isOver) recent.push(now);
    posts.set(channel, recent);
    const resetAfter = Math.max(0, 5000 - (now - (recent[0] ?? now))) / 1000;
    return {
      isOver,
      headers: {
        'x-ratelimit-limit': '5',
        'x-ratelimit-remaining': String(5 - recent.length),
        'x-ratelimit-reset-after': resetAfter.toFixed(3),
        'x-ratelimit-bucket': 'posts',
        ...(isOver ? { 'retry-after': String(Math.ceil(resetAfter)) } : {}),
      },
      body: isOver
        ? { message: 'You are being rate limited.', retry_after: resetAfter, global: false }
        : null,
    };
  };
}
