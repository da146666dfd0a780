/**
 * Words that tell a desk, in one language. A word stands for itself, `word*` for all that begin so, `*word` for all that end so;
 * words of a phrase are joined by `_`, which is any space, hyphen or mark. Small letters without accents.
 */
export type WordList = {
  /** BCP 47; null: the same in each language, such as names of clubs and exchanges. */
  readonly language: 'nl' | 'en' | 'de' | 'fr' | 'es' | null;
  readonly sport: DeskWords;
  readonly economie: DeskWords;
  /** What speaks against either desk: a fire at a stadium, a minister on interest rates. */
  readonly against: {
    /** It is other news, whatever else is named: violence, accidents, courts, elections. */
    readonly strong: string;
    /** It may be other news. */
    readonly mild: string;
    /** What only speaks against sport, strongly: a song contest, talks. */
    readonly sport: string;
    /** What only speaks against the economy, strongly: a study grant. */
    readonly economie: string;
  };
  /** What shows that the country of the desk itself is spoken of: ministers, the police, the king. */
  readonly home: string;
  /** The commonest words: what language a text is in. */
  readonly common: string;
};

/** How sure a word is of its desk. */
export type DeskWords = {
  /** It can hardly be anything else: one is enough. */
  readonly sure: string;
  /** Two of them are enough. */
  readonly hint: string;
  /** It speaks for the desk beside others; four of them are enough. */
  readonly faint: string;
};
