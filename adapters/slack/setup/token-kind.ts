/** Slack's kinds of tokens, by how they begin. https://docs.slack.dev/authentication/tokens */
export type TokenKind =
  | ('bot' | 'app' | 'user' | 'config' | 'refresh' | 'secret')
  /** Of another platform, or none at all. */
  | ('discord' | 'address' | 'unknown');

/** What a pasted text is, as far as it tells by itself. */
export function tokenKind(pasted: string): TokenKind {
  if (pasted.startsWith('xoxb-')) return 'bot';
  if (pasted.startsWith('xapp-')) return 'app';
  if (pasted.startsWith('xoxp-')) return 'user';
  if (/^xoxe\.xox[bp]-/.test(pasted)) return 'config';
  if (pasted.startsWith('xoxe-')) return 'refresh';
  if (/^https?:\/\//i.test(pasted)) return 'address';
  // Three parts, of which the first is the bot's number in base64.
  if (/^[\w-]{23,28}\.[\w-]{6}\.[\w-]{27,}$/.test(pasted)) return 'discord';
  return /^(?:[0-9a-f]{32}|[A-Za-z0-9]{24})$/.test(pasted) ? 'secret' : 'unknown';
}

/** The app that an app-level token is of: `xapp-1-A0123456789-…`; null: it does not say. */
export function appOf(appToken: string): string | null {
  return /^xapp-\d+-(A[A-Z0-9]{6,})-/.exec(appToken)?.[1] ?? null;
}
