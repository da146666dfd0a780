import { letterOf } from '../text/letters.ts';
import { mixLetter, seed } from '../text/read-words.ts';

/** Words that any sentence has, whatever it is about, in the languages of the wires: articles, prepositions, pronouns, auxiliaries. */
const words =
  'de het een en van in op te dat die dit deze is zijn was waren wordt worden werd werden met voor niet aan heeft hebben had hadden er ook door bij uit naar over na om maar als dan nog al ' +
  'zo zich hij zij ze we wij hun haar hem ik je u men wie wat waar toen nu tot tegen onder tussen zonder sinds kan kunnen kon konden moet moeten moest mag mogen wil willen wilde zal zullen ' +
  'zou zouden gaat gaan geen wel meer veel zeer zeker tijdens volgens omdat zodat terwijl of ' +
  'the of and to a for on with at by from it its as after that has have had be been are were will would who his her him their they he she we you this these those which what when where not ' +
  'but or an into than then there here could should may might can did does do said says also ' +
  'der die das den dem des ein eine einen einem einer eines und zu im am um auf mit von vom zum zur fur bei nach aus uber unter an als auch nicht sich ist sind war waren wird werden wurde ' +
  'wurden hat haben hatte hatten er sie es wir ihr ihre sein seine dass oder aber noch nur so wie kann konnen muss soll sollen will habe ' +
  'le la les l un une des du d et a au aux en dans par pour sur avec sans sous est sont ete etait etaient sera a ont avait avaient il elle ils elles on se s ce cette ces qui que qu ne pas ' +
  'plus son sa ses leur leurs mais ou comme ' +
  'el los las del una unos unas y o con por para al lo su sus es son fue ha han como mas que se entre este esta ' +
  'il lo gli i di da dal dalla nel nella della dei delle e ed una uno con per tra fra si sono stato stata stati state ha hanno che non piu anche come ' +
  'os as do dos das um uma no na nos nas ao aos com foi foram nao mais ' +
  'och att det som pa av for med den ett har inte til og er ikke';

const hashes = new Set(words.split(' ').map((word) => hashOf(word)));
/** A number is what it counts; four digits are a year. Longer ones are other words. */
for (let digits = 1; digits <= 4; digits++) hashes.add(hashOf('0'.repeat(digits)));

/** Whether a word, by its hash of `readWords`, says nothing of what a text is about: a function word, or a bare number. */
export function saysNothing(hash: number): boolean {
  return hashes.has(hash);
}

function hashOf(word: string): number {
  let hash = seed;
  for (const letter of word) hash = mixLetter(hash, letterOf(letter.charCodeAt(0)));
  return hash;
}
