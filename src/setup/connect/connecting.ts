import type { SetupChannel } from '../../chat/ports/platform-setup.ts';
import type { NewChannel } from '../file/newsroom-text.ts';
import type { StepDeps } from '../step.ts';

/** What came of connecting a platform. */
export type Connected = {
  /** Tokens that work, by their variables. */
  readonly variables: Readonly<Record<string, string>>;
  readonly channels: readonly NewChannel[];
  /** What a person has to mend before it works, a line each. */
  readonly toMend: readonly string[];
  /** What else there may be to do. */
  readonly hints: readonly string[];
};

/** What a platform is connected with besides. */
export type ConnectDeps = StepDeps & {
  /** What such a channel is to follow; null: what it follows already. */
  readonly followsIn: (channel: SetupChannel, platform: string) => string | null;
  /** Whether it is called after what the new source is about. */
  readonly isLikely: (channel: SetupChannel) => boolean;
};
