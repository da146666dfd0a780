import type { ReadTake } from '../read-take.ts';
import { MarkNumbers } from './mark-numbers.ts';
import { headSizeOf, listOf, weightsListed } from './pack-take.ts';
import { type Pair, pairOf } from './pair.ts';
import type { Side } from './side.ts';
import { TextNumbers } from './text-numbers.ts';

/**
 * What is known of takes that are held against each other, each beside many: what of it hangs on no other take is found out once, and so
 * is what two of them have in common, however often they are asked about and whatever marks weigh. For as long as a fold looks for their events.
 */
export class Comparing {
  readonly names = new MarkNumbers('name', 'names');
  readonly concepts = new MarkNumbers('concept', 'concepts');
  readonly numbers = new MarkNumbers('number', 'numbers');
  readonly countries = new MarkNumbers('country', 'countries');
  readonly #texts = new TextNumbers();
  readonly #sides = new Map<ReadTake, Side>();
  readonly #pairs = new Map<Side, Map<Side, Pair>>();

  /** A take with its marks by number. */
  sideOf(read: ReadTake): Side {
    const known = this.#sides.get(read);
    if (known !== undefined) return known;
    const side = this.#makeSide(read);
    this.#sides.set(read, side);
    return side;
  }

  #makeSide(read: ReadTake): Side {
    const [names, concepts, words] = [listOf(read, 'names'), listOf(read, 'concepts'), listOf(read, 'words')];
    const [numbers, texts] = [listOf(read, 'numbers'), this.#texts];
    const nameNumbers = this.names.numbersOf(names);
    const conceptNumbers = this.concepts.numbersOf(concepts);
    const countries = this.countries.numbersOf(listOf(read, 'countries'));
    const [namesSaid, conceptsSaid] = [texts.numbersOf(names), texts.numbersOf(concepts)];
    const wordsSaid = texts.numbersOf(words);
    const stems = { texts: texts.numbersOf(listOf(read, 'stems')), weights: weightsListed(read, 'stems') };
    const headStems = headSizeOf(read, 'stems');
    return {
      read,
      names: nameNumbers,
      concepts: conceptNumbers,
      numbers: this.numbers.numbersOf(numbers),
      countries,
      scores: this.numbers.numbersOf(numbers.filter((mark) => mark.includes('-'))),
      places: this.names.numbersOf(listOf(read, 'places')),
      headNames: nameNumbers.slice(0, headSizeOf(read, 'names')),
      headConcepts: conceptNumbers.slice(0, headSizeOf(read, 'concepts')),
      headCountries: countries.slice(0, headSizeOf(read, 'countries')),
      said: namesSaid.concat(conceptsSaid, wordsSaid),
      headNamesSaid: namesSaid.slice(0, headSizeOf(read, 'names')),
      headConceptsSaid: conceptsSaid.slice(0, headSizeOf(read, 'concepts')),
      words: { texts: wordsSaid, weights: weightsListed(read, 'words') },
      stems,
      headStems,
      isFlash: stems.texts.length === headStems,
      days: texts.numbersOf(listOf(read, 'days')),
    };
  }

  /** What two takes have in common, and what parts them, whatever it weighs. */
  pairOf(one: Side, other: Side): Pair {
    const its = this.#pairs.get(one) ?? new Map<Side, Pair>();
    this.#pairs.set(one, its);
    const known = its.get(other);
    if (known !== undefined) return known;
    const pair = pairOf(one, other, this.#texts);
    its.set(other, pair);
    return pair;
  }
}
