import type { ArgumentKind } from '../ports/argument.ts';
import { isNumeric } from './is-numeric.ts';
import { numberArgument } from './number-argument.ts';

const apart = 'apart';
const withThem = /^(?:bij|met|with|to)$/iu;
const alone = /^(?:apart|los|niet|nergens|split|alone|nowhere)$/iu;

/** The story that another one belongs with, `bij 398`, or that it belongs with none: `apart`. */
export const otherStoryArgument: ArgumentKind = {
  name: 'other-story',
  field: 'text',
  fits: (word) => isNumeric(word) || withThem.test(word) || alone.test(word),
  takesAny: true,
  isMany: true,
  async complete(typed, limit, context) {
    const sought = typed.replace(/^\s*(?:bij|with)\s+/iu, '');
    const stories = await numberArgument.complete(sought, limit - 1, context);
    const own = { value: apart, label: apart };
    return apart.startsWith(typed.trim().toLowerCase()) ? [own, ...stories] : stories;
  },
};

/** The number that a value of it names, or `apart`; null: neither. */
export function readOtherStory(value: string): number | 'apart' | null {
  const said = value
    .replaceAll('"', ' ')
    .split(/\s+/u)
    .filter((word) => word !== '' && !withThem.test(word));
  const [word = '', ...more] = said;
  if (more.length > 0) return null;
  if (alone.test(word)) return 'apart';
  const digits = /^#?(\d{1,12})$/u.exec(word)?.[1];
  return digits === undefined ? null : Number(digits);
}
