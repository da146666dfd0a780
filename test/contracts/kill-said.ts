/** What stands of kills among a channel's messages. */
export type KillSaid = {
  /** Cards that show the kill, and notices that tell it. */
  readonly said: readonly string[];
  /** What says a kill once more, five minutes later, because nobody has said to have seen it. */
  readonly reminders: readonly string[];
};

/** Of the visible texts of a channel's messages those that tell of a kill; reminders apart, since they come later and once. */
export function killSaid(texts: readonly string[]): KillSaid {
  const kills = texts.filter((text) => text.includes('INGETROKKEN'));
  return {
    said: kills.filter((text) => !isReminder(text)),
    reminders: kills.filter(isReminder),
  };
}

/** The text is that of a kill that is said once more. */
export function isReminder(text: string): boolean {
  return text.includes('Nog door niemand gezien');
}

/** The text of a story of these tests can be read in the text, or the way to it: of a kill neither may be left anywhere. */
export function isReadable(text: string, guid: string): boolean {
  return (
    text.includes(`Kop van ${guid}: de eerste alinea`) ||
    new RegExp(`wire\\.example/${guid}(?![\\w-])`, 'u').test(text)
  );
}
