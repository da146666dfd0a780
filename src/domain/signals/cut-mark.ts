import type { ItemDraft } from '../item.ts';
import { longestMarked } from './asked-rows.ts';
import type { SignalPattern } from './signal-patterns.ts';

/** Characters of the agency's words that are kept for who is asked. */
export const longestDoubt = 500;

/** Whether a wording stands in a text of this draft. */
export function matches(
  row: SignalPattern,
  text: string,
  draft: ItemDraft,
  provider: string | null,
): boolean {
  const match = row.pattern.exec(text.slice(0, longestMarked));
  if (!match) return false;
  const { version, versionIfTold } = match.groups ?? {};
  if (versionIfTold !== undefined && draft.version === null) return row.agency === provider;
  const told = version ?? versionIfTold;
  return told === undefined || Number(told) === draft.version;
}

/** Takes a mark out of the text; a headline or paragraph that was nothing else goes with it. */
export function cut(draft: ItemDraft, row: SignalPattern): ItemDraft {
  if (row.means === 'note' || row.means === 'notes') return moveNotes(draft, row);
  if (row.field === 'headline') return { ...draft, headline: without(draft.headline, row) };
  const opening = draft.paragraphs.map((text, index) => (index < 3 ? without(text, row) : text));
  return {
    ...draft,
    summary: without(draft.summary, row),
    paragraphs: opening.filter((text) => text !== null),
  };
}

/** What is left without the mark stands as it stood, with its blanks; a text that has no such mark is the very same. */
function without(text: string | null, row: SignalPattern): string | null {
  const mark = text === null ? null : row.pattern.exec(text);
  if (text === null || mark === null) return text;
  const before = text.slice(0, mark.index).trim();
  const behind = text.slice(mark.index + mark[0].length).trim();
  if (before === '' || behind === '') return before || behind || null;
  return `${before} ${behind}`;
}

/** A line to editors goes to the editorial note; contacts and all after them are not kept anywhere. */
function moveNotes(draft: ItemDraft, row: SignalPattern): ItemDraft {
  const limit = row.field === 'opening' ? 3 : draft.paragraphs.length;
  const isNote = (text: string) => matches(row, text, draft, null);
  const at = draft.paragraphs.findIndex((text, index) => index < limit && isNote(text));
  const summary = draft.summary !== null && isNote(draft.summary) ? null : draft.summary;
  if (at < 0) return { ...draft, summary };
  const count = row.means === 'notes' ? endOfNotes(draft.paragraphs, at) - at : 1;
  const paragraphs = draft.paragraphs.toSpliced(at, count);
  if (row.means === 'notes') return { ...draft, summary, paragraphs };
  return {
    ...draft,
    summary,
    paragraphs,
    editorialNote: withNote(draft.editorialNote, draft.paragraphs[at] ?? ''),
  };
}

/** What was quoted for who is asked is not said twice. */
function withNote(note: string | null, line: string): string {
  if (note === null) return line;
  return note.includes(line.slice(0, longestDoubt)) ? note : `${note} ${line}`;
}

/** Notes go on to the end; those above everything go on to the story: a paragraph of some length that names no number or mail. */
function endOfNotes(paragraphs: readonly string[], at: number): number {
  const isStory = (text: string) => text.length >= 60 && !/@|\d[\d -]{6,}\d/.test(text);
  const story = at === 0 ? paragraphs.findIndex((text, index) => index > 0 && isStory(text)) : -1;
  return story === -1 ? paragraphs.length : story;
}
