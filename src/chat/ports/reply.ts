import type { Button, CardPost, Said, StoryLine } from '../../domain/post.ts';

/** A row of a table such as `/bronnen`: a term, what is said of it, and how it is doing. */
export type ReplyRow = {
  readonly term: string;
  readonly detail: string;
  readonly health: 'ok' | 'warning' | 'broken' | null;
};

/** What an answer is made of, in the order in which it is read. */
export type ReplyPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stories'; readonly title: string; readonly lines: readonly StoryLine[] }
  /** A card as a channel has it. */
  | { readonly kind: 'card'; readonly card: CardPost }
  /** A card with its whole text: `/bericht`. */
  | { readonly kind: 'article'; readonly card: CardPost; readonly paragraphs: readonly string[] }
  | { readonly kind: 'rows'; readonly title: string; readonly rows: readonly ReplyRow[] }
  /** Lines of which stretches are struck through or bold: what two versions differ in. */
  | { readonly kind: 'said'; readonly title: string; readonly lines: readonly Said[] }
  /** Plain text to be copied as it stands. */
  | { readonly kind: 'copy'; readonly text: string }
  /** Commands that help on: `Bedoel je: buitenland`. */
  | { readonly kind: 'choices'; readonly text: string; readonly choices: readonly Button[] };

/** The answer to a command: plain text in parts, rendered by the adapter. */
export type Reply = {
  /** `asker`: only the person who typed it sees it, where the platform can do that. */
  readonly audience: 'asker' | 'channel';
  /** True when the command was not understood or refused. */
  readonly refused: boolean;
  /** The card that was pressed comes to show it at once: who pressed a button needs no answer beside that. */
  readonly isShown?: true;
  /** It is done once the person has said her name: she is asked for it, and it is asked again with it. */
  readonly asksName?: true;
  readonly parts: readonly ReplyPart[];
};
