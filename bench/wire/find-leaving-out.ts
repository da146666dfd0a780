import type { LearnedCard } from '../../src/domain/event/card/learned-card.ts';
import { shipped } from '../../src/domain/event/score-takes.ts';
import type { Labelled } from '../../src/learn/events/labelled.ts';
import { alikeFolders, readLabelled } from '../../src/learn/events/read-labelled.ts';
import { streamsByHalves, streamsOfAlike, trainCard } from '../../src/learn/events/train-card.ts';
import { rarityIn, trainEvents } from '../../src/learn/events/train-events.ts';
import { type Found, findEvents } from './score-events.ts';

/** Finds the events of the takes that was learned of, each writer by what was learned of the others. */
export function findLeavingOut(takes: readonly Labelled[]): Found {
  const rarity = rarityIn(takes);
  const alike = alikeFolders.map((folder) => readLabelled(folder));
  return together(takes, (writer, its) => {
    const others = takes.filter((take) => take.writer !== writer);
    const learned = trainEvents(others);
    const card = trainCard([
      ...streamsByHalves(others),
      ...alike.flatMap((each) => streamsOfAlike(each, learned)),
    ]);
    return findEvents(its, rarity, { learned, card });
  });
}

/** The same of the look-alikes of a folder: what joins them was learned of none of these, so that it is what ships. */
export function findAlikeLeavingOut(folder: string, takes: readonly Labelled[]): Found {
  const rarity = rarityIn(takes);
  const usual = streamsByHalves(readLabelled());
  const more = alikeFolders
    .filter((other) => other !== folder)
    .flatMap((other) => streamsOfAlike(readLabelled(other), shipped));
  return together(takes, (writer, its) => {
    const others = takes.filter((take) => take.writer !== writer);
    const card: LearnedCard = trainCard([...usual, ...more, ...streamsOfAlike(others, shipped)]);
    return findEvents(its, rarity, { card });
  });
}

function together(
  takes: readonly Labelled[],
  find: (writer: string, its: readonly Labelled[]) => Found,
): Found {
  const found = [...Map.groupBy(takes, ({ writer }) => writer)].map(([writer, its]) => find(writer, its));
  return {
    takes,
    eventOf: new Map(found.flatMap(({ eventOf }) => [...eventOf])),
    unsure: new Set(found.flatMap(({ unsure }) => [...unsure])),
  };
}
