const plain: { readonly [letter: string]: string } = {
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

/** Small Latin letters that Unicode does not take apart into a letter and a mark, as people type them who lack the key. */
export function plainLetters(text: string): string {
  return text.replace(/[ßæœøłđðþıħ]/gu, (letter) => plain[letter] ?? letter);
}
