const curly = '“”„‟‘’‚‛';
const aroundAll = new RegExp(`^[${curly}][^${curly}]*[${curly}]$`, 'u');

/** What is wrong with letters that a text editor or a web page put there, said after what it is; null: nothing. */
export function wrongLetters(value: string): string | null {
  if (isInCurlyQuotes(value)) return curlyQuotes;
  if (/[\u200B-\u200D\u2060\uFEFF\u00AD\u00A0]/u.test(value))
    return 'holds a letter that cannot be seen, as pasting may bring along: type it over, or paste it without formatting';
  return null;
}

/** All of it, as who writes “sport” means. */
export function isInCurlyQuotes(value: string): boolean {
  return aroundAll.test(value.trim());
}

/** Said after what stands in them. */
const curlyQuotes =
  'stands in curly quotes, which are letters like any other here: write straight ones, or none';
