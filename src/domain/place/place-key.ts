// Latin letters that Unicode does not take apart into a letter and a mark.
const plainLetters: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** How a place is looked up: `’s-Hertogenbosch` and `'s-HERTOGENBOSCH` are both `s hertogenbosch`. Empty without Latin letters. */
export function placeKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøłđðþıħ]/gu, (letter) => plainLetters[letter] ?? letter)
    .replaceAll(/['’‘`ʼʻ.]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
