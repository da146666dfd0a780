import { plainText } from '../../domain/plain-text.ts';
import type { ArgumentKind } from '../ports/argument.ts';

/** A word of any kind; what is offered is the names of commands. */
export const textArgument: ArgumentKind = {
  name: 'text',
  field: 'text',
  fits: () => true,
  takesAny: true,
  async complete(typed, limit, { commands, locale }) {
    return commands
      .filter(({ name }) => name.startsWith(plainText(typed)))
      .slice(0, limit)
      .map(({ name, help }) => ({ value: name, label: `/${name}: ${help[locale]}` }));
  },
};
