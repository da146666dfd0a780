/**
 * A part of an expression, without named groups, that matches capitals and small letters alike, letter by letter. What `(?i:…)` and
 * `(?-i:…)` match changes in V8 once an expression is compiled to machine code, after some hundred calls: an age was none any more then.
 */
export function anyCase(source: string): string {
  return source.replace(/\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\p{L}/gu, (part) => {
    if (part.startsWith('\\')) return part;
    if (!part.startsWith('[')) return bothCases(part);
    return part.includes('\\') ? part : part.replace(/\p{L}/gu, (letter) => bothCases(letter).slice(1, -1));
  });
}

/** `[Aa]`; a letter whose capital is more than one (ß) stays as it is. */
function bothCases(letter: string): string {
  const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
  return capital.length > 1 || small.length > 1 ? `[${letter}]` : `[${capital}${small}]`;
}
