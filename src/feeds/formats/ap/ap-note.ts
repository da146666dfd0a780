/**
 * What AP's line to editors says of the version (`Eds: UPDATES: With quotes.`, `Eds: CORRECTS: …`), as IPTC's signals; the
 * first of its words decides.
 */
export function apNoteSignals(note: string): readonly string[] {
  const word = /^(?:Eds?|Editors)\b[.:]? ?\W*([A-Z]{4,})\b/.exec(note)?.[1] ?? '';
  if (/^(?:CORRECTS?|CORRECTED|FIXES|DELETES)$/.test(word)) return ['sig:correction'];
  return /^(?:UPDATES?|RECASTS|ADDS|LEADS)$/.test(word) ? ['sig:update'] : [];
}
