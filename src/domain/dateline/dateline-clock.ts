const unit = '(?:uur|uhr|hours|hrs|horas|heures|hs|ore|óra|[hu]|[ap]\\.? ?m\\.?)';
const zone =
  '(?:GMT|UTC|Z|[A-Z]{1,3}[SD]?T|мск|msk|local time|heure locale|Ortszeit|plaatselijke tijd|hora local|ora locale)';
const introduction =
  '(?:(?:om|at|à|um|ob|klo|kl\\.?|godz\\.?|ore|alle|as|às|a las?|saat|pukul|pk\\.?|в|о|у) ?)';
/** `07.45 uur`, `à 14 h 30`, `2115 GMT`, `10:30 a.m. MDT`, `18 Uhr`, before a bracket, a dash, a comma or the end. */
const clock = new RegExp(
  `${introduction}?(?:\\d{1,2}(?:[:.]\\d{2}){1,2}(?: ?${unit})?|\\d{1,2} ?[hu] ?(?:\\d{2})?|\\d{4} ?(?:${zone}|hrs|hours|h|u|uur|Uhr)|\\d{1,2} ?${unit})(?: ?${zone})?(?=[\\s,.]{0,3}(?:[(/|–—-]|$))`,
  'iuy',
);

/** Where the time of day that stands at `at` ends; null where none stands. */
export function clockEnd(text: string, at: number): number | null {
  const first = text.charCodeAt(at);
  // A digit, or a word before one.
  if (!(first >= 48 && first <= 57) && !/\d/.test(text.slice(at, at + longestIntroduction))) return null;
  clock.lastIndex = at;
  return clock.test(text) ? clock.lastIndex : null;
}

const longestIntroduction = 8;
