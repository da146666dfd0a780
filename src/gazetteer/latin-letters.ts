/** Cyrillic and Greek letters as English writes them, and where Serbian's own alphabet has another: `ш` is `sh` and `s`. */
const letters: { readonly [letter: string]: string } = {
  ...pairs(
    'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ' +
      'ю yu я ya і i ї i є ye ґ g ў w ј j љ lj њ nj ћ c ђ dj џ dz ѓ gj ќ kj ѕ dz қ q ғ gh ә a ө o ұ u ү u ң ng һ h ѝ i',
  ),
  ...pairs(
    'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
  ),
};
const slavic = pairs('ж z х h ц c ч c ш s ѐ e ъ a щ sht');
const ukrainian = pairs('и y г h е e');

function pairs(text: string): { readonly [letter: string]: string } {
  const parts = text.split(' ');
  return Object.fromEntries(
    parts.flatMap((letter, at) => (at % 2 === 0 ? [[letter, parts[at + 1] ?? '']] : [])),
  );
}

/** A name in Cyrillic or Greek letters in Latin ones, `Київ` as `kyiv`, the likeliest first; empty for one in other letters. */
export function inLatinLetters(name: string): readonly string[] {
  const small = name.toLowerCase();
  if (!/[\u0370-\u03ff\u0400-\u052f]/u.test(small)) return [];
  const own = /[іїєґ]/u.test(small) ? [ukrainian, {}, slavic] : [{}, slavic, ukrainian];
  return [...new Set(own.map((table) => spell(small, { ...letters, ...table })))];
}

/** Without the accents of Greek: a letter that has one has it taken off. */
function spell(name: string, table: { readonly [letter: string]: string }): string {
  return name.normalize('NFC').replaceAll(/[\u0370-\u03ff\u0400-\u052f]/gu, (letter) => {
    return table[letter] ?? table[letter.normalize('NFD')[0] ?? ''] ?? '';
  });
}
