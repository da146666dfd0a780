/** `5`, `#412`, `-3`: what someone means as a number, right or wrong. */
export function isNumeric(word: string): boolean {
  return /^[#+-]?\d+$/u.test(word);
}
