const minuteMs = 60_000;

/** Calls a minute that Slack grants a method in a workspace: https://docs.slack.dev/apis/web-api/rate-limits */
const tier = { 1: 1, 2: 20, 3: 50, 4: 100 } as const;

/** The tier of each method, as its page in docs.slack.dev/reference/methods names it. */
const tierOf: { readonly [method: string]: keyof typeof tier } = {
  'apps.connections.open': 1,
  'chat.delete': 3,
  'chat.postEphemeral': 4,
  'chat.update': 3,
  'conversations.history': 3,
  'conversations.info': 3,
  'conversations.join': 3,
  'conversations.list': 2,
  'conversations.replies': 3,
  'users.info': 4,
  'views.open': 4,
  'views.publish': 4,
  'views.update': 4,
};

/** "Several hundred messages per minute" in a workspace, and one a second in a channel, with short bursts beyond it. */
const postsAMinute = 300;
const postsAtOnce = 3;

/** How long a call has to wait, in whole seconds as Slack says it; null: it is taken, and counted. */
export type SlackTiers = {
  refuses(method: string, channel: string): number | null;
};

/** Counts calls as Slack does, by the server's own clock: so many of a method in any minute. */
export function createTiers(clock: () => number): SlackTiers {
  const taken = new Map<string, number[]>();

  function secondsUntilRoom(key: string, most: number, withinMs: number): number | null {
    const now = clock();
    const recent = (taken.get(key) ?? []).filter((at) => at > now - withinMs);
    taken.set(key, recent);
    const [oldest] = recent.slice(-most);
    if (recent.length < most || oldest === undefined) return null;
    return Math.max(1, Math.ceil((oldest + withinMs - now) / 1_000));
  }

  return {
    refuses(method, channel) {
      const limits: readonly (readonly [string, number, number])[] =
        method === 'chat.postMessage'
          ? [
              [`${method} ${channel}`, postsAtOnce, postsAtOnce * 1_000],
              [method, postsAMinute, minuteMs],
            ]
          : [[method, tier[tierOf[method] ?? 4], minuteMs]];
      const waits = limits.map((limit) => secondsUntilRoom(...limit));
      const longest = Math.max(...waits.map((wait) => wait ?? 0));
      if (longest > 0) return longest;
      for (const [key] of limits) taken.get(key)?.push(clock());
      return null;
    },
  };
}
