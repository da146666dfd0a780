import type { Locale } from '../chat/ports/locale.ts';

/** What the environment says. Read once, in settings/. */
export type Settings = {
  readonly configPath: string | null;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly locale: Locale;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly board: BoardSettings;
  readonly slack: SlackSettings | null;
  readonly discord: DiscordSettings | null;
};

export type BoardSettings = {
  readonly host: string;
  readonly port: number;
  /** Asked for on any address but loopback. */
  readonly password: string | null;
};

export type SlackSettings = {
  readonly botToken: string;
  /** Socket Mode; null with a signing secret: HTTP. */
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  /** Ends in `/api/`. */
  readonly apiUrl: string | null;
  /** Who may change what a channel follows: everyone, or workspace admins and these user ids. */
  readonly managers: 'everyone' | { readonly userIds: readonly string[] };
};

export type DiscordSettings = {
  readonly token: string;
  /** Ends in `/api`. */
  readonly apiUrl: string | null;
  /** Publish what is posted in announcement channels to the servers that follow them. */
  readonly publish: boolean;
};

/** What may never stand in a log. */
export function secretsOf({ board, slack, discord }: Settings): readonly string[] {
  const secrets = [board.password, slack?.botToken, slack?.appToken, slack?.signingSecret, discord?.token];
  return secrets.filter((secret) => typeof secret === 'string' && secret !== '') as string[];
}
