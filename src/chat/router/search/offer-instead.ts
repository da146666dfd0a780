import type { CommandContext } from '../../ports/command.ts';
import type { Words } from '../../ports/locale.ts';
import type { ReplyPart } from '../../ports/reply.ts';
import { say } from '../../words/say.ts';
import { choices } from '../make-reply.ts';
import { quoteWord } from '../parse-command.ts';
import { type ReadSearch, readSearch } from './read-search.ts';

/** More are not counted. */
const mostCounted = 99;
const mostOffered = 5;
/** Discord's limit for what a button carries. */
const longestCommand = 90;

const words = {
  didYouMean: { nl: 'Bedoel je:', en: 'Did you mean:' },
  without: { nl: 'Wel gevonden:', en: 'What was found:' },
  label: { nl: '{count} zonder {word}', en: '{count} without {word}' },
} satisfies Record<string, Words>;

type Searched = Extract<ReadSearch, { readonly kind: 'search' }>;

/** Where nothing was found: words of the archive that are spelled nearly so, and what there is where one thing less is asked. */
export async function offerInstead(read: Searched, context: CommandContext): Promise<readonly ReplyPart[]> {
  const numbered = await byNumber(read, context);
  if (numbered.length > 0) return choices(words.didYouMean[context.locale], numbered);
  const [spelled, fewer] = [await spelledAnew(read, context), await withOneLess(read, context)];
  const { locale } = context;
  return [...choices(words.didYouMean[locale], spelled), ...choices(words.without[locale], fewer)];
}

/** `#412` is no word: it is the story of that number. */
async function byNumber({ typed }: Searched, { archive }: CommandContext) {
  const [, digits = ''] = (typed.length === 1 && /^#?(\d{1,9})$/.exec(typed[0] ?? '')) || [];
  const [story] = digits === '' ? [] : await archive.these([Number(digits)]);
  return story?.state !== 'live' ? [] : [{ label: `#${digits}`, command: `/bericht ${digits}` }];
}

async function spelledAnew({ typed, query }: Searched, { search }: CommandContext) {
  const single = query.phrases.flatMap(([only, ...more]) =>
    only !== undefined && more.length === 0 && only.isBegin === undefined ? [only.word] : [],
  );
  const buttons = [];
  for (const word of single) {
    for (const near of await search.spelledLike(word, 2)) {
      const others = typed.filter((each) => each.toLowerCase() !== word);
      // Where accents or an ending make it another word than was typed, it cannot be taken out of it.
      if (others.length === typed.length) continue;
      const command = `/zoek ${[near, ...others.map(quoteWord)].join(' ')}`;
      if (command.length <= longestCommand) buttons.push({ label: [near, ...others].join(' '), command });
    }
  }
  return buttons.slice(0, mostOffered);
}

async function withOneLess({ typed }: Searched, context: CommandContext) {
  const buttons = [];
  for (const [at, word] of typed.entries()) {
    if (buttons.length === mostOffered || typed.length === 1) break;
    const others = typed.filter((_, index) => index !== at).map(quoteWord);
    const command = `/zoek ${others.join(' ')}`;
    const read = readSearch(others.join(' '), context);
    if (read.kind === 'refused' || command.length > longestCommand) continue;
    const part = { after: null, limit: mostCounted };
    const { numbers, next } = await context.search.find(read.query, part);
    if (numbers.length === 0) continue;
    const count = next === null ? String(numbers.length) : `${numbers.length}+`;
    buttons.push({ label: say(words.label, context.locale, { count, word: quoteWord(word) }), command });
  }
  return buttons;
}
