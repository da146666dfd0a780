import { type Document, visit } from 'yaml';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { shapeWords as words, yamlWords } from '../words/shape-words.ts';

/** What is wrong with a document, and how far into it: as the reader of YAML has it. */
type BrokenSpot = {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, ...number[]];
};

/** A key as it stands in a line: after its blanks, and the dashes of the lists that it begins an entry of. */
const keyIn = /^(?<before> *(?:- +)*)(?<key>[^\s#'"[\]{}:-][^#'"[\]{}:]*):(?:\s|$)/u;

/** A line, from 1, and what is wrong with it in an operator's words. */
export type BrokenLine = { readonly line: number; readonly message: Said };

/**
 * What is wrong where a text is no YAML: a key that stands further in or out than those it belongs to, there or in the line below,
 * which the reader of YAML often means; else what that says. `line` counts from 1.
 */
export function tellBrokenYaml(
  text: string,
  line: number,
  { code, message }: { readonly code: string; readonly message: string },
): BrokenLine {
  const lines = text.split('\n');
  for (const at of [line, line + 1]) {
    const told = tellIndent(lines, at);
    if (told !== null) return { line: at, message: told };
  }
  const why = yamlWords[code] ?? { nl: code, en: message };
  return { line, message: sayAll(words.notYaml, { why }) };
}

/** What begins with a `*` and names nothing, which the reader of YAML finds out only where it is used. */
export function lostAliases(document: Document.Parsed): readonly BrokenSpot[] {
  const lost: BrokenSpot[] = [];
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return;
      const message = `*${alias.source} names nothing`;
      lost.push({ code: 'BAD_ALIAS', message, pos: [alias.range?.[0] ?? 0] });
    },
  });
  return lost;
}

/** Null: the line begins no key, or begins it where one may stand. */
function tellIndent(lines: readonly string[], at: number): Said | null {
  const { before, key } = keyIn.exec(lines[at - 1] ?? '')?.groups ?? {};
  if (before === undefined) return null;
  const isEntry = before.includes('-');
  const column = isEntry ? before.indexOf('-') : before.length;
  const columns = columnsAbove(lines.slice(0, at - 1), isEntry);
  // Of two that are as near the one above it is meant, which is the first.
  const [wanted] = columns.toSorted((one, other) => Math.abs(one - column) - Math.abs(other - column));
  if (wanted === undefined || columns.includes(column)) return null;
  return sayAll(words.indent, {
    key: key ?? '',
    at: spaces(column),
    wanted: spaces(wanted),
    what: isEntry ? words.dash : words.itself,
  });
}

/** How far in the keys, or the dashes, stand that a line below may belong to, the nearest first: outwards only. */
function columnsAbove(lines: readonly string[], isEntry: boolean): readonly number[] {
  const columns: number[] = [];
  let outmost = Number.POSITIVE_INFINITY;
  for (const line of lines.toReversed()) {
    const before = keyIn.exec(line)?.groups?.before;
    if (before === undefined) continue;
    const places = before.includes('-') ? [before.length, before.indexOf('-')] : [before.length];
    for (const [at, place] of places.entries()) {
      if (place >= outmost) continue;
      outmost = place;
      if ((at === 1) === isEntry) columns.push(place);
    }
  }
  return columns;
}

function spaces(count: number): Said {
  if (count === 0) return words.noSpace;
  return count === 1 ? words.oneSpace : sayAll(words.spaces, { count });
}
