/** The bot's scopes, each with what Telex needs it for. https://docs.slack.dev/reference/scopes */
export const botScopes: readonly { readonly scope: string; readonly why: string }[] = [
  {
    scope: 'channels:history',
    why: 'to find a post again after a lost answer, so that none is posted twice',
  },
  { scope: 'channels:join', why: 'to join public channels, without which their history cannot be read' },
  { scope: 'channels:read', why: 'to know what channels are called and which are archived' },
  { scope: 'chat:write', why: 'to post' },
  { scope: 'chat:write.public', why: 'to post in public channels before joining them' },
  { scope: 'commands', why: 'for the slash commands' },
  { scope: 'groups:history', why: 'to find a post again in private channels' },
  { scope: 'groups:read', why: 'to know private channels that the bot was invited to' },
  { scope: 'users:read', why: 'to know who is an administrator of the workspace' },
];
