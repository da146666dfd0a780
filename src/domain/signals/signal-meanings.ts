/** Where a signal is read. `opening` is the summary and each of the first three paragraphs; `paragraph` any of them. */
export type SignalField = 'headline' | 'opening' | 'paragraph' | 'genre' | 'signal' | 'slug' | 'keyword';

/**
 * What it says. `possible-kill` may withdraw the story: it is kept back and people are asked; `hold` keeps the item back,
 * `flash` is urgency 1 and `urgent` 2, `note` is a paragraph for editors only and `notes` is that with all that follows it.
 */
export const signalMeanings = [
  'kill',
  'possible-kill',
  'hold',
  'correction',
  'repeat',
  'update',
  'advisory',
  'press-release',
  'flash',
  'urgent',
  'note',
  'notes',
] as const;
/** What a wording says of its item; `note` is a line to editors, `notes` all from there on. */
export type SignalMeaning = (typeof signalMeanings)[number];
