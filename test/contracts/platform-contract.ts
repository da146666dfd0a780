import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChannelAddress } from '../../src/domain/channel.ts';
import { createDeliverer, type Deliverer } from '../../src/pipeline/deliver.ts';
import { inEnglish, reasonsOf } from '../support/adapter-state.ts';
import { dyingAt } from '../support/dying.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { hourMs, minuteMs, wireItem } from '../support/wire-item.ts';
import { isReadable, killSaid } from './kill-said.ts';
import type { PlatformHarness } from './platform-harness.ts';

/** Why nothing can be posted in a channel, in words that say what is the matter there. */
const brokenReasons = {
  gone: /channel (?:is gone|does not exist)|receiver wants no more/i,
  forbidden:
    /lacks rights in the channel|lets only some people post in the channel|receiver does not trust it/i,
} as const;

/** What every platform's adapter stands, whatever the platform does to us: each promised card once, in its last state. */
export function describePlatform(name: string, open: () => Promise<PlatformHarness>): void {
  describe(`the platform contract on ${name}`, () => {
    let platform: PlatformHarness;
    let desk: Newsdesk;
    let deliverer: Deliverer;
    let channel: ChannelAddress;

    beforeEach(async () => {
      [platform, desk] = await Promise.all([open(), openNewsdesk()]);
      deliverer = newDeliverer();
      channel = await platform.addChannel('buitenland');
      await desk.follow(channel, 'buitenland');
    });

    afterEach(async () => {
      await platform.stop();
      await desk.close();
    });

    it('posts a card with headline, dateline, lede and number', async () => {
      await desk.file(wireItem({ guid: 'a', headline: 'Kabinet valt over begroting' }));
      await deliver();
      const [message] = await messages();
      expect(message?.text).toContain('Kabinet valt over begroting');
      expect(message?.text).toContain('WASHINGTON (ANP/AFP)');
      expect(message?.text).toContain('de eerste alinea');
      expect(message?.text).toContain('#1');
    });

    it('posts in the order of filing', async () => {
      await desk.file(
        ...['een', 'twee', 'drie'].map((guid, index) =>
          wireItem({ guid, issuedAt: desk.now - (10 - index) * minuteMs }),
        ),
      );
      await deliver();
      expect((await messages()).map(headlineOf)).toEqual(['Kop van een', 'Kop van twee', 'Kop van drie']);
    });

    it('lets an urgent item overtake routine ones', async () => {
      await desk.file(wireItem({ guid: 'gewoon-1' }), wireItem({ guid: 'gewoon-2' }));
      await desk.file(wireItem({ guid: 'spoed', urgency: 1 }));
      await deliver();
      expect((await messages()).map(headlineOf)[0]).toBe('Kop van spoed');
    });

    it('edits the card in place when a new version comes', async () => {
      await desk.file(wireItem({ guid: 'a', headline: 'Eerste kop' }));
      await deliver();
      desk.now += 10 * minuteMs;
      await desk.file(wireItem({ guid: 'a', headline: 'Tweede kop' }));
      await deliver();
      const seen = await cards();
      expect(seen).toHaveLength(1);
      expect(seen[0]?.text).toContain('Tweede kop');
      expect(seen[0]?.text).toContain('bijgewerkt');
      expect(seen[0]?.text).not.toContain('Eerste kop');
    });

    it('tells what a new version changed under its card, once whatever answer is lost, or brings the card to the top', async () => {
      await desk.file(wireItem({ guid: 'a', headline: 'Zeker tien doden bij aardbeving' }));
      await desk.file(wireItem({ guid: 'b' }));
      await deliver();
      desk.now += 10 * minuteMs;
      await desk.file(wireItem({ guid: 'a', headline: 'Dodental aardbeving loopt op tot 240' }));
      platform.fault({ kind: 'answer-lost' });
      platform.fault({ kind: 'answer-lost' });
      await deliver();
      const seen = await messages();
      const told = seen.filter(({ parentId }) => parentId !== null);
      if (platform.bringsToTop === true) {
        expect(told).toEqual([]);
        expect(seen).toHaveLength(2);
        expect(seen[1]?.text).toContain('Dodental aardbeving loopt op tot 240');
        return;
      }
      expect(told).toHaveLength(1);
      expect(told[0]?.text).toMatch(/20\.10 Nieuwe versie: .*doden tien → 240.* · Dodental aardbeving/);
      expect(told[0]?.parentId).toBe(seen[0]?.id);
    });

    it('tells of a flash that changed in the channel itself, with its mark and its dateline', async () => {
      await desk.file(wireItem({ guid: 'a', headline: 'Zeker tien doden', urgency: 2 }));
      await deliver();
      desk.now += minuteMs;
      await desk.file(wireItem({ guid: 'a', headline: 'Zeker 240 doden', urgency: 2 }));
      await deliver();
      const last = (await messages()).at(-1)?.text ?? '';
      expect(last).toContain('SPOED');
      expect(last).toContain('WASHINGTON (ANP/AFP)');
      if (platform.bringsToTop !== true) expect(last).toContain('doden tien → 240');
    });

    it('says of a correction what was wrong and what is right, on the card and under it', async () => {
      const lede = "Vorig jaar is zo'n 1.200 kilo geloosd in de Westerschelde.";
      await desk.file(wireItem({ guid: 'a', lede }));
      await deliver();
      const right = lede.replace('1.200', '12.000');
      const correctionLine = 'herstelt hoeveelheid <!channel> @everyone';
      await desk.file(wireItem({ guid: 'a', lede: right, signal: 'correction', correctionLine }));
      await deliver();
      const seen = await cardsFirst();
      expect(seen).toHaveLength(2);
      for (const { text } of seen) {
        expect(text).toContain('1.200');
        expect(text).toContain('12.000');
      }
      expect(seen[1]?.text).toMatch(/Gecorrigeerd door ANP 20\.00/);
      expect(seen[1]?.text).toContain('herstelt hoeveelheid');
    });

    it('replaces a killed story everywhere and says so loudly', async () => {
      await desk.file(wireItem({ guid: 'a', headline: 'Onjuist bericht' }));
      await deliver();
      desk.now += 10 * minuteMs;
      const kill = {
        pubStatus: 'canceled',
        headline: null,
        lede: null,
        editorialNote: 'KILL: klopt niet',
      } as const;
      await desk.file(wireItem({ guid: 'a', ...kill }));
      await deliver();
      const [card, ...notices] = await cardsFirst();
      for (const text of [card?.text, notices[0]?.text]) {
        // The kill itself has no headline: the story is named as it was last read.
        expect(text).toContain('⛔ INGETROKKEN door ANP');
        expect(text).toContain('Onjuist bericht');
        expect(text).toContain('WASHINGTON (ANP/AFP)');
        expect(text).toContain('Al gebruikt? Haal het weg.');
        expect(text).toContain('klopt niet');
        expect(text).not.toMatch(/de eerste alinea|wire\.example/u);
      }
    });

    it('never posts a story that was killed before its turn', async () => {
      await desk.file(wireItem({ guid: 'a' }));
      await desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
      await deliver();
      expect(await messages()).toEqual([]);
    });

    it('takes a story that is withheld off its card, and shows it again once it is freed', async () => {
      await desk.file(wireItem({ guid: 'a' }));
      await deliver();
      await desk.file(wireItem({ guid: 'a', pubStatus: 'withheld' }));
      await deliver();
      expect((await messages())[0]?.text).not.toContain('de eerste alinea');
      const held = await messages();
      expect(held.at(-1)?.text).toContain('GEBLOKKEERD');
      await desk.file(wireItem({ guid: 'a', headline: 'Kop van vrij' }));
      await deliver();
      const all = await messages();
      // What is said under a card brings it to the top on the board: it stands last there.
      const card = all.find(({ parentId, text }) => parentId === null && text.includes('de eerste alinea'));
      expect(card === undefined ? null : headlineOf(card)).toBe('Kop van vrij');
      const said = all.map(({ text }) => text);
      expect(said.join('\n')).not.toContain('GEBLOKKEERD');
      // Once, in a message of its own: an edit notifies nobody. In the hold's place stands that it ended.
      expect(said.filter((text) => /Weer vrijgegeven \d\d\.\d\d: Kop van vrij/u.test(text))).toHaveLength(1);
      expect(said.filter((text) => text.includes('niet gebruikt mocht worden'))).toHaveLength(
        held.filter(({ text }) => text.includes('GEBLOKKEERD')).length - 1,
      );
    });

    it('says nothing of the end of a hold of which nothing was said', async () => {
      await desk.file(wireItem({ guid: 'a' }));
      await deliver();
      await desk.file(wireItem({ guid: 'a', pubStatus: 'withheld' }));
      await desk.file(wireItem({ guid: 'a', headline: 'Kop van vrij' }));
      await deliver();
      expect((await messages()).map(({ text }) => text).join('\n')).not.toContain('Weer vrijgegeven');
    });

    it('posts a story that was held when its turn came once it is freed', async () => {
      await desk.file(wireItem({ guid: 'a' }));
      await desk.file(wireItem({ guid: 'a', pubStatus: 'withheld' }));
      await deliver();
      expect(await messages()).toEqual([]);
      await desk.file(wireItem({ guid: 'a', headline: 'Kop van vrij' }));
      await deliver();
      expect((await messages()).map(headlineOf)).toEqual(['Kop van vrij']);
    });

    it('posts once when the answer is lost', async () => {
      platform.fault({ kind: 'answer-lost' });
      await fileAndDeliver();
      expect(await messages()).toHaveLength(1);
      expect(await states()).toEqual(['sent']);
    });

    it('posts once when the request is lost', async () => {
      platform.fault({ kind: 'request-lost' });
      await fileAndDeliver();
      expect(await messages()).toHaveLength(1);
      // Where the platform makes two messages of one key, a look back is promised besides.
      expect(new Set(await states())).toEqual(new Set(['sent']));
    });

    it('posts once through a 5xx that had posted all the same, and one that had not', async () => {
      platform.fault({ kind: 'server-error', committed: true });
      platform.fault({ kind: 'server-error', committed: false });
      await desk.file(wireItem({ guid: 'a' }), wireItem({ guid: 'b' }));
      await deliver();
      expect((await messages()).map(headlineOf).toSorted()).toEqual(['Kop van a', 'Kop van b']);
    });

    it('posts once when the platform never answers', async () => {
      platform.fault({ kind: 'never-answered' });
      await fileAndDeliver();
      expect(await messages()).toHaveLength(1);
    });

    it('waits as long as it is asked to, with and without a time named, and then posts', async (context) => {
      if (platform.limitsWrites === false) return context.skip();
      platform.fault({ kind: 'limited', retryAfterMs: 30_000 });
      platform.fault({ kind: 'limited', retryAfterMs: null });
      const before = desk.now;
      await fileAndDeliver();
      expect(await messages()).toHaveLength(1);
      expect(desk.now - before).toBeGreaterThanOrEqual(30_000);
    });

    it('does not believe a history that shows the post late', async (context) => {
      if (platform.hideNextFromHistory === null) return context.skip();
      const hidden = platform.hideNextFromHistory();
      platform.fault({ kind: 'answer-lost' });
      await desk.file(wireItem({ guid: 'a' }));
      await deliverer.round(new AbortController().signal);
      const dueAt = await nextDue();
      desk.now = dueAt ?? desk.now;
      await deliverer.round(new AbortController().signal);
      hidden.release();
      await deliver();
      expect(await messages()).toHaveLength(1);
      expect(await states()).toEqual(['sent']);
    });

    it('edits once more when the answer to an edit is lost', async () => {
      await desk.file(wireItem({ guid: 'a', headline: 'Eerste kop' }));
      await deliver();
      platform.fault({ kind: 'answer-lost' });
      platform.fault({ kind: 'server-error', committed: false });
      await desk.file(wireItem({ guid: 'a', headline: 'Tweede kop' }));
      await deliver();
      const seen = await cards();
      expect(seen).toHaveLength(1);
      expect(seen[0]?.text).toContain('Tweede kop');
    });

    it('says a kill once when the answer to the notice is lost, and once more where nobody has seen it', async () => {
      await desk.file(wireItem({ guid: 'a' }));
      await deliver();
      await desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
      // The first write is one of edit and notice, the second the other: both answers are lost.
      platform.fault({ kind: 'answer-lost' });
      platform.fault({ kind: 'answer-lost' });
      await deliverUntil(desk.now + 4 * minuteMs);
      const early = killSaid((await messages()).map(({ text }) => text));
      expect(early.said).toHaveLength(2);
      expect(early.reminders).toEqual([]);
      await deliver();
      const seen = (await messages()).map(({ text }) => text);
      expect(killSaid(seen).said).toHaveLength(2);
      expect(killSaid(seen).reminders).toHaveLength(1);
      expect(seen.filter((text) => isReadable(text, 'a'))).toEqual([]);
    });

    it('reconciles what a crash left under way instead of posting it again', async () => {
      await desk.file(wireItem({ guid: 'a' }));
      await crashAfterSending();
      deliverer = newDeliverer();
      await deliver();
      expect(await messages()).toHaveLength(1);
      expect(await states()).toEqual(['sent']);
    });

    it('posts what a crash stopped just before the sending', async () => {
      await desk.file(wireItem({ guid: 'a' }));
      await crashBeforeSending();
      deliverer = newDeliverer();
      await deliver();
      expect(await messages()).toHaveLength(1);
    });

    it('still tells of a kill when the card was deleted', async () => {
      await desk.file(wireItem({ guid: 'a' }));
      await deliver();
      const [card] = await messages();
      await platform.deleteMessage(channel, card?.id ?? '');
      await desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
      await deliver();
      expect((await messages()).map(({ text }) => text).join('\n')).toContain('INGETROKKEN');
    });

    it('goes on after a card whose edit is refused for good', async (context) => {
      if (platform.refuseEdits === null) return context.skip();
      await desk.file(wireItem({ guid: 'a' }));
      await deliver();
      const [card] = await messages();
      await platform.refuseEdits(channel, card?.id ?? '');
      await desk.file(wireItem({ guid: 'a', headline: 'Nieuwe kop' }), wireItem({ guid: 'b' }));
      await deliver();
      expect((await messages()).map(headlineOf)).toContain('Kop van b');
    });

    it('takes away a killed card whose edit is refused for good, and says the kill once', async (context) => {
      if (platform.refuseEdits === null) return context.skip();
      await desk.file(wireItem({ guid: 'a' }), wireItem({ guid: 'b' }));
      await deliver();
      const card = (await messages()).find(({ text }) => text.includes('Kop van a'));
      await platform.refuseEdits(channel, card?.id ?? '');
      await desk.file(wireItem({ guid: 'a', pubStatus: 'canceled' }));
      await deliver();
      const seen = (await messages()).map(({ text }) => text);
      expect(seen.filter((text) => isReadable(text, 'a'))).toEqual([]);
      expect(killSaid(seen).said).toHaveLength(1);
      expect(killSaid(seen).reminders).toHaveLength(1);
      expect(seen.filter((text) => text.includes('Kop van b'))).toHaveLength(1);
    });

    it.each(['gone', 'forbidden'] as const)(
      'parks a channel that is %s and goes on in the others',
      async (how) => {
        if (platform.breakChannel === null) return;
        const other = await platform.addChannel('binnenland');
        await desk.follow(other, 'buitenland');
        await platform.breakChannel(channel, how);
        await desk.file(wireItem({ guid: 'a' }), wireItem({ guid: 'b' }));
        await round();
        await deliverUntil(desk.now + minuteMs);
        expect(await platform.messages(other)).toHaveLength(2);
        const parked = await desk.store.deliveries.list({ state: 'parked', limit: 10 });
        expect(parked).toHaveLength(2);
        expect(inEnglish(parked[0]?.reason)).toMatch(brokenReasons[how]);
      },
    );

    it('marks what comes late, oldest first, and lists what is older than twelve hours', async () => {
      for (const hoursAgo of [14, 13, 2, 1]) {
        desk.now -= hoursAgo * hourMs;
        await desk.file(wireItem({ guid: `${hoursAgo}-uur`, issuedAt: desk.now - minuteMs }));
        desk.now += hoursAgo * hourMs;
      }
      await deliver();
      const seen = await messages();
      expect(seen).toHaveLength(3);
      const list = seen.find(({ text }) => text.includes('Kop van 14-uur'));
      expect(list?.text).toContain('Kop van 13-uur');
      const cards = seen.filter((message) => message !== list);
      expect(cards.map(headlineOf)).toEqual(['Kop van 2-uur', 'Kop van 1-uur']);
      expect(cards.every(({ text }) => /\bverlaat\b/i.test(text))).toBe(true);
    });

    it('names every story in the lists after a very long outage', async () => {
      const outage = Array.from({ length: 45 }, (_, index) =>
        wireItem({ guid: `gemist-${100 + index}`, issuedAt: desk.now - 15 * hourMs + index * minuteMs }),
      );
      desk.now -= 14 * hourMs;
      await desk.file(...outage);
      desk.now += 14 * hourMs;
      await deliver();
      const seen = await messages();
      expect(seen).toHaveLength(3);
      const all = seen.map(({ text }) => text).join('\n');
      expect(outage.filter(({ headline }) => !all.includes(`${headline}`))).toEqual([]);
    });

    it('halves a list that the platform refuses until it is taken, and a kill still reaches it', async (context) => {
      if (platform.takeLess === null) return context.skip();
      const outage = Array.from({ length: 20 }, (_, index) =>
        wireItem({
          guid: `lang-${100 + index}`,
          headline: `Kop van lang-${100 + index}: ${'kamerleden willen opheldering over het besluit '.repeat(3)}`,
          link: `https://wire.example/${'a'.repeat(200)}/${index}`,
          issuedAt: desk.now - 15 * hourMs + index * minuteMs,
        }),
      );
      desk.now -= 14 * hourMs;
      await desk.file(...outage);
      desk.now += 14 * hourMs;
      platform.takeLess(0.4);
      await deliver();
      const lists = (await messages()).map(({ text }) => text);
      expect(lists.length).toBeGreaterThan(1);
      for (const { guid } of outage)
        expect(lists.filter((text) => text.includes(`Kop van ${guid}:`))).toHaveLength(1);
      expect(await states()).not.toContain('dead');
      await desk.file(wireItem({ guid: 'lang-107', pubStatus: 'canceled' }));
      await deliver();
      const after = (await messages()).map(({ text }) => text).join('\n');
      expect(after).not.toMatch(/wire\.example\/a+\/7\b/u);
      expect(after).toContain('INGETROKKEN');
      expect(after).toContain('Kop van lang-106');
    });

    it('shows hostile text as text, to the letter: nothing in it formats, mentions or links', async () => {
      const live = [
        '<b>',
        '*vet*',
        '_schuin_',
        '~~door~~',
        '@everyone',
        '<!channel>',
        '<@U1>',
        '`code`',
        ':fire:',
      ];
      const headline = `Kop ${live.join(' ')} [x](https://kwaad.example)`;
      await desk.file(wireItem({ guid: 'a', headline, lede: headline, link: 'javascript:alert(1)' }));
      await deliver();
      const [message] = await messages();
      expect(message?.text).toContain(headline);
      const { text, links } = await platform.markup(channel);
      expect([...live, ']('].filter((mark) => text.includes(mark))).toEqual([]);
      expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
    });

    it('posts nothing while the token is refused, and loses nothing', async () => {
      if (platform.refuseToken === null) return;
      platform.refuseToken();
      await desk.file(wireItem({ guid: 'a' }));
      await round();
      await expect.poll(() => platform.adapter.state().posting.kind).toBe('down');
      expect(reasonsOf(platform.adapter)).toMatch(/_TOKEN/);
      expect(await states()).toEqual(['pending']);
    });

    function newDeliverer(of: Partial<ReturnType<typeof dyingAt>> = {}): Deliverer {
      const { adapter = platform.adapter, store = desk.store } = of;
      const { clock } = desk;
      return createDeliverer({ adapter, store, clock, present: presenter, random: () => 0.5, log: quietLog });
    }

    /** Rounds with the clock moved on to whatever is due next, until nothing waits. */
    async function deliver(): Promise<void> {
      await deliverUntil(desk.now + 6 * hourMs);
    }

    async function deliverUntil(last: number): Promise<void> {
      for (let rounds = 0; rounds < 200; rounds++) {
        const dueAt = await round();
        if (dueAt === null || dueAt > last) return;
        desk.now = Math.max(desk.now, dueAt);
      }
      throw new Error('after 200 rounds there is still something to deliver');
    }

    function round(): Promise<number | null> {
      return deliverer.round(new AbortController().signal);
    }

    async function nextDue(): Promise<number | null> {
      return desk.store.ledger.nextReadyAt(platform.adapter.platform);
    }

    async function fileAndDeliver(): Promise<void> {
      await desk.file(wireItem({ guid: 'a' }));
      await deliver();
    }

    /** The platform has it; we died before we wrote down that it has. */
    async function crashAfterSending(): Promise<void> {
      const crashing = newDeliverer(dyingAt('after', platform.adapter, desk.store));
      await expect(crashing.round(new AbortController().signal)).rejects.toThrow('killed');
    }

    async function crashBeforeSending(): Promise<void> {
      const crashing = newDeliverer(dyingAt('before', platform.adapter, desk.store));
      await expect(crashing.round(new AbortController().signal)).rejects.toThrow('killed');
    }

    /** What stands under no other message. */
    async function cards() {
      return (await messages()).filter(({ parentId }) => parentId === null);
    }

    /** What is said under a card brings it to the top on the board, where the newest stands last. */
    async function cardsFirst() {
      const all = await messages();
      return [...(await cards()), ...all.filter(({ parentId }) => parentId !== null)];
    }

    async function messages() {
      return platform.messages(channel);
    }

    async function states(): Promise<readonly string[]> {
      const operations = await desk.store.deliveries.list({ state: null, limit: 100 });
      return operations.map(({ state }) => state);
    }
  });
}

/** Headlines in these tests begin with `Kop van`. */
function headlineOf({ text }: { readonly text: string }): string {
  return /Kop van [\w-]+/.exec(text)?.[0] ?? text;
}
