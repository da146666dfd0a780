import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAgencies } from '../../../../src/domain/identity/agency.ts';
import { createStoryHandling } from '../../../../src/pipeline/handling/handle-stories.ts';
import { quake } from '../../../pipeline/events/quakes.ts';
import { openSlackDesk, type SlackDesk } from '../../../support/slack/desk.ts';
import { visibleText } from '../../../support/slack/visible.ts';
import type { SlackChannel } from '../../../support/slack/workspace.ts';
import { minuteMs } from '../../../support/wire-item.ts';

const sanne = { platform: 'slack', workspace: 'T1', userId: 'U1', name: 'Sanne' };

describe('one card for an event on Slack', () => {
  let office: SlackDesk;
  let channel: SlackChannel;
  let channelId: number;
  beforeEach(async () => {
    office = await openSlackDesk();
    const [address, its] = await office.channel('buitenland');
    channel = its;
    office.desk.agencies = createAgencies([
      { id: 'anp', credit: 'ANP' },
      { id: 'afp', credit: 'AFP' },
      { id: 'rtr', credit: 'RTR' },
    ]);
    channelId = (await office.desk.store.subscriptions.channel(address, null)).id;
    await office.desk.store.channelSettings.choose(channelId, 'events', 'merge');
    await office.desk.store.channelSettings.choose(channelId, 'prefer', 'ANP,nl');
    for (const agency of ['afp', 'anp', 'rtr']) await file(agency);
  });
  afterEach(() => office.close());

  it('stands in the channel with who was first, and has a line of each take in its thread', () => {
    const [card, ...lines] = shown();
    expect(card).toContain('eerst: AFP 20.01 · ook ANP 20.02, RTR 20.03');
    expect(card).toMatch(/^Zware aardbeving treft Erzurum, zeker 14 doden </u);
    expect(card).toContain('bijgewerkt door RTR 20.03');
    expect(card).toContain('#2');
    expect(lines).toEqual([
      expect.stringMatching(
        /^20\.02 ANP: Zware aardbeving treft Erzurum, zeker 14 doden <.*> · ERZURUM · #2\n/u,
      ),
      expect.stringMatching(/^20\.01 AFP: Veertien doden door aardbeving bij Erzurum <.*> · ERZURUM · #1\n/u),
      expect.stringMatching(/^20\.03 RTR: Aardbeving Turkije: 14 doden <.*> · ERZURUM · #3\n/u),
    ]);
    expect(lines.every((line) => line.includes('Hoort hier niet bij'))).toBe(true);
    expect(inChannel()).toHaveLength(1);
  });

  it('has all versions of it in its menu, and a card that is like another the way to join them', async () => {
    const menu = () =>
      channel.messages
        .filter(({ threadTs }) => threadTs === null)
        .map(({ blocks }) => JSON.stringify(blocks).match(/"\/(?:bericht|hoort) [^"]*"/gu) ?? []);
    expect(menu()[0]).toContain('"/bericht 2 versies"');
    await office.desk.store.channelSettings.choose(channelId, 'events', 'apart');
    await file('dpa', {
      headline: 'Aardbeving Turkije: 14 doden in Erzurum',
      lede: 'Burgemeester Mehmet Sekmen van Erzurum telt 14 doden na een beving van 6,8 in Turkije.',
    });
    expect(menu().at(-1)).toEqual(['"/hoort 4 bij 1"']);
  });

  it('loses the text of a take that is killed, which is struck and said in the channel', async () => {
    await file('anp', { pubStatus: 'canceled', version: 2 });
    const [card, line] = shown();
    expect(card).toMatch(/^Veertien doden door aardbeving bij Erzurum </u);
    expect(card).toContain('⛔ INGETROKKEN: ANP 20.02');
    expect(line).not.toContain('Hoort hier niet bij');
    expect(inChannel().at(-1)).toContain('⛔ INGETROKKEN door ANP 20.04:');
    expect(shown().join('\n')).not.toContain('In het oosten van Turkije');
  });

  it('goes on saying who has it when the take by which she has it is withdrawn', async () => {
    const handling = createStoryHandling({ store: office.desk.store, wake: () => {} });
    const joris = { ...sanne, userId: 'U2', name: 'Joris' };
    const press = (number: number, step: 'take' | 'release', by = sanne) =>
      handling.step(number, step, by, { channelId, at: office.desk.now });
    await press(2, 'take');
    await file('anp', { pubStatus: 'canceled', version: 2 });
    expect(shown()[0]).toContain('Bij @U1');
    expect(shown()[0]).not.toContain('Ik doe deze');
    expect(inChannel().at(-1)).toContain('@U1, je doet dit sinds');
    expect((await press(1, 'take', joris))?.verdict.kind).toBe('of-another');
    await press(1, 'release');
    await office.passes(minuteMs);
    expect(shown()[0]).toContain('Ik doe deze');
    expect(shown()[0]).not.toContain('@U1');
  });

  it('gives a take that does not belong there a card of its own', async () => {
    const handling = createStoryHandling({ store: office.desk.store, wake: () => {} });
    await handling.belong(3, null, sanne, { channelId, at: office.desk.now });
    await office.passes(minuteMs);
    expect(inChannel()).toEqual([
      expect.stringContaining('eerst: AFP 20.01 · ook ANP 20.02'),
      expect.stringMatching(/^Aardbeving Turkije: 14 doden </u),
    ]);
    expect(shown()[3]).toBe('#3 (RTR 20.03) hoort hier niet bij: het staat op een eigen kaart.');
  });

  it('comes anew without a killed text where Slack lets nobody edit it', async () => {
    office.server.faults.always({ kind: 'error', error: 'edit_window_closed' }, 'chat.update');
    await file('anp', { pubStatus: 'canceled', version: 2 });
    await office.passes(minuteMs);
    const standing = channel.messages.filter(({ deleted, hidden }) => !deleted && !hidden);
    const read = standing.map((message) => visibleText(message, office.server.workspace));
    expect(read.join('\n')).not.toContain('In het oosten van Turkije');
    expect(inChannel().filter((each) => each.startsWith('Veertien doden'))).toHaveLength(1);
  });

  async function file(agency: string, different: Parameters<typeof quake>[1] = {}): Promise<void> {
    office.desk.now += minuteMs;
    const at = office.desk.now;
    await office.desk.fileFrom(agency, quake(`${agency}-1`, { issuedAt: at, seenAt: at, ...different }));
    await office.passes(5_000);
  }

  function shown(): readonly string[] {
    return office.shown(channel);
  }

  /** What stands in the channel itself. */
  function inChannel(): readonly string[] {
    return channel.messages
      .filter(
        ({ deleted, hidden, threadTs, broadcast }) => !deleted && !hidden && (threadTs === null || broadcast),
      )
      .map((message) => visibleText(message, office.server.workspace));
  }
});
