const pairs: Readonly<Record<string, string>> = {
  ...{ '(': ')', '[': ']', '{': '}', '<': '>', '«': '»', '‹': '›' },
  ...{ '“': '”', '„': '”', '‘': '’', '"': '"', "'": "'", '’': '’' },
};
const closers = new Set(Object.values(pairs));
const letter = /[\p{L}\p{N}]/u;

/**
 * A name that was cut from a longer text: without half a pair of quotes or brackets, without a pair around all of it, and without
 * what separated it from the rest. `’t Gooi` and `RTL’s` keep their apostrophe.
 */
export function tidyCredit(cut: string): string {
  let said = cut.replace(/\s+/gu, ' ').trim();
  for (let before = ''; before !== said; ) {
    before = said;
    said = withoutSeparators(withoutHalves(said));
  }
  return said;
}

/** And without the pair that all of it stands in. */
function withoutHalves(said: string): string {
  const letters = [...said];
  const halves = new Set<number>();
  const open: number[] = [];
  for (const [at, each] of letters.entries()) {
    if (isApostrophe(letters, at)) continue;
    const last = open.at(-1);
    if (last !== undefined && pairs[letters[last] ?? ''] === each) {
      open.pop();
      if (last === 0 && at === letters.length - 1) halves.add(last).add(at);
    } else if (each in pairs) open.push(at);
    else if (closers.has(each)) halves.add(at);
  }
  for (const at of open) halves.add(at);
  return letters.filter((_each, at) => !halves.has(at)).join('');
}

/** In a word, behind an s, or in `’t` and `’s-Hertogenbosch`. */
function isApostrophe(letters: readonly string[], at: number): boolean {
  if (!/['’‘]/u.test(letters[at] ?? '')) return false;
  const before = letters[at - 1] ?? ' ';
  const behind = letters.slice(at + 1, at + 3).join('');
  if (letter.test(before)) return letter.test(behind.slice(0, 1)) || /[sxz]/iu.test(before);
  return /^[stnkmr][^\p{L}\p{N}]/iu.test(behind);
}

/** At both ends, and all but one where nothing is left between several. */
function withoutSeparators(said: string): string {
  const words = said
    .split(' ')
    .filter((word, at, all) => letter.test(word) || letter.test(all[at - 1] ?? ''));
  return words
    .join(' ')
    .replace(/^[^\p{L}\p{N}'‘’“„"«‹([{<]+/u, '')
    .replace(/[^\p{L}\p{N}'’”"»›)\]}>!?.+]+$/u, '');
}
