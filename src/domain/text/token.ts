/** A word or a number of a text, and where it stands in it. */
export type Token = {
  /** As the copy has it: `Ankara's`, `2.400`, `34-jarige`, `5%`. */
  readonly text: string;
  /** By which it is compared: quotes, dashes, accents' composition and case are all one. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
};
