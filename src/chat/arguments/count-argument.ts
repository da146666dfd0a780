import type { ArgumentKind } from '../ports/argument.ts';
import { isNumeric } from './is-numeric.ts';

/** How many: `/laatste 5`. */
export const countArgument: ArgumentKind = {
  name: 'count',
  field: 'integer',
  fits: isNumeric,
  takesAny: true,
  async complete(typed, limit) {
    return ['3', '5', '8', '10', '15', '20', '25']
      .filter((count) => count.startsWith(typed.trim()))
      .slice(0, limit)
      .map((value) => ({ value, label: value }));
  },
};
