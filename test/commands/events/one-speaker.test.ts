import { afterEach, beforeEach, expect, it } from 'vitest';
import { readQuietHours } from '../../../src/domain/hours/quiet-hours.ts';
import { type OneCardDesk, openOneCardDesk } from '../../pipeline/events/one-card-desk.ts';
import { hourMs, minuteMs } from '../../support/wire-item.ts';
import { createEventCommands } from './event-commands.ts';

const afp = 'Veertien doden door aardbeving bij Erzurum';
const anp = 'Zware aardbeving treft Erzurum, zeker 14 doden';
const rtr = 'Aardbeving Turkije: 14 doden';

let room: OneCardDesk;
let commands: ReturnType<typeof createEventCommands>;
beforeEach(async () => {
  room = await openOneCardDesk();
  commands = createEventCommands(room);
});
afterEach(() => room.close());

it('one take speaks for an event on its card and in each list that is of that', async () => {
  await room.prefer('ANP');
  for (const agency of ['afp', 'anp', 'rtr']) await room.file(agency);
  expect(commands.card()).toBe(`#2 ${anp}`);
  for (const list of ['/laatste', '/laatste buitenland', '/gemist 20.00', '/overzicht'])
    expect(await headlines(list)).toEqual([anp]);
});

it('it is the one that the card shows also where nobody is preferred', async () => {
  for (const agency of ['afp', 'anp', 'rtr']) await room.file(agency);
  expect(commands.card()).toBe(`#1 ${afp}`);
  for (const list of ['/laatste', '/gemist 20.00', '/overzicht'])
    expect(await headlines(list)).toEqual([afp]);
});

it('a list of what came since has what came since', async () => {
  await room.prefer('ANP');
  for (const agency of ['afp', 'anp']) await room.file(agency);
  room.desk.now += 10 * minuteMs;
  await room.file('rtr');
  expect(await headlines('/gemist 20.10')).toEqual([rtr]);
  expect(await headlines('/laatste')).toEqual([anp]);
});

it('where each take has its card, it is the newest of whom the channel prefers', async () => {
  await room.desk.store.channelSettings.choose(room.channelId, 'events', 'apart');
  await room.prefer('ANP');
  for (const agency of ['afp', 'anp', 'rtr']) await room.file(agency);
  for (const list of ['/laatste', '/gemist 20.00', '/overzicht'])
    expect(await headlines(list)).toEqual([anp]);
  await room.desk.store.channelSettings.choose(room.channelId, 'prefer', undefined);
  for (const list of ['/laatste', '/gemist 20.00', '/overzicht'])
    expect(await headlines(list)).toEqual([rtr]);
});

it('it is the one that the card shows also where a later take came in the list of quiet hours', async () => {
  const { desk, channelId, round } = room;
  await desk.store.hours.chooseQuiet(channelId, readQuietHours('23.00-06.30'));
  await room.file('afp');
  desk.now += 4 * hourMs;
  await room.file('anp');
  desk.now += 7 * hourMs;
  await round();
  expect(commands.card()).toBe(`#1 ${afp}`);
  for (const list of ['/laatste', '/laatste buitenland', '/gemist 20.00', '/overzicht'])
    expect(await headlines(list)).toEqual([afp]);
});

it('a digest is told by it as well', async () => {
  const { desk, channelId, platform, round } = room;
  await room.prefer('ANP');
  await desk.store.hours.askDigest(channelId, {
    follows: [],
    minutes: [21 * 60],
    days: [1, 2, 3, 4, 5, 6, 7],
  });
  await round();
  for (const agency of ['afp', 'anp', 'rtr']) await room.file(agency);
  desk.now += hourMs;
  await round();
  const lists = platform.acts.flatMap(({ post }) =>
    post.kind === 'list' ? [post.lines.map(({ title }) => title)] : [],
  );
  expect(lists).toEqual([[anp]]);
});

/** In their order. */
async function headlines(list: string): Promise<readonly string[]> {
  const said = await commands.say(list);
  const at = (headline: string) => said.indexOf(headline);
  return [afp, anp, rtr].filter((each) => at(each) !== -1).toSorted((one, other) => at(one) - at(other));
}
