import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAgencies } from '../../../../src/domain/identity/agency.ts';
import { createStoryHandling } from '../../../../src/pipeline/handling/handle-stories.ts';
import { quake } from '../../../pipeline/events/quakes.ts';
import { type DiscordDesk, openDiscordDesk } from '../../../support/discord/desk.ts';
import { minuteMs } from '../../../support/wire-item.ts';

const sanne = { platform: 'discord', workspace: '', userId: 'U1', name: 'Sanne' };

describe('one card for an event on Discord', () => {
  let office: DiscordDesk;
  let channel: string;
  let channelId: number;
  beforeEach(async () => {
    office = await openDiscordDesk();
    channel = await office.channel('buitenland');
    office.desk.agencies = createAgencies([
      { id: 'anp', credit: 'ANP' },
      { id: 'afp', credit: 'AFP' },
      { id: 'rtr', credit: 'RTR' },
    ]);
    const { guildId } = office.server.world;
    const address = { platform: 'discord', workspace: guildId, externalId: channel };
    channelId = (await office.desk.store.subscriptions.channel(address, null)).id;
    await office.desk.store.channelSettings.choose(channelId, 'events', 'merge');
    for (const agency of ['afp', 'anp', 'rtr']) await file(agency);
  });
  afterEach(() => office.close());

  it('stands in the channel with who was first, and has a thread with a line of each take', () => {
    const [card, ...more] = shown(channel);
    expect(more).toEqual([]);
    expect(card).toContain('Veertien doden door aardbeving bij Erzurum');
    expect(card).toContain('Alle versies');
    expect(card).toContain('**eerst: AFP 20.01** · ook ANP 20.02, RTR 20.03');
    expect(inThread()).toEqual([expect.stringContaining('#2'), expect.stringContaining('#3')]);
    expect(inThread().every((line) => line.includes('Hoort hier niet bij'))).toBe(true);
  });

  it('has a thread with the dateline of the card and no number, which moves with the text that it shows', async () => {
    expect(threadName()).toBe('ERZURUM');
    const handling = createStoryHandling({ store: office.desk.store, wake: () => {} });
    await handling.belong(2, null, sanne, { channelId, at: office.desk.now });
    await office.deliver(office.desk.now + minuteMs);
    expect(threadName()).toBe('ERZURUM');
  });

  it('keeps what stands where one agency withdraws its take, which is struck and said loudly', async () => {
    await file('afp', { pubStatus: 'canceled', version: 2 });
    const [card, notice] = shown(channel);
    expect(card).toContain('Zware aardbeving treft Erzurum, zeker 14 doden');
    expect(card).toContain('**⛔ INGETROKKEN:** ~~AFP 20.01~~');
    expect(notice).toContain('INGETROKKEN door AFP 20.04');
    expect(shown(channel).join('\n')).not.toContain('zegt burgemeester');
  });

  it('goes on saying who has it when the take by which she has it is withdrawn', async () => {
    const handling = createStoryHandling({ store: office.desk.store, wake: () => {} });
    const joris = { ...sanne, userId: 'U2', name: 'Joris' };
    const press = (number: number, step: 'take' | 'release', by = sanne) =>
      handling.step(number, step, by, { channelId, at: office.desk.now });
    await press(1, 'take');
    await file('afp', { pubStatus: 'canceled', version: 2 });
    expect(shown(channel)[0]).toContain('**Bij** <@U1>');
    expect(shown(channel)[0]).not.toContain('Ik doe deze');
    expect(shown(channel)[1]).toContain('<@U1>, je doet dit sinds');
    expect((await press(2, 'take', joris))?.verdict.kind).toBe('of-another');
    await press(2, 'release');
    await office.deliver(office.desk.now + minuteMs);
    expect(shown(channel)[0]).toContain('Ik doe deze');
    expect(shown(channel)[0]).not.toContain('<@U1>');
  });

  it('gives a take that does not belong there a card of its own', async () => {
    const handling = createStoryHandling({ store: office.desk.store, wake: () => {} });
    await handling.belong(3, null, sanne, { channelId, at: office.desk.now });
    await office.deliver(office.desk.now + minuteMs);
    expect(shown(channel)).toEqual([
      expect.stringContaining('ook ANP 20.02'),
      expect.stringContaining('Aardbeving Turkije: 14 doden'),
    ]);
    expect(inThread().at(-1)).toContain('hoort hier niet bij: het staat op een eigen kaart.');
  });

  async function file(agency: string, different: Parameters<typeof quake>[1] = {}): Promise<void> {
    office.desk.now += minuteMs;
    const at = office.desk.now;
    await office.desk.fileFrom(agency, quake(`${agency}-1`, { issuedAt: at, seenAt: at, ...different }));
    await office.deliver(at + 5_000);
    office.desk.now = at + 5_000;
  }

  function shown(id: string): readonly string[] {
    return office.standing(id).map(({ content, components }) => `${content}${JSON.stringify(components)}`);
  }

  function threadName(): string | undefined {
    return office.server.world.channels.get(office.standing(channel)[0]?.id ?? '')?.name;
  }

  function inThread(): readonly string[] {
    const [card] = office.standing(channel);
    return shown(card?.id ?? '');
  }
});
