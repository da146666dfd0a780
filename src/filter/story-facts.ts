import { agencyName } from '../domain/dateline/agency.ts';
import type { WireItem } from '../domain/item.ts';
import { firstSentence } from '../domain/text/first-sentence.ts';
import { type NamedPlaces, namedPlaces } from './named-places.ts';
import type { WordLanguage } from './words/stems.ts';
import { formOf, type WordForm } from './words/word-forms.ts';
import { wordLanguage } from './words/word-language.ts';
import { wordsOf } from './words/words-of.ts';

/** What filters ask of a story. Each part is made when it is first asked for: most subscriptions ask for none. */
export type StoryFacts = {
  readonly item: WireItem;
  /** Names of who filed it, in small letters: its sender, and the agencies of its dateline. Never what an item says of itself. */
  agencies(): ReadonlySet<string>;
  /** Places of the dateline, the headline and the first sentence, and the countries they name. */
  places(): NamedPlaces;
  /** The words of headline, dateline and text in their order, with a null between two parts. */
  words(): readonly (WordForm | null)[];
  /** The language whose word ends count. */
  language(): WordLanguage;
};

/** The facts of a story, or of an item with the name of who sent it. */
export function factsOf({ item, sender }: { readonly item: WireItem; readonly sender: string }): StoryFacts {
  const parts = once(() => {
    const texts = [item.headline, item.dateline?.text ?? null, item.body ?? item.lede];
    return texts.flatMap((text) => (text === null ? [] : [wordsOf(text)]));
  });
  const language = once(() => wordLanguage(parts(), item.language));
  return {
    item,
    language,
    agencies: once(() => {
      const named = [...(item.dateline?.agencies ?? []), sender];
      return new Set(named.map((name) => agencyName(name).toLowerCase()));
    }),
    places: once(() => {
      const opening = item.lede === null ? '' : firstSentence(item.lede.slice(0, longestOpening)).first;
      return namedPlaces(item.dateline, [item.headline ?? '', opening], item.language);
    }),
    words: once(() => {
      const spoken = language();
      return parts().flatMap((words) => [...words.map((word) => formOf(word, spoken)), null]);
    }),
  };
}

/** First sentences are shorter; what is not has none. */
const longestOpening = 600;

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
