/** Where a place is. */
export type Location = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA zone. */
  readonly zone: string;
  /** ISO 3166-2 of the province, in the Netherlands and Belgium only and where it is known: `NL-GR` (`province.ts`). */
  readonly province?: string;
};
