/** What an expression is made of, as far as it says how it is looked for. */
export type Part =
  /** One character: itself, an escape or a class, as it is written. */
  | { readonly kind: 'character'; readonly source: string; readonly isAnyCase: boolean }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly min: number; readonly max: number }
  /** Takes no character: `^`, `\b`, or what stands in a lookaround. */
  | { readonly kind: 'assertion'; readonly isBegin: boolean }
  | { readonly kind: 'around'; readonly part: Part; readonly isBehind: boolean }
  /** What a group took, once more. */
  | { readonly kind: 'again' };

type Modes = { readonly isAnyCase: boolean; readonly isByLine: boolean };

const assertion = /\\b|\\B|\^|\$/uy;
const again = /\\(?:[1-9]\d*|k<[^>]*>)/uy;
const around = /\(\?(<?)[=!]/uy;
const group = /\((?:\?(?:([ims]*)(?:-([ims]*))?:|<(?![=!])[^>]*>))?/uy;
const character =
  /\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[dD][89abAB].{2}\\u[dD][c-fC-F].{2}|u.{4}|x..|c.|.)|[^()|]/suy;
const quantifier = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/uy;

/** Reads an expression that `new RegExp(source, 'u')` took, so that nothing in it is wrong. */
export function readPattern(source: string): Part {
  let at = 0;
  const take = (what: RegExp): RegExpExecArray | null => {
    what.lastIndex = at;
    const found = what.exec(source);
    if (found !== null) at = what.lastIndex;
    return found;
  };
  const choice = (modes: Modes): Part => {
    const parts = [sequence(modes)];
    while (source[at] === '|') {
      at++;
      parts.push(sequence(modes));
    }
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: 'choice', parts };
  };
  const sequence = (modes: Modes): Part => {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(quantified(modes));
    return { kind: 'sequence', parts };
  };
  const quantified = (modes: Modes): Part => {
    const part = single(modes);
    const found = take(quantifier);
    if (found === null) return part;
    const [, sign, least = '', comma, most] = found;
    if (sign !== undefined) {
      const max = sign === '?' ? 1 : Number.POSITIVE_INFINITY;
      return { kind: 'repeat', part, min: sign === '+' ? 1 : 0, max };
    }
    const max = comma === undefined ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most);
    return { kind: 'repeat', part, min: Number(least), max };
  };
  const inside = (modes: Modes): Part => {
    const part = choice(modes);
    at++;
    return part;
  };
  const single = (modes: Modes): Part => {
    const asserted = take(assertion);
    if (asserted !== null) return { kind: 'assertion', isBegin: asserted[0] === '^' && !modes.isByLine };
    if (take(again) !== null) return { kind: 'again' };
    const looked = take(around);
    if (looked !== null) return { kind: 'around', part: inside(modes), isBehind: looked[1] === '<' };
    const opened = take(group);
    if (opened !== null) return inside(modesIn(modes, opened[1], opened[2]));
    const [written] = take(character) ?? [];
    if (written === undefined) throw new SyntaxError(`not read behind ${source.slice(0, at)}`);
    return { kind: 'character', source: written, isAnyCase: modes.isAnyCase };
  };
  const part = choice({ isAnyCase: false, isByLine: false });
  if (at < source.length) throw new SyntaxError(`not read behind ${source.slice(0, at)}`);
  return part;
}

function modesIn(modes: Modes, on = '', off = ''): Modes {
  return {
    isAnyCase: (modes.isAnyCase || on.includes('i')) && !off.includes('i'),
    isByLine: (modes.isByLine || on.includes('m')) && !off.includes('m'),
  };
}
