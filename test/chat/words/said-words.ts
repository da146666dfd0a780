import { type Expression, type ObjectExpression, Visitor } from 'oxc-parser';
import { type CodeFile, codeIn } from '../../house/read-house.ts';

/** A text that people see, as it stands in the code in both languages; where it depends on a count, its forms with a slash between. */
export type SaidWords = { readonly file: string; readonly nl: string; readonly en: string };

/** What the code says to people, and what of it stands in one language. */
export type SaidInCode = {
  /** Every text in both languages, by file and in the order in which they stand there. */
  readonly pairs: readonly SaidWords[];
  /** What stands under one language alone, is not made the same way in both, or cannot be read here: it would be missing in the list. */
  readonly lonely: readonly string[];
  /** Every other text of the code. */
  readonly others: readonly { readonly file: string; readonly text: string }[];
};

/** A BCP 47 tag: `nl`, `en-GB`. */
const language = /^(?:nl|en)(?:-[A-Z]{2})?$/u;
/** Names of agencies and of time zones, words and their ends, and copy to be read ahead, stand there by language, and nothing that Telex says. */
const namesOnly = new Set([
  'src/domain/dateline/agency-table.ts',
  'src/domain/event/card/other-in-slot.ts',
  'src/domain/event/lexicon/stop-words.ts',
  'src/domain/event/words/day-of.ts',
  'src/domain/event/words/learned-words.ts',
  'src/domain/text/number-words.ts',
  'src/domain/signals/clock-zones.ts',
  'src/filter/words/stems.ts',
  'src/filter/words/word-language.ts',
  'src/pipeline/live/read-ahead.ts',
]);

/** All that the code says, read from its syntax. The sample wire's news is made up in Dutch and left out. */
export function saidInCode(): SaidInCode {
  const files = codeIn('adapters', 'commands', 'src')
    .filter(({ path }) => !path.startsWith('src/sample-wire/') && !namesOnly.has(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const read = files.map(saidInFile);
  return {
    pairs: read.flatMap(({ pairs }) => pairs),
    lonely: read.flatMap(({ lonely }) => lonely),
    others: read.flatMap(({ others }) => others),
  };
}

/** What one file says. */
export function saidInFile({ path, text, program }: Omit<CodeFile, 'comments'>): SaidInCode {
  const pairs: SaidWords[] = [];
  const lonely: string[] = [];
  const others: { file: string; text: string }[] = [];
  let end = 0;
  const read = new Set<number>();
  const noteText = (node: Expression) => {
    if (node.start >= end) {
      for (const said of formsOf(node, text)) others.push({ file: path, text: said });
    } else if (
      !read.has(node.start) &&
      formsOf(node, text).some((said) => /\p{L}/u.test(said) && !language.test(said))
    ) {
      lonely.push(`${path}: ${text.slice(node.start, node.end)}`);
    }
  };
  new Visitor({
    ObjectExpression(node) {
      if (node.start < end) return;
      const [nl, en] = [valueUnder(node, 'nl'), valueUnder(node, 'en')];
      if (nl === undefined && en === undefined) return;
      const found = nl === undefined || en === undefined ? null : paired(nl, en, text, read);
      if (found === null) {
        lonely.push(`${path}: ${text.slice(node.start, node.end)}`);
        return;
      }
      end = node.end;
      pairs.push(...found.filter(isSaid).map((each) => ({ file: path, ...each })));
    },
    Literal: noteText,
    TemplateLiteral: noteText,
  }).visit(program);
  return { pairs, lonely, others };
}

type Sides = Omit<SaidWords, 'file'>;

/** What stands under both languages; of tables of texts each by its name. Null: not the same on both sides. */
function paired(nl: Expression, en: Expression, text: string, read: Set<number>): readonly Sides[] | null {
  if (nl.type === 'ObjectExpression' && en.type === 'ObjectExpression') {
    const all = namesOf(nl).map((name) => {
      const [one, other] = [valueUnder(nl, name), valueUnder(en, name)];
      return one === undefined || other === undefined ? null : paired(one, other, text, read);
    });
    return all.includes(null) || namesOf(nl).length !== namesOf(en).length
      ? null
      : all.flatMap((each) => each ?? []);
  }
  const [dutch, english] = [formsOf(nl, text, read), formsOf(en, text, read)];
  if (dutch.length === 0 && english.length === 0) return [];
  if (dutch.length === 0 || english.length === 0) return null;
  return [{ nl: dutch.join(' / '), en: english.join(' / ') }];
}

/** The texts that an expression may come to: itself, or those between which it chooses. Where they stand is added to `read`. */
function formsOf(node: Expression, text: string, read = new Set<number>()): readonly string[] {
  switch (node.type) {
    case 'Literal':
      read.add(node.start);
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      read.add(node.start);
      return [
        node.quasis
          .map(({ value }, at) => {
            const gap = node.expressions[at];
            return `${value.cooked ?? ''}${gap === undefined ? '' : `{${text.slice(gap.start, gap.end)}}`}`;
          })
          .join(''),
      ];
    case 'ConditionalExpression':
      return [...formsOf(node.consequent, text, read), ...formsOf(node.alternate, text, read)];
    case 'ParenthesizedExpression':
      return formsOf(node.expression, text, read);
    case 'ArrowFunctionExpression':
      return node.body.type === 'BlockStatement' ? [] : formsOf(node.body, text, read);
    default:
      return [];
  }
}

/** It has words of its own, or lacks them, and is no name of a language. */
function isSaid({ nl, en }: Sides): boolean {
  const isGap = [nl, en].every((said) => said !== '' && !/\p{L}/u.test(said.replaceAll(/\{[^}]*\}/gu, '')));
  return !isGap && !(language.test(nl) && language.test(en));
}

function namesOf(node: ObjectExpression): readonly string[] {
  return node.properties.flatMap((each) =>
    each.type === 'Property' && each.key.type === 'Identifier' ? [each.key.name] : [],
  );
}

function valueUnder(node: ObjectExpression, name: string): Expression | undefined {
  const property = node.properties.find(
    (each) => each.type === 'Property' && each.key.type === 'Identifier' && each.key.name === name,
  );
  return property?.type === 'Property' ? property.value : undefined;
}
