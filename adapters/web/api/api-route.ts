import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import type { CommandRouter } from '../../../src/chat/ports/command.ts';
import type { Locale } from '../../../src/chat/ports/locale.ts';
import type { BoardStore } from '../../../src/store/board-store.ts';
import type { SubscriptionStore } from '../../../src/store/ports.ts';
import type { DeskStatus } from '../desk-status.ts';
import type { ToJson } from '../message-json.ts';
import type { WireStatus } from '../wire-status.ts';
import type { SearchDeps } from './search-api.ts';

/** What the API is answered from. */
export type ApiDeps = SearchDeps & {
  readonly board: BoardStore;
  readonly subscriptions: SubscriptionStore;
  readonly router: CommandRouter;
  readonly locale: Locale;
  readonly clock: () => number;
  readonly toJson: ToJson;
  readonly status: WireStatus;
  readonly desk: DeskStatus;
};

/** A request to one address. */
export type Asked = {
  readonly request: IncomingMessage;
  readonly query: URLSearchParams;
  /** What stands for `{name}`; empty where the path has none. */
  readonly name: string;
};

type ApiParameter = { readonly about: string; readonly schema: z.ZodType; readonly isRequired?: true };

/** One address of the API: how it is answered, and what is told of it in `/api/openapi.json`. */
export type ApiRoute = {
  readonly method: 'GET' | 'POST';
  /** `{name}` is a channel. */
  readonly path: string;
  readonly summary: string;
  readonly query?: Readonly<Record<string, ApiParameter>>;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  /** Throws HttpError for what the asker did wrong. */
  run(asked: Asked, deps: ApiDeps): Promise<object> | object;
};
