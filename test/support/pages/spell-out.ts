/**
 * All texts that an expression may match, in small letters. Knows what our expressions of words are made of: letters, classes,
 * groups, `?` and `{n,m}`, of which the fewest are taken; what looks ahead or back is left out, so that not all of them need match.
 */
export function spellOut(source: string): readonly string[] {
  let at = 0;
  return alternatives();

  function alternatives(): readonly string[] {
    let all: readonly string[] = [];
    do all = all.concat(sequence());
    while (source[at++] === '|');
    return all;
  }

  function sequence(): readonly string[] {
    let texts: readonly string[] = [''];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const next = repeated(part());
      texts = texts.flatMap((text) => next.map((end) => text + end));
    }
    return texts;
  }

  function repeated(texts: readonly string[]): readonly string[] {
    const [mark = '', least] = /^(?:\?|\{(\d+)(?:,\d*)?\})/.exec(source.slice(at)) ?? [];
    at += mark.length;
    if (mark === '?') return [...texts, ''];
    return least === undefined ? texts : texts.map((text) => text.repeat(Number(least)));
  }

  function part(): readonly string[] {
    const [group, isLook] = /^\((?:\?(?::|(<?[=!])))?/.exec(source.slice(at)) ?? [];
    if (group !== undefined) {
      at += group.length;
      const texts = alternatives();
      return isLook === undefined ? texts : [''];
    }
    const [text = ''] = /^(?:\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|.)/u.exec(source.slice(at)) ?? [];
    at += text.length;
    return lettersOf(text);
  }
}

/** Of a class its letters, once each: `[Aa]`, `[- ]`. */
function lettersOf(part: string): readonly string[] {
  if (part === '\\d') return ['2'];
  if (part === '\\s') return [' '];
  if (part.startsWith('\\')) return [part.slice(-1)];
  const letters = part.startsWith('[') ? part.slice(1, -1).replaceAll('\\', '') : part;
  return [...new Set(letters.toLowerCase())];
}
