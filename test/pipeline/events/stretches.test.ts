import { setImmediate as breath } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tellJoined } from '../../../src/pipeline/events/tell-joined.ts';
import { foldDocument } from '../../../src/pipeline/fold.ts';
import type { StorePorts } from '../../../src/store/open-store.ts';
import { minuteMs } from '../../support/wire-item.ts';
import { type EventDesk, openEventDesk } from './event-desk.ts';
import { quake } from './quakes.ts';

/** As many towns, each with consonants of its own. */
const towns = Array.from(
  { length: 40 },
  (_, at) => `B${'aeiou'[at % 5]}${'dgklmnrt'[at % 8]}u${'fhjpsvwz'[Math.floor(at / 8)]}ik`,
);

let k: EventDesk;
beforeEach(async () => {
  k = await openEventDesk();
});
afterEach(() => k.close());

test('between what a poll of many takes asks, compares, keeps and commits the event loop turns', async () => {
  await k.desk.fileFrom('afp', ...quakesOf('afp'));
  k.desk.now += minuteMs;
  const said = await watchTurns((watched) =>
    foldDocument(
      quakesOf('rtr'),
      {
        source: { id: 'rtr', sample: false },
        agencies: k.desk.agencies,
        now: k.desk.now,
        previousSuccessAt: k.desk.now - minuteMs,
        firstPosts: 3,
      },
      { ports: k.desk.store, transaction: watched, turn: breath },
    ),
  );
  expect(said.map(({ what }) => what)).toEqual([
    'countMarks',
    'withMarks',
    'eventsOf',
    'countMarks',
    'join',
    'strayed',
    'commit',
  ]);
  const [, , asked = 0, counted = 0, joined = 0, grouped = 0, committed = 0] = said.map(({ turn }) => turn);
  // Each is compared in a turn of its own, and what it shares is looked for in another. Some come along with others.
  expect(counted - asked).toBeGreaterThanOrEqual(2 * towns.length);
  expect(joined - counted).toBeGreaterThan(towns.length / 2);
  expect(grouped).toBeGreaterThan(joined);
  expect(committed).toBeGreaterThan(grouped);
});

test('of many stories that come to be of an event ten are told in one turn', async () => {
  await k.desk.fileFrom('afp', ...quakesOf('afp'));
  const numbers = towns.map((_, at) => at + 1);
  const said = await watchTurns((watched) =>
    watched((ports) => tellJoined(numbers, { at: k.desk.now, pressedIn: null }, ports)),
  );
  const ten = 'turn, 10 times';
  expect(said.map(({ what }) => what)).toEqual([ten, ten, ten, ten, 'commit']);
});

/** What one agency files of an earthquake at each of them. */
function quakesOf(agency: string) {
  return towns.map((town, at) => {
    const { headline, lede, ...item } = quake(`${agency}-${at}`);
    const change = (text: string | null) =>
      (text ?? '').replaceAll('Erzurum', town).replaceAll('Sekmen', `${town}man`);
    return {
      ...item,
      headline: `${change(headline)} (${town})`,
      lede: change(lede),
      dateline: { text: town, places: [town], country: 'TR', agencies: [], date: null, zone: null },
    };
  });
}

type Said = { readonly what: string; readonly turn: number };

type Transaction = <Result>(work: (ports: StorePorts) => Promise<Result>) => Promise<Result>;

/** What joining says to the store in transactions, and in which turn of the event loop; the same said again in one turn is counted. */
async function watchTurns(work: (watched: Transaction) => Promise<unknown>): Promise<readonly Said[]> {
  const said: { what: string; turn: number; times: number }[] = [];
  let [turn, isOver] = [0, false];
  const count = () => {
    turn++;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  const note = (what: string) => {
    const last = said.at(-1);
    if (last?.what === what && last.turn === turn) last.times++;
    else said.push({ what, turn, times: 1 });
  };
  const noting = <Port extends object>(port: Port, asked: readonly (keyof Port)[]): Port =>
    new Proxy(port, {
      get(target, name, receiver) {
        const its = Reflect.get(target, name, receiver);
        if (typeof its !== 'function' || !asked.includes(name as keyof Port)) return its;
        return (...all: unknown[]) => {
          note(String(name));
          return its.apply(target, all);
        };
      },
    });
  const watched = (ports: StorePorts): StorePorts =>
    Object.create(ports, {
      events: { value: noting(ports.events, ['countMarks', 'withMarks', 'eventsOf', 'join', 'turn']) },
      eventCards: { value: noting(ports.eventCards, ['strayed']) },
    });
  await work((within) =>
    k.desk.store.transaction(async (ports) => {
      const result = await within(watched(ports));
      note('commit');
      return result;
    }),
  );
  isOver = true;
  return said.map(({ what, turn, times }) => ({ what: times > 1 ? `${what}, ${times} times` : what, turn }));
}
