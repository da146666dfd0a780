import type { Locale } from '../../chat/ports/locale.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import type { Asker } from './asker.ts';
import type { InitDeps } from './init-deps.ts';
import type { InitArguments } from './read-arguments.ts';

/** What a step is taken with. */
export type StepDeps = {
  readonly asker: Asker;
  readonly args: InitArguments;
  readonly deps: InitDeps;
  readonly locale: Locale;
  /** As it stands, or as it is to begin. */
  readonly newsroom: Newsroom;
  readonly signal: AbortSignal;
};
