import type { EpochMs } from '../../domain/item.ts';
import type { Topic } from '../../domain/topic.ts';
import type { Filters } from '../../filter/filters.ts';
import type { Archive } from '../../store/ports.ts';
import type { Locale, Words } from './locale.ts';

/** Declared once: every platform derives its options, help and completion from it. */
export type Argument = {
  /** As people see it in help and in a platform's own fields: lower case, one word, `onderwerp`. */
  readonly name: Words;
  /** One of `argumentKinds`. */
  readonly kind: ArgumentKind;
  readonly required: boolean;
  readonly help: Words;
  /** Of a topic: only what the channel follows is offered while typing. */
  readonly followedOnly?: boolean;
};

/** What an argument is: how its words are known, what is offered for it, how a platform asks for it. Platforms have no other knowledge of it. */
export type ArgumentKind = {
  /** As the board's HTTP face and the tests know it. */
  readonly name: string;
  /**
   * How a platform with fields asks for it: `choice` is picked from what is offered, `text` is typed freely (with what is
   * offered as a hint where the platform can), `integer` is a whole number from 1.
   */
  readonly field: 'choice' | 'text' | 'integer';
  /** True for a typed word that is one of these: it goes to the first argument that says so. */
  fits(word: string): boolean;
  /** True: takes a word that fits no argument also where it may be left out; its command says what is wrong with it. */
  readonly takesAny: boolean;
  /** True: takes all words that fit, not one. They come with a space between them, in quotes where they have spaces. */
  readonly isMany?: true;
  /** What people can pick while they type, best first, `limit` at most. */
  complete(typed: string, limit: number, context: CompletionContext): Promise<readonly Choice[]>;
};

/** A value people can pick while they type. */
export type Choice = { readonly value: string; readonly label: string };

/** What completion may ask. */
export type CompletionContext = {
  readonly commands: readonly { readonly name: string; readonly help: Words }[];
  readonly archive: Archive;
  readonly topics: readonly Topic[];
  readonly filters: Filters;
  readonly now: EpochMs;
  readonly locale: Locale;
  /** IANA zone of the newsroom. */
  readonly timeZone: string;
  /** What the channel follows, for an argument that offers only that. */
  readonly followed: readonly string[] | null;
  /** The numbers of the single stories that it follows, for such an argument. */
  readonly followedStories: readonly number[] | null;
};
