import { openSlackServer } from '../../test/support/slack/server.ts';
import { addChannel } from '../../test/support/slack/workspace.ts';

/**
 * A Slack in a process of its own that takes as much as comes: `node platform.ts <channels> <ms that an answer takes>`. Says
 * `{ ready }` with what it is reached by, `{ posts: n }` when it is asked `'count'`, and `{ reached: n }` once, when as many have
 * come as `{ tellAt: n }` asked for.
 */
const [, , channelCount = '1', answerMs = '0'] = process.argv;
let posts = 0;
let tellAt = Number.POSITIVE_INFINITY;

const server = await openSlackServer({
  onCall(method) {
    if (method !== 'chat.postMessage') return 0;
    posts += 1;
    if (posts === tellAt) say({ reached: posts });
    return Number(answerMs);
  },
});
const channels = Array.from(
  { length: Number(channelCount) },
  (_, at) => addChannel(server.workspace, `kanaal-${at}`).id,
);

process.on('message', (order: 'count' | { readonly tellAt: number }) => {
  if (order === 'count') return say({ posts });
  tellAt = posts + order.tellAt;
});
process.on('disconnect', () => process.exit(0));
const { tokens, apiUrl } = server;
say({ ready: { channels, access: { botToken: tokens.bot, appToken: tokens.app, apiUrl } } });

function say(message: object): void {
  process.send?.(message);
}
