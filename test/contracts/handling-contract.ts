import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoryHandling } from '../../src/chat/ports/story-handling.ts';
import type { ChannelAddress } from '../../src/domain/channel.ts';
import type { Person } from '../../src/domain/handling/person.ts';
import { createDeliverer, type Deliverer } from '../../src/pipeline/deliver.ts';
import { createStoryHandling } from '../../src/pipeline/handling/handle-stories.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';
import type { PlatformHarness } from './platform-harness.ts';

/** What people do with a story stands on its cards on every platform, from the store, over restarts and updates. */
export function describeHandling(name: string, open: () => Promise<PlatformHarness>): void {
  describe(`who has a story, on ${name}`, () => {
    let platform: PlatformHarness;
    let desk: Newsdesk;
    let handling: StoryHandling;
    let foreign: ChannelAddress;
    let regional: ChannelAddress;
    let sanne: Person;
    const joris: Person = {
      platform: 'elsewhere',
      workspace: '',
      userId: 'j',
      name: 'Joris <@U1> @everyone',
    };

    beforeEach(async () => {
      [platform, desk] = await Promise.all([open(), openNewsdesk()]);
      handling = createStoryHandling({ store: desk.store, wake: () => {} });
      foreign = await platform.addChannel('buitenland');
      regional = await platform.addChannel('regio');
      for (const channel of [foreign, regional]) await desk.follow(channel, 'buitenland');
      sanne = { platform: foreign.platform, workspace: '', userId: '204255221017214977', name: 'Sanne' };
    });
    afterEach(async () => {
      await platform.stop();
      await desk.close();
    });

    it('is told on its card in every channel, and what comes next is a button', async () => {
      await desk.file(wireItem({ guid: 'a' }));
      await deliver();
      expect(await cardTexts()).toEqual([
        expect.stringContaining('Ik doe deze'),
        expect.stringContaining('Ik doe deze'),
      ]);
      await press('take', joris);
      await deliver();
      for (const text of await cardTexts()) {
        expect(text).toContain('Bij');
        // A name is never markup, whatever somebody calls herself.
        expect(text.replaceAll('\\', '')).toContain('Joris <@U1> @everyone (Elsewhere)');
        expect(text).toContain('Loslaten');
        expect(text).not.toContain('Ik doe deze');
      }
      await press('publish', joris);
      await deliver();
      for (const text of await cardTexts()) expect(text).toMatch(/Gepubliceerd(?:\*\*)? door .*Joris/su);
      await press('release', joris);
      await deliver();
      for (const text of await cardTexts()) expect(text).toContain('Ik doe deze');
    });

    it('survives a new version and a restart', async () => {
      await desk.file(wireItem({ guid: 'a' }));
      await deliver();
      await press('take', joris);
      await deliver();
      await desk.reopen();
      desk.now += 10 * minuteMs;
      await desk.file(wireItem({ guid: 'a', headline: 'Tweede kop', version: 2 }));
      await deliver();
      for (const text of await cardTexts()) {
        expect(text).toContain('Tweede kop');
        expect(text).toContain('Joris');
      }
    });

    it('was given to the first of two who pressed in one second, and the other is told', async () => {
      await desk.file(wireItem({ guid: 'a' }));
      await deliver();
      const verdicts = await Promise.all([press('take', sanne), press('take', joris)]);
      expect(verdicts.map((done) => done?.verdict.kind)).toEqual(['changes', 'of-another']);
      await deliver();
      for (const text of await cardTexts()) expect(text).not.toContain('Joris');
    });

    it('is called by name by a kill, which says who has seen it and is said once more where nobody has', async () => {
      await desk.file(wireItem({ guid: 'a', headline: 'Topman stapt op' }));
      await desk.file(wireItem({ guid: 'b' }));
      await deliver();
      await press('publish', joris);
      desk.now += minuteMs;
      await kill('a');
      await kill('b', 'Ander bericht');
      await deliver();
      const notices = async () =>
        (await messages()).filter(({ text }) => text.includes('INGETROKKEN')).map(({ text }) => text);
      const said = (await notices()).join('\n\n');
      expect(said).toContain('je hebt dit om 20.00 gepubliceerd');
      expect(said).toContain('Gezien');
      await handling.see(1, joris, await where());
      await deliver();
      expect((await notices()).join('\n\n')).toMatch(/Gezien door.*Joris/su);
      const before = (await notices()).length;
      desk.now += 2 * minuteMs;
      await deliver();
      expect(await notices()).toHaveLength(before);
      await desk.reopen();
      desk.now += 3 * minuteMs;
      await deliver();
      const unseen = (await notices()).filter((text) => text.includes('Nog door niemand gezien'));
      // The one that somebody saw is not said again; the other once in each of the two channels.
      expect(unseen).toHaveLength(2);
      expect(unseen.join('\n')).not.toContain('Topman');
      desk.now += 20 * minuteMs;
      await deliver();
      expect(await notices()).toHaveLength(before + 2);
    });

    it('is called by name where what was on hold may be used again', async () => {
      await desk.file(wireItem({ guid: 'a' }));
      await deliver();
      await press('take', joris);
      await desk.file(wireItem({ guid: 'a', version: 2, pubStatus: 'withheld' }));
      await deliver();
      await desk.file(wireItem({ guid: 'a', headline: 'Toch waar', version: 3 }));
      await deliver();
      const said = (await messages()).map(({ text }) => text);
      const called = said.filter((text) => text.includes('Weer vrijgegeven') && text.includes('Joris'));
      expect(called).toHaveLength(2);
      expect(called[0]).toContain('je doet dit sinds 20.00');
    });

    it('is not reminded of a kill that was taken back', async () => {
      await desk.file(wireItem({ guid: 'a' }));
      await deliver();
      await kill('a');
      await deliver();
      await desk.file(wireItem({ guid: 'a', headline: 'Toch waar', version: 3 }));
      desk.now += 6 * minuteMs;
      await deliver();
      expect((await messages()).map(({ text }) => text).join('\n')).not.toContain('Nog door niemand');
    });

    it('says of a kill that has just come in no reminder of an earlier hold that nobody has seen it', async () => {
      await desk.file(wireItem({ guid: 'a', headline: 'Topman stapt op' }));
      await deliver();
      await desk.file(
        wireItem({ guid: 'a', headline: 'Topman stapt op', version: 2, pubStatus: 'withheld' }),
      );
      await deliver();
      desk.now += 6 * minuteMs;
      await deliver();
      expect((await messages()).map(({ text }) => text).join('\n')).toContain('Nog door niemand gezien');
      await desk.file(wireItem({ guid: 'a', headline: 'Topman stapt toch op', version: 3 }));
      await deliver();
      await desk.file(wireItem({ guid: 'a', headline: 'Intrekking', version: 4, pubStatus: 'canceled' }));
      await deliver();
      const said = (await messages()).map(({ text }) => text).join('\n');
      expect(said).toContain('INGETROKKEN');
      expect(said).not.toContain('Nog door niemand');
    });

    it('is asked whether a story was withdrawn that an agency seems to take back: the first answer holds', async () => {
      await doubt();
      const asked = (await messages()).map(({ text }) => text).join('\n\n');
      expect(asked).toContain('Mogelijk ingetrokken, controleer');
      expect(asked).toContain('Gelieve dit bericht');
      expect(asked).toContain('Klopt niet');
      expect(asked).not.toContain('de eerste alinea');
      expect((await handling.step(1, 'take', sanne, await where()))?.verdict.kind).toBe('not-live');
      const both = [
        handling.answer(1, 'no', joris, await where()),
        handling.answer(1, 'yes', sanne, await where()),
      ];
      expect((await Promise.all(both)).map((done) => done?.verdict.kind)).toEqual(['changes', 'answered']);
      await deliver();
      const [card] = await cardTexts();
      expect(card).toContain('Brug dicht');
      expect(card).toContain('de eerste alinea');
      const notices = (await messages()).map(({ text }) => text).join('\n\n');
      expect(notices).toContain('Niet ingetrokken');
      expect(notices).toContain('Toch ingetrokken');
      // The wire still says so at the next poll: that was asked, and answered.
      await desk.file(doubtful());
      await deliver();
      expect((await cardTexts())[0]).toContain('de eerste alinea');
      await handling.answer(1, 'yes-after-all', sanne, await where());
      await deliver();
      const after = await cardTexts();
      expect(after[0]).toMatch(/INGETROKKEN door ANP .*, bevestigd door Sanne/su);
      expect(after[0]).toContain('Brug dicht');
      expect(after[0]).not.toContain('de eerste alinea');
    });

    it('makes it a kill as any other where somebody says that it was', async () => {
      await doubt();
      const before = (await messages()).length;
      await handling.answer(1, 'yes', joris, await where());
      await deliver();
      const all = await messages();
      expect(all.length).toBe(before + 2);
      const told = all.filter(({ parentId }) => parentId !== null).at(-1)?.text;
      expect(told).toMatch(/INGETROKKEN door ANP .*, bevestigd door Joris/su);
      expect(told).toContain('Gezien');
    });

    it('that people withdraw after all is named as the newsroom names kills, not by its headline', async () => {
      handling = createStoryHandling({ store: desk.store, wake: () => {}, nameKillsBy: 'place' });
      desk.nameKillsBy = 'place';
      await doubt();
      for (const step of ['no', 'yes-after-all'] as const)
        await handling.answer(1, step, sanne, await where());
      await deliver();
      const told = (await messages()).map(({ text }) => text).join('\n');
      expect(told).toContain('INGETROKKEN');
      expect(told).not.toContain('Brug dicht');
    });

    async function doubt(): Promise<void> {
      await desk.file(wireItem({ guid: 'a', headline: 'Brug dicht' }));
      await deliver();
      desk.now += minuteMs;
      await desk.file(doubtful());
      await deliver();
    }

    function doubtful() {
      const said = 'Gelieve dit bericht niet te gebruiken tot nader order.';
      const different = { headline: null, lede: said, editorialNote: said, signal: 'possible-kill' } as const;
      return { ...wireItem({ guid: 'a', version: 2 }), ...different };
    }

    async function kill(guid: string, headline = 'Intrekking') {
      await desk.file(wireItem({ guid, headline, version: 2, pubStatus: 'canceled' }));
    }

    async function press(step: 'take' | 'publish' | 'release', by: Person) {
      return handling.step(1, step, by, await where());
    }

    async function where() {
      const { id } = await desk.store.subscriptions.channel(foreign, null);
      return { channelId: id, at: desk.now };
    }

    async function messages() {
      return [...(await platform.messages(foreign)), ...(await platform.messages(regional))];
    }

    /** The cards of story 1: the first message of each channel. */
    async function cardTexts(): Promise<readonly string[]> {
      const channels = [await platform.messages(foreign), await platform.messages(regional)];
      // What is said under a card brings it to the top on the board: it stands last there.
      return channels.map((all) => all.find(({ parentId }) => parentId === null)?.text ?? '');
    }

    function newDeliverer(): Deliverer {
      const { clock, store } = desk;
      const { adapter } = platform;
      return createDeliverer({ adapter, store, clock, present: presenter, random: () => 0.5, log: quietLog });
    }

    /** Everything that is due now or soon. */
    async function deliver(): Promise<void> {
      const deliverer = newDeliverer();
      const last = desk.now + minuteMs;
      for (let rounds = 0; rounds < 200; rounds++) {
        const dueAt = await deliverer.round(new AbortController().signal);
        if (dueAt === null || dueAt > last) return;
        desk.now = Math.max(desk.now, dueAt);
      }
      throw new Error('after 200 rounds there is still something to deliver');
    }
  });
}
