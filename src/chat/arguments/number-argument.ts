import { plainText } from '../../domain/plain-text.ts';
import type { ArgumentKind } from '../ports/argument.ts';
import { presentLine } from '../words/present-story.ts';
import { isNumeric } from './is-numeric.ts';

/** The number of a story: `412`, `#412`. */
export const numberArgument: ArgumentKind = {
  name: 'number',
  field: 'choice',
  fits: isNumeric,
  takesAny: true,
  /** The newest stories, by the digits of their number or a word of their title; what was taken back is named after its mark. */
  async complete(typed, limit, context) {
    const sought = plainText(typed);
    const stories = await context.archive.latest({ topics: [], limit: 100 });
    return stories
      .map((story) => presentLine(story, context))
      .filter(({ number, title }) => String(number).startsWith(sought) || plainText(title).includes(sought))
      .slice(0, limit)
      .map(({ number, title }) => ({ value: String(number), label: `#${number} ${title}` }));
  },
};
