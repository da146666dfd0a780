import type { Json } from './workspace.ts';

/** Scopes of a bot made from Telex's own manifest. */
export const allScopes: readonly string[] = [
  'channels:history',
  'channels:join',
  'channels:read',
  'chat:write',
  'chat:write.public',
  'commands',
  'groups:history',
  'groups:read',
  'users:read',
];

export type SlackTokens = {
  readonly bot: string;
  readonly app: string;
  /** A person's own, which apps are made with. */
  readonly config: string;
  scopes: readonly string[];
  appScopes: readonly string[];
  /** The error that every call with the token gets; null: it is good. */
  botRefusal: string | null;
  appRefusal: string | null;
};

export function createTokens(): SlackTokens {
  return {
    bot: 'xoxb-test-bot',
    app: 'xapp-test-app',
    config: 'xoxe.xoxp-test-config',
    scopes: allScopes,
    appScopes: ['connections:write'],
    botRefusal: null,
    appRefusal: null,
  };
}

/** Which scope a method asks for; several: any of them. Methods not listed are unknown. */
const needs: { readonly [method: string]: readonly string[] } = {
  'auth.test': [],
  'apps.connections.open': ['connections:write'],
  'apps.manifest.create': [],
  'bots.info': ['users:read'],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history'],
  'conversations.replies': ['channels:history', 'groups:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.list': ['channels:read', 'groups:read'],
  'conversations.join': ['channels:join'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.update': [],
  'views.publish': [],
};

/** Null when the token may call the method, else Slack's answer. */
export function refuseCall(tokens: SlackTokens, method: string, token: string | null): Json | null {
  const wanted = needs[method];
  if (wanted === undefined) return { ok: false, error: 'unknown_method', req_method: method };
  if (token === null || token === '') return { ok: false, error: 'not_authed' };
  if ((token === tokens.config) !== (method === 'apps.manifest.create'))
    return { ok: false, error: 'invalid_auth' };
  if (token === tokens.config) return null;
  if (token !== tokens.bot && token !== tokens.app) return { ok: false, error: 'invalid_auth' };
  const isApp = token === tokens.app;
  const refusal = isApp ? tokens.appRefusal : tokens.botRefusal;
  if (refusal !== null) return { ok: false, error: refusal };
  if (isApp !== (method === 'apps.connections.open')) return { ok: false, error: 'not_allowed_token_type' };
  const scopes = isApp ? tokens.appScopes : tokens.scopes;
  if (wanted.length > 0 && !wanted.some((scope) => scopes.includes(scope)))
    return { ok: false, error: 'missing_scope', needed: wanted.join(','), provided: scopes.join(',') };
  return null;
}
