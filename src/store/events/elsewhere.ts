/** Where a text stands that stood under a card as a line. */
export type Elsewhere =
  /** On a card of its own. `isOfEvent`: it is of the event of that card all the same. */
  | { readonly kind: 'card'; readonly isOfEvent: boolean }
  /** On the card under which it is a line, whose own text it is: that shows it again. */
  | { readonly kind: 'again' }
  /** Nowhere yet: its own card is promised. */
  | { readonly kind: 'coming' }
  /** Under the card of that story. */
  | { readonly kind: 'under'; readonly lead: number };
