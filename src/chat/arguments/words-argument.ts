import type { ArgumentKind } from '../ports/argument.ts';

/** All that is typed from there on, which its command reads itself; nothing is offered. */
export const wordsArgument: ArgumentKind = {
  name: 'words',
  field: 'text',
  fits: () => true,
  takesAny: true,
  isMany: true,
  complete: async () => [],
};
