import type { Card, Message } from '../types.ts';

type Take = NonNullable<Card['event']>['takes'][number];

/** What is known of the event of a story. `others`: of it as it was told last, without that story. */
export type EventOf = { readonly id: number; readonly others: readonly Take[] };

/** Which stories of a list tell of one happening, as the messages that came last say. */
export function createEventGroups() {
  const eventOf = new Map<number, number>();
  /** Each event by what was told of it last. */
  const told = new Map<number, readonly Take[]>();

  return {
    /** What a message says holds for all of the stories that it names: who is not named any more is apart. */
    learn(message: Message): void {
      if (message.kind !== 'card') return;
      const { number, event } = message;
      if (event === undefined) {
        eventOf.delete(number);
        return;
      }
      for (const [story, id] of eventOf) if (id === event.id) eventOf.delete(story);
      const named = event.takes.map((take) => take.number);
      for (const story of [number, ...named]) eventOf.set(story, event.id);
      const before = named.includes(number)
        ? undefined
        : told.get(event.id)?.find((take) => take.number === number);
      told.set(event.id, before === undefined ? event.takes : [...event.takes, before]);
    },

    /** Null: it is in none. */
    of(message: Message): EventOf | null {
      const id = message.kind === 'card' ? eventOf.get(message.number) : undefined;
      if (message.kind !== 'card' || id === undefined) return null;
      const its = told.get(id) ?? [];
      const others = its.filter(({ number }) => number !== message.number && eventOf.get(number) === id);
      return { id, others };
    },

    clear(): void {
      eventOf.clear();
      told.clear();
    },
  };
}
