/** Small words within a name. */
const small = new Set(
  'de der den van aan op en het in bij le la les du des sur da do dos das del di el y upon on am an der'.split(
    ' ',
  ),
);

/** A dateline's place as a sentence has it: `DEN HAAG` → `Den Haag`, `RIO DE JANEIRO` → `Rio de Janeiro`. What has small letters stays. */
export function placeInSentence(place: string): string {
  if (/\p{Ll}/u.test(place)) return place;
  return place
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu, (word, at: number, all: string) => {
      const isArticle = /['’‘]$/u.test(all.slice(0, at)) && word.length === 1;
      if (isArticle || (at > 0 && small.has(word))) return word;
      if (word.startsWith('ij')) return `IJ${word.slice(2)}`;
      return word.charAt(0).toUpperCase() + word.slice(1);
    });
}
