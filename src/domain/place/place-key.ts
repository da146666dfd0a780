import { plainLetters } from '../text/plain-letters.ts';

/** How a place is looked up: `’s-Hertogenbosch` and `'s-HERTOGENBOSCH` are both `s hertogenbosch`. Empty without Latin letters. */
export function placeKey(name: string): string {
  return plainLetters(name.normalize('NFD').toLowerCase().replaceAll(/\p{M}/gu, ''))
    .replaceAll(/['’‘`ʼʻ.]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The same with its accents: `San José` is `san josé`. Equal to `placeKey` for a name without. */
export function accentKey(name: string): string {
  const plain = placeKey(name);
  if (isPlain(name)) return plain;
  const accented = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['’‘`ʼʻ.]/g, '')
    .replaceAll(/[^\p{L}\p{M}0-9]+/gu, ' ')
    .trim();
  // A letter that stands for two, `ß`, is no accent.
  return placeKey(accented) === plain ? accented : plain;
}

function isPlain(name: string): boolean {
  return /^[\x20-\x7f’‘]*$/.test(name);
}
