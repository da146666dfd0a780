/** Languages that the lexicon knows words of (ISO 639-1), in the order of its columns. */
export const lexiconLanguages = ['nl', 'en', 'de', 'fr', 'es'] as const;

/** One of those. */
export type LexiconLanguage = (typeof lexiconLanguages)[number];

/**
 * Concepts of news by a short name, with their words in Dutch, English, German, French and Spanish, a bar between two languages. A word
 * stands for itself, `word*` for all that begin so, `*word` for all that end so, `*word*` for all that have it; words of a phrase are
 * joined by `_`, words with others between them by `..`. Small letters without accents. What an apostrophe takes away may be written or left:
 * `chef_d_etat` is `chef_etat`.
 */
export type Concepts = { readonly [concept: string]: string };
