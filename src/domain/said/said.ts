/** A sentence in each language that Telex speaks to people: leaving one out does not compile. */
export type Said = { readonly nl: string; readonly en: string };

/** What fills the gaps of a sentence: a sentence of its own is told in the language of the one around it. */
export type Filling = { readonly [name: string]: string | number | Said };

const dateLocales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Said;

/**
 * The sentence in one language, each `{name}` filled in. The number of a story (`#{number}`) is written as people type it,
 * without a stop between the thousands.
 */
export function sayIn(words: Said, language: keyof Said, values: Filling = {}): string {
  return words[language].replace(/(#?)\{(\w+)\}/gu, (gap, hash: string, name: string) => {
    const value = values[name];
    if (value === undefined) return gap;
    if (typeof value === 'object') return `${hash}${value[language]}`;
    if (hash !== '' || typeof value === 'string') return `${hash}${value}`;
    return new Intl.NumberFormat(dateLocales[language]).format(value);
  });
}

/** The sentence in every language, its gaps filled in: for whoever makes it before it is known who reads it. */
export function sayAll(words: Said, values: Filling = {}): Said {
  return { nl: sayIn(words, 'nl', values), en: sayIn(words, 'en', values) };
}

/** What is the same in every language: a name, or another program's own words. */
export function alike(text: string): Said {
  return { nl: text, en: text };
}

/** `url, folder of anp`. */
export function eitherOf(names: readonly string[]): Said {
  const list = (language: keyof Said) =>
    new Intl.ListFormat(dateLocales[language], { type: 'disjunction' }).format(names);
  return { nl: list('nl'), en: list('en') };
}

/** What another program said in English; in Dutch the name that it can be looked up by. */
export function foreign(said: string, name: string): Said {
  return { nl: name, en: said };
}
