/** The languages Telex speaks to people. Dutch is the default. */
export const locales = ['nl', 'en'] as const;
/** A language that Telex speaks to people, as a BCP 47 tag. */
export type Locale = (typeof locales)[number];

/** A text shown to people, in every language: leaving one out does not compile. */
export type Words = { readonly [L in Locale]: string };
