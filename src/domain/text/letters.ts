/** Of the alphabet a to z, 0 to 9: what parts words. */
export const gap = 36;
/** The code of the digit 0; letters come before it. */
export const firstDigit = 26;
/** How many codes there are. */
export const alphabet = 37;

const folded = foldTable();

/** The code of a UTF-16 unit: a Latin letter without its marks and whatever its case, a digit, or a gap. */
export function letterOf(unit: number): number {
  return unit < folded.length ? (folded[unit] ?? gap) : gap;
}

/** The first characters of Unicode (Latin with its marks), each as a letter, a digit or a gap. */
function foldTable(): Uint8Array {
  const table = new Uint8Array(0x250).fill(gap);
  for (let unit = 0; unit < table.length; unit++) {
    const letter = String.fromCharCode(unit).toLowerCase();
    const special = 'øłđħıæœß'.indexOf(letter);
    const plain = special === -1 ? letter.normalize('NFD').charCodeAt(0) : 'oldhiaos'.charCodeAt(special);
    if (plain >= 97 && plain <= 122) table[unit] = plain - 97;
    if (plain >= 48 && plain <= 57) table[unit] = firstDigit + plain - 48;
  }
  return table;
}
