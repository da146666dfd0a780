import type { ArgumentKind } from '../ports/argument.ts';
import { type Step, stepArgument } from './step-argument.ts';

/** Words that are typed freely, with some that are offered: `23.00-06.30 behalve spoed`, `uit`. */
export function typedArgument(offered: readonly Step[]): ArgumentKind {
  return { ...stepArgument(offered), name: 'typed', fits: () => true, takesAny: true };
}
