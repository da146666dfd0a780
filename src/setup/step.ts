import type { Locale } from '../chat/ports/locale.ts';
import type { Newsroom } from '../settings/newsroom.ts';
import type { Asker } from './asker.ts';
import type { SaidBefore } from './said-before.ts';
import type { SetUpDeps } from './set-up-deps.ts';

/** What a step is taken with. */
export type StepDeps = {
  readonly asker: Asker;
  readonly args: SaidBefore;
  readonly deps: SetUpDeps;
  readonly locale: Locale;
  /** As it stands, or as it is to begin. */
  readonly newsroom: Newsroom;
  readonly addresses: ShortAddresses;
  readonly signal: AbortSignal;
};

/** Addresses on this machine that are short enough to read out, and lead to pages whose own are not. */
export type ShortAddresses = {
  /** `http://localhost:3100/name`, which leads to what `page` says at that moment. */
  open(name: string, page: () => string): Promise<string>;
  /** How it is reached by whoever sits elsewhere; null: there is nothing to say of it. */
  elsewhere(address: string): string | null;
};
