/** `(52)`, `52-jarige`, `man van 52`, `52-year-old`, `aged 52`, `52-Jähriger`, `52 Jahre alt`, `homme de 52 ans`, `mujer de 52 años`. */
const age =
  /\((\d{1,2})\)|(?<![\d.,])(\d{1,2})(?:[- ]?jarige?|[- ]years?[- ]old|[- ]?jährige| jaar oud| Jahre alt)|(?:man|vrouw|jongen|meisje|verdachte|tiener) van (\d{1,2})(?![\d.,%])|\baged? (\d{1,2})\b|(?:âgée?s?|homme|femme|garçon|fille|jeune) de (\d{1,2}) ans|(?:hombre|mujer|joven|niñ[oa]|menor) de (\d{1,2}) años/giu;
/** Smaller numbers in brackets count something. */
const youngest = 3;

/** How old the people are that a text tells of, as it says in five languages. */
export function agesIn(text: string): Set<string> {
  const ages = new Set<string>();
  for (const [, ...found] of text.matchAll(age)) {
    const years = found.find((each) => each !== undefined);
    if (years !== undefined && Number(years) >= youngest) ages.add(years);
  }
  return ages;
}
