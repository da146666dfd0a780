import { readContent } from './content.ts';
import type { Json, SlackWorkspace } from './workspace.ts';

const mostUses = 5;
const lifetimeMs = 30 * 60_000;

/** The addresses that commands and buttons are answered at: five uses, thirty minutes. */
export type ResponseUrls = {
  /** The path of a new one. */
  issue(channel: string, user: string): string;
  /** The next post is taken, and its connection dropped instead of an answer. */
  dropNext: boolean;
  /** HTTP status and body of a post to `path`. */
  use(path: string, body: Json): { readonly status: number; readonly body: string };
};

export function createResponseUrls(workspace: SlackWorkspace): ResponseUrls {
  const issued = new Map<string, { channel: string; user: string; uses: number; expires: number }>();
  return {
    dropNext: false,
    issue(channel, user) {
      const path = `/response/${workspace.nextId('R')}`;
      issued.set(path, { channel, user, uses: 0, expires: workspace.clock() + lifetimeMs });
      return path;
    },
    use(path, body) {
      const url = issued.get(path);
      if (url === undefined || url.uses >= mostUses || workspace.clock() > url.expires)
        return { status: 404, body: JSON.stringify({ ok: false, error: 'used_url' }) };
      url.uses += 1;
      const content = readContent(body);
      if ('error' in content) return { status: 400, body: JSON.stringify(content.error) };
      const { channel, user } = url;
      if (body.response_type !== 'in_channel') {
        workspace.ephemerals.push({ channel, user, ...content });
      } else {
        workspace.channels.get(channel)?.messages.push({
          ts: workspace.nextTs(),
          user: workspace.botUserId,
          ...content,
          threadTs: typeof body.thread_ts === 'string' ? body.thread_ts : null,
          broadcast: false,
          edited: false,
          deleted: false,
          hidden: false,
          frozen: false,
          unfurlLinks: body.unfurl_links !== false,
          unfurlMedia: body.unfurl_media !== false,
        });
      }
      return { status: 200, body: 'ok' };
    },
  };
}
