import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WireItem } from '../../../src/domain/item.ts';
import { foldItems } from '../../../src/pipeline/fold.ts';
import type { StorePorts } from '../../../src/store/open-store.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

let desk: Newsdesk;
beforeEach(async () => {
  desk = await openNewsdesk();
});
afterEach(() => desk.close());

const ledes = [
  'De brug over de Karst bij Molenrade blijft tot donderdag dicht voor vrachtverkeer, zegt de provincie.',
  'Het zwembad van Oosterwolde gaat een dag later open omdat de filters nog niet zijn gekeurd.',
  'In de haven van Vissing is een kotter gezonken; de drie opvarenden zijn door een sleepboot gered.',
];

function entry(guid: string | null, lede: string, at = desk.now): WireItem {
  const names = { guid, link: null, dateline: null, headline: null, lede };
  return { ...wireItem({ guid: guid ?? 'x' }), ...names, issuedAt: null, seenAt: at };
}

const cards = async () => (await desk.store.archive.latest({ topics: [], limit: 50 })).length;

describe('a source whose guids begin to lie', () => {
  it('has what it filed before found by near-equal text at once', async () => {
    await desk.file(...ledes.map((lede, at) => entry(`eerlijk-${at}`, lede)));
    expect(await cards()).toBe(3);
    desk.now += 10 * minuteMs;
    // One guid for all from now on, and a word of each was edited.
    await desk.file(...ledes.map((lede) => entry('0', lede.replace(' de ', ' ook de '))));
    expect(await cards()).toBe(3);
  });

  it('has what it filed before found by near-equal text once none of them is believed', async () => {
    await desk.file(...ledes.map((lede, at) => entry(`eerst-${at}`, lede)));
    desk.now += 10 * minuteMs;
    // Fresh guids over the same words: three times, and it is the source's way.
    await desk.file(...ledes.map((lede, at) => entry(`vers-${at}`, lede)));
    desk.now += 10 * minuteMs;
    await desk.file(...ledes.map((lede, at) => entry(`verser-${at}`, lede.replace(' de ', ' ook de '))));
    expect(await cards()).toBe(3);
  });
});

describe('a document of honest guids', () => {
  it('is stored in some tens of items at a time, and leaves no marks', async () => {
    const asked: string[] = [];
    const items = Array.from({ length: 200 }, (_, at) => wireItem({ guid: `n-${at}` }));
    const context = {
      source: { id: 'anp', sample: false },
      now: desk.now,
      previousSuccessAt: desk.now - minuteMs,
      firstPosts: 3,
      agencies: desk.agencies,
    };
    await desk.store.transaction((ports) => foldItems(items, context, counting(ports, asked)));
    expect(await desk.store.archive.highestNumber()).toBe(200);
    expect((await desk.store.archive.byNumber(137))?.item.guid).toBe('n-63');
    expect(asked.length).toBeLessThan(40);
    expect(asked).not.toContain('mark');
  });
});

/** Notes each question to a port by its name. */
function counting(ports: StorePorts, asked: string[]): StorePorts {
  const port = <Port extends object>(its: Port): Port =>
    new Proxy(its, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...given: readonly unknown[]) => {
          asked.push(String(name));
          return Reflect.apply(value, target, given);
        };
      },
    });
  return new Proxy(ports, { get: (target, name) => port(Reflect.get(target, name) as object) });
}
