/**
 * The cards of events, in channels that ask for one card an event. A take stands under the card of another story of its event, its
 * *lead*: in that card's thread, or, where its own card stood there before, by that card itself.
 */
export type EventCardStore = {
  /** The channels that ask for one card an event. */
  merging(): Promise<readonly number[]>;
  /**
   * The card in this channel that shows the event of a story which has none there: the first that was posted. Null: there is none, nothing of
   * it may be read any more, or the story is not surely of that event (`hidesFrom`).
   */
  leadFor(number: number, channelId: number): Promise<EventCard | null>;
  /** What a card shows besides its own story, and that story itself, in the order in which they came; it alone where it is no event's. */
  takesOn(cardId: number): Promise<readonly TakeOnCard[]>;
  /** What of a card's event stands in its channel in lists alone, surely of it. */
  listedBeside(cardId: number): Promise<readonly number[]>;
  /** The stories whose cards show the event of this one where it stands in lists alone. */
  leadsBeside(number: number): Promise<readonly number[]>;
  /** The stories under whose cards a take of this one stands, anywhere. */
  leadsOf(number: number): Promise<readonly number[]>;
  /**
   * Of each channel in which this story stands, on a card or in a list alone, or is to when its quiet hours end, the others on that card, those that
   * stand or are to come beside it in lists alone, and last those that have a card of their own there besides.
   */
  besideOn(number: number): Promise<readonly (readonly number[])[]>;
  /** The stories of these ones' events that are surely of them, the events apart. */
  sureOf(numbers: readonly number[]): Promise<readonly SureTake[]>;
  /** The cards of these stories in these channels. */
  cardsIn(numbers: readonly number[], channelIds: readonly number[]): Promise<readonly EventCard[]>;
  /** Takes among these stories, and under them, that are not of the event any more under whose card they stand. */
  strayed(numbers: readonly number[]): Promise<readonly EventCard[]>;
  /** Takes that stand under this card and nowhere else. */
  under(cardId: number): Promise<readonly EventCard[]>;
  /** Of those, what was read there since the card was last seen to stand. */
  underSince(cardId: number): Promise<readonly EventCard[]>;
  /** These cards are takes under that one from now on, with all that stands under them; null: they stand for themselves. */
  put(cardIds: readonly number[], leadId: number | null): Promise<void>;
  /** The lines by which these cards stand, or stood, under others; the first that was promised first. */
  linesOf(cardIds: readonly number[]): Promise<readonly TakeLine[]>;
  /** A line by which this card was to stand under another was refused: its story stands there by itself. */
  isLineRefused(cardId: number): Promise<boolean>;
  /**
   * The text that this card showed first stands under its message as a line, is still to, or was refused there. `key`: with which those
   * lines' keys begin.
   */
  hasOwnLine(cardId: number, key: string): Promise<boolean>;
  /** The lines by which that text stands, or stood, under it. */
  ownLinesOf(cardId: number): Promise<readonly TakeLine[]>;
  /** Whose card this is, where its message stands; null: it does not. */
  leadOn(cardId: number): Promise<number | null>;
  /** A person took the message of this card away: nothing comes under it any more. */
  lose(cardId: number): Promise<void>;
};

/** A line by which a take stands, or stood, under a card. */
export type TakeLine = {
  /** Of its operation. */
  readonly key: string;
  readonly number: number;
  readonly channelId: number;
  /** The card under which it was sent; null: nobody noted it. */
  readonly leadId: number | null;
};

/** A story in a channel that may show an event, or stand under the card that does. */
export type EventCard = {
  readonly cardId: number;
  readonly number: number;
  readonly channelId: number;
  /** Its own message stands there. */
  readonly isPosted: boolean;
  readonly leadId: number | null;
};

/** A story that a card shows. */
export type TakeOnCard = {
  readonly number: number;
  /** It could be read there: on a card of its own, or as a line. */
  readonly wasRead: boolean;
  /** A card of its own stands there. */
  readonly hasCard: boolean;
};

/** A story that is surely of an event. */
export type SureTake = { readonly event: number; readonly number: number };
