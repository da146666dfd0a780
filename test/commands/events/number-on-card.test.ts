import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readQuietHours } from '../../../src/domain/hours/quiet-hours.ts';
import { joris, type OneCardDesk, openOneCardDesk } from '../../pipeline/events/one-card-desk.ts';
import { hourMs } from '../../support/wire-item.ts';
import { createEventCommands } from './event-commands.ts';

const piet = { ...joris, userId: 'U3', name: 'Piet' };
const afp = 'Veertien doden door aardbeving bij Erzurum';
const anp = 'Zware aardbeving treft Erzurum, zeker 14 doden';

describe('the number on the card of an event, typed', () => {
  let room: OneCardDesk;
  let say: ReturnType<typeof createEventCommands>['say'];
  let card: ReturnType<typeof createEventCommands>['card'];

  beforeEach(async () => {
    room = await openOneCardDesk();
    ({ say, card } = createEventCommands(room));
    await room.prefer('ANP');
    await room.file('afp');
    expect(card()).toBe(`#1 ${afp}`);
    await room.file('anp');
  });
  afterEach(() => room.close());

  it('is that of the text that stands there, and gives that text', async () => {
    expect(card()).toBe(`#2 ${anp}`);
    expect(await say('/kopie 2')).toContain(anp);
    expect(await say('/bericht 2')).toContain(anp);
    expect(await say('/kopie 2')).not.toContain('Op de kaart');
  });

  it('gives the text of the line that bears it, where the card bore it before, and says what the card bears', async () => {
    const now = 'Op de kaart staat nu #2 (ANP 20.02).';
    for (const command of ['/kopie 1', '/bericht 1', '/doe 1']) {
      const said = await say(command);
      expect(said).toContain(command === '/doe 1' ? '#1 is bij jou.' : afp);
      expect(said).toContain(now);
    }
    expect(card()).toBe(`#2 ${anp} | Bij Sanne (Slack)`);
  });

  it('says with what it stands on one card, and asks of that alone whether it does not belong there', async () => {
    const said = await say('/bericht 1');
    expect(said).toContain('Op één kaart met #2 (ANP 20.02).');
    expect(said).not.toMatch(/Lijkt op|Hoort bij/u);
    expect(said).toContain('Hoort hier niet bij (/hoort 1 apart)');
    await say('/hoort 1 apart');
    expect(await say('/bericht 1')).toContain('Hoort bij #2 (/hoort 1 bij 2)');
    await say('/hoort 1 bij 2');
    expect(await say('/bericht 1')).toContain('Hoort bij #2 (ANP 20.02), zegt Sanne');
  });

  it('takes the event, and lets it go, as its buttons do, whichever text stands there meanwhile', async () => {
    expect(await say('/doe 2')).toContain('#2 is bij jou.');
    await room.file('anp', { guid: 'anp-9', headline: `${anp}, leger stuurt hulp` });
    await say('/hoort 3 bij 2');
    expect(card()).toBe(`#3 ${anp}, leger stuurt hulp | Bij Sanne (Slack)`);
    expect(await say('/doe 3', joris)).toContain('Sanne (Slack) was je voor: #2 is sinds 20.02 bij Sanne');
    expect(await say('/doe 3 gepubliceerd')).toContain('#2 is gepubliceerd, door jou.');
    expect(card()).toBe(`#3 ${anp}, leger stuurt hulp | Gepubliceerd door Sanne (Slack)`);
    expect(await say('/doe 3 los')).toContain('#2 is weer vrij.');
    expect(card()).toBe(`#3 ${anp}, leger stuurt hulp`);
  });

  it('leaves who takes another take by the number on its line', async () => {
    expect(await say('/doe 2')).toContain('#2 is bij jou.');
    expect(await say('/doe 1', joris)).toContain('#1 is bij jou.');
    expect(card()).toBe(`#2 ${anp} | Bij Sanne (Slack) · Bij Joris (Slack)`);
  });

  it('is hers where another published the text that stands there, and who comes third is told as by the buttons', async () => {
    await say('/doe 2 gepubliceerd', joris);
    await say('/doe 1');
    expect(card()).toBe(`#2 ${anp} | Bij Sanne (Slack) · Gepubliceerd door Joris (Slack)`);
    expect(await say('/doe 2', piet)).toContain('Sanne (Slack) was je voor: #1 is sinds 20.02 bij Sanne');
    expect(await say('/doe 2 gepubliceerd')).toContain('#1 is gepubliceerd, door jou.');
    expect(await say('/doe 2 los', joris)).toContain('#2 is weer vrij.');
  });

  it('is that of who has the event where another said that the text is none for this newsroom', async () => {
    await say('/doe 2 niet', joris);
    await say('/doe 1');
    expect(await say('/doe 2', joris)).toContain('Sanne (Slack) was je voor: #1 is sinds 20.02 bij Sanne');
    expect(await say('/doe 2 over', joris)).toContain('#1 is bij jou.');
  });

  it('gives what stands on the card by now where its text was taken back between reading and typing', async () => {
    await room.file('anp', { pubStatus: 'canceled', version: 2 });
    const said = await say('/kopie 2');
    expect(said).toContain('INGETROKKEN door ANP');
    expect(said).toContain('Op de kaart staat nu #1 (AFP 20.01).');
  });

  it('is where a take that the channel comes to follow stands', async () => {
    expect(await say('/volg #1')).not.toContain('onder de kaart');
    expect(await say('/volg #2')).not.toContain('onder de kaart');
    await room.file('rtr');
    expect(await say('/volg #3')).toContain('Het staat onder de kaart van #2.');
  });
});

it('the card of an event is pressed for by who has it from a list that came there', async () => {
  const room = await openOneCardDesk();
  const { say, card } = createEventCommands(room);
  const { desk, channelId, round } = room;
  await desk.store.hours.chooseQuiet(channelId, readQuietHours('23.00-06.30'));
  await room.file('afp');
  desk.now += 4 * hourMs;
  await room.file('anp');
  await say('/doe 2');
  desk.now += 8 * hourMs;
  await round();
  expect(card()).toBe(`#1 ${afp} | Bij Sanne (Slack)`);
  expect(room.card().buttons.map(({ command }) => command)).toContain('/doe 2 gepubliceerd');
  expect(await say('/doe 1', joris)).toContain('Sanne (Slack) was je voor: #2 is sinds 00.02 bij Sanne');
  expect(await say('/doe 1 los')).toContain('#2 is weer vrij.');
  expect(card()).toBe(`#1 ${afp}`);
  await room.close();
});
