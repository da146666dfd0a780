import type { SlackTokens } from './tokens.ts';
import type { SlackWorkspace } from './workspace.ts';

/** What a method of the Web API is carried out in. */
export type ApiContext = {
  readonly workspace: SlackWorkspace;
  readonly tokens: SlackTokens;
  /** Trigger ids that were handed out, with the time they stop working. */
  readonly triggers: Map<string, number>;
  /** A `ws:` address with a new ticket. */
  readonly openSocketUrl: () => string;
};
