import { agencyName } from '../domain/dateline/agency.ts';
import type { WireItem } from '../domain/item.ts';
import { firstSentence } from '../domain/text/first-sentence.ts';
import { type NamedPlaces, namedPlaces } from './named-places.ts';
import { formOf, type WordForm, wordsOf } from './word-forms.ts';

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
  readonly language: 'nl' | 'en';
};

/** The facts of a story, or of an item with the name of who sent it. */
export function factsOf({ item, sender }: { readonly item: WireItem; readonly sender: string }): StoryFacts {
  const language = item.language?.toLowerCase().startsWith('en') ? 'en' : 'nl';
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
      const parts = [item.headline, item.dateline?.text ?? null, item.body ?? item.lede];
      return parts.flatMap((part) => (part === null ? [] : [...formsOf(part, language), null]));
    }),
  };
}

/** First sentences are shorter; what is not has none. */
const longestOpening = 600;

/** The words of a text with their stems. */
export function formsOf(text: string, language: 'nl' | 'en'): readonly WordForm[] {
  return wordsOf(text).map((word) => formOf(word, language));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
