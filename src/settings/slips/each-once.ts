import type { Path, Problem } from '../problem.ts';
import { referenceWords } from '../words/reference-words.ts';
import { shapeWords } from '../words/shape-words.ts';

/** A problem with where in the newsroom file it is. `instead`: there is no such key, and this one was meant, or null. */
export type FoundProblem = Problem & {
  readonly line: number;
  readonly path: Path;
  readonly instead?: Path | null;
};

/** What a source may come from, of which it has one. */
const places = ['url', 'folder', 'anp'];

/**
 * Of one place one thing is said once, whoever found it: nothing more of a key that there is not, and a key that is missing is not
 * told where another was written in its stead.
 */
export function eachOnce(problems: readonly FoundProblem[]): readonly FoundProblem[] {
  const unknown = new Set(
    problems.flatMap(({ path, instead }) => (instead === undefined ? [] : [keyOf(path)])),
  );
  const meant = new Set(problems.flatMap(({ instead }) => (instead ? [keyOf(instead)] : [])));
  const said = new Set<string>();
  return problems.filter(({ where, message, path, instead }) => {
    const line = `${where} ${message.en}`;
    if (said.has(line)) return false;
    said.add(line);
    if (instead === undefined && unknown.has(keyOf(path))) return false;
    if (message === shapeWords.missing || message === shapeWords.noSources) return !meant.has(keyOf(path));
    return message !== referenceWords.whereFrom || !places.some((each) => meant.has(keyOf([...path, each])));
  });
}

function keyOf(path: Path): string {
  return JSON.stringify(path.map(String));
}
