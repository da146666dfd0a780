import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDeskStatus } from '../../adapters/web/desk-status.ts';
import type { Reply } from '../../src/chat/ports/reply.ts';
import type { WireItem } from '../../src/domain/item.ts';
import { shippedTopics } from '../../src/domain/topic.ts';
import type { Archive } from '../../src/store/ports.ts';
import { choicesOf, engines, foreignDesk, minute, now, openDesk } from '../support/open-desk.ts';

describe.each(engines)('one happening in a list, on %s', (engine) => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let asked: string[];
  beforeEach(async () => {
    asked = [];
    desk = await openDesk({
      engine,
      archive: (real) => counted(real),
      over: ({ events }) => ({
        events: {
          ...events,
          takesWith: (numbers) => {
            asked.push('takes');
            return events.takesWith(numbers);
          },
        },
      }),
    });
  });
  afterEach(() => desk.close());

  describe('in /laatste', () => {
    it('stands there once, by its newest take, with who else has it by the clock of the newsroom', async () => {
      const [anp, afp, rtr] = await takes();
      await desk.join(7, anp, afp, rtr);
      expect(await desk.say('/laatste')).toMatch(
        /^ANP zegt het\nWASHINGTON \(ANP\/AFP\) · 14\.20 · 10 minuten geleden · #3 · ook AFP 14\.02, RTR 14\.11$/mu,
      );
      expect(await titles('/laatste')).toEqual(['ANP zegt het']);
      expect(await desk.say('/laatste', 'en')).toContain(' · also AFP 14:02, RTR 14:11\n');
      const { parts } = await desk.run('/laatste');
      expect(parts[0]).toMatchObject({
        lines: [
          {
            number: anp,
            event: {
              id: 7,
              takes: [
                { number: afp, by: 'AFP', issuedAt: now - 28 * minute, timeText: '14.02' },
                { number: rtr, by: 'RTR', issuedAt: now - 19 * minute, timeText: '14.11' },
              ],
            },
          },
        ],
      });
    });

    it('stands twice where it is less sure that it is one than it takes to hide one of them', async () => {
      const [anp, afp] = await takes();
      await desk.join(7, anp, afp);
      await desk.store.events.join([{ event: 7, number: afp, cameAt: 2, score: 0.969, by: null }], now);
      expect((await titles('/laatste')).filter((title) => /^(?:ANP|AFP) /u.test(title))).toHaveLength(2);
      expect(await desk.say(`/bericht ${afp}`)).toContain(`Lijkt op #${anp}`);
    });

    it('is once in what somebody has open, and in what is handed over', async () => {
      const [anp, afp] = await takes();
      await desk.join(7, anp, afp);
      const sanne = { platform: 'web', workspace: '', userId: 'sanne', name: 'Sanne' } as const;
      for (const number of [anp, afp]) await desk.say(`/doe ${number}`, 'nl', sanne);
      for (const line of ['/mijn', '/overdracht']) {
        const said = await desk.say(line, 'nl', sanne);
        expect(said.match(/ zegt het$/gmu)).toEqual([' zegt het']);
        expect(said).toContain('ook AFP 14.02');
      }
    });

    it('names who has it by a take that the list does not show, as its card does', async () => {
      const [anp, afp, rtr] = await takes();
      await desk.join(7, anp, afp, rtr);
      const people = ['Piet', 'Ada', 'Bo'].map(
        (name) => ({ platform: 'web', workspace: '', userId: name, name }) as const,
      );
      const [piet, ada, bo] = people;
      const { subscriptions } = desk.store;
      await subscriptions.follow((await subscriptions.channel(foreignDesk, null)).id, 'alles');
      await desk.say(`/doe ${rtr} niet`, 'nl', bo);
      for (const line of ['/laatste', '/overzicht', '/zoek zegt', `/bericht ${anp}`])
        expect(await desk.say(line)).not.toMatch(/Bij|Niet voor ons/u);
      await desk.say(`/doe ${afp}`, 'nl', piet);
      for (const line of ['/laatste', '/overzicht', '/zoek zegt', `/bericht ${anp}`])
        expect(await desk.say(line)).toMatch(/Bij Piet/u);
      await desk.say(`/doe ${anp}`, 'nl', ada);
      for (const line of ['/laatste', '/overzicht', '/zoek zegt', `/bericht ${anp}`])
        expect(await desk.say(line)).toMatch(/Bij Ada .*Bij Piet/u);
    });

    it('is one of what somebody has, in the column of the board and among the forty that are handed over', async () => {
      const sanne = { platform: 'web', workspace: '', userId: 'sanne', name: 'Sanne' } as const;
      for (let event = 1; event <= 41; event++)
        for (const by of ['ANP', 'AFP']) {
          const number = await file(by, 100 - event, { headline: `${by} over ${event}.` });
          await desk.join(event, number);
          await desk.say(`/doe ${number}`, 'nl', sanne);
        }
      const said = await desk.say('/overdracht', 'nl', sanne);
      expect(said.match(/^[A-Z]+ over \d+\.$/gmu)).toHaveLength(40);
      expect(said).toContain('Alleen de 40 die het langst openstaan');
      const { archive, handlings, events } = desk.store;
      const column = createDeskStatus({
        ...{ archive, handlings, storyEvents: events, topics: shippedTopics, clock: () => now },
        ...{ wire: { platforms: () => [] }, status: { sources: async () => [] } },
        ...{ locale: 'nl', timeZone: 'Europe/Amsterdam' },
      });
      expect((await column.read())?.hands).toMatchObject({ note: '… en nog 22', rows: { length: 8 } });
    });

    it('is asked for by count: eight events, not eight takes of two', async () => {
      let ago = 0;
      for (let event = 1; event <= 10; event++)
        for (const by of ['ANP', 'AFP', 'Reuters'])
          await desk.join(event, await file(by, ++ago, { headline: `${by} over ${event}` }));
      await file('ANP', ++ago, { headline: 'Alleen' });
      expect(await titles('/laatste 8')).toEqual(
        [1, 2, 3, 4, 5, 6, 7, 8].map((event) => `ANP over ${event}`),
      );
      expect(await titles('/laatste 25')).toHaveLength(11);
      expect((await titles('/laatste 25')).at(-1)).toBe('Alleen');
    });

    it('is one of the stories of its desk that day, and what was taken back of it is none', async () => {
      await desk.join(1, await file('ANP', 3), await file('AFP', 2), await file('Reuters', 1));
      await file('ANP', 4, { headline: 'Alleen' });
      expect(await desk.say('/onderwerpen')).toContain('Buitenland: 2 berichten');
      await desk.kill(1);
      expect(await desk.say('/onderwerpen')).toContain('Buitenland: 2 berichten');
      await desk.kill(4);
      expect(await desk.say('/onderwerpen')).toContain('Buitenland: 1 bericht');
      expect(await desk.say('/onderwerpen')).toContain('wat is ingetrokken telt niet mee');
    });

    it('is one of what a trial tells would have come, where the channel has one card an event', async () => {
      await desk.join(1, await file('ANP', 3), await file('AFP', 2), await file('Reuters', 1));
      expect(await desk.say('/volg buitenland proef')).toContain('Buitenland: 3 in het laatste uur');
      await desk.say('/weergave samen');
      const said = await desk.say('/volg buitenland proef');
      expect(said).toContain('Buitenland: 1 in het laatste uur');
      expect(said).toContain('ook ANP 14.27, AFP 14.28');
    });

    it('is told by the take whose newest version is newest, where the last of them was filed', async () => {
      const rtr = await file('Reuters', 40);
      const alone = await file('EFE', 36);
      const dpa = await file('dpa', 33);
      await desk.join(1, rtr, dpa);
      await desk.revise(rtr, 'Reuters telt 17 doden', 26);
      for (const list of ['/laatste', '/laatste buitenland', '/overzicht nu']) {
        await desk.run('/volg buitenland');
        expect((await titles(list)).toSorted()).toEqual(['EFE zegt het', 'Reuters telt 17 doden']);
        expect(await desk.say(list)).toContain('ook dpa 13.57');
      }
      expect(await titles('/laatste')).toEqual(['Reuters telt 17 doden', 'EFE zegt het']);
      expect(await titles('/laatste 1')).toEqual(['Reuters telt 17 doden']);
      expect(alone).toBe(2);
    });

    it('is told by a take of the topic that is asked for, though a newer version is of another', async () => {
      const rtr = await file('Reuters', 40, { topics: ['sport'] });
      await desk.join(1, rtr, await file('dpa', 33, { topics: ['buitenland'] }));
      await desk.revise(rtr, 'Reuters telt 17 doden', 26);
      expect(await titles('/laatste buitenland')).toEqual(['dpa zegt het']);
      expect(await titles('/laatste')).toEqual(['Reuters telt 17 doden']);
    });

    it('is as urgent as its most urgent take, and says whose that is', async () => {
      const text = 'Zegt "urgency":1, en meer';
      const anp = await file('ANP', 30, { urgency: 1, headline: 'Vliegtuig neergestort' });
      const rtr = await file('Reuters', 20, { urgency: 4, lede: text });
      await desk.join(1, anp, rtr);
      for (const list of ['/laatste', '/zoek Reuters', '/overzicht buitenland'])
        expect(await desk.say(list)).toMatch(/🔴 SPOED van ANP.*Reuters zegt het/u);
      await desk.kill(anp);
      expect(await desk.say('/laatste 1')).not.toContain('SPOED');
    });

    it('is not urgent because a text says so', async () => {
      const item = { lede: 'Er staat "urgency":1, in dit bericht.', urgency: 4 };
      await desk.join(1, await file('ANP', 30, item), await file('Reuters', 20, { urgency: 4 }));
      expect(await desk.say('/laatste')).not.toContain('SPOED');
    });

    it('names four, and counts the others', async () => {
      const names = ['ANP', 'AFP', 'Reuters', 'dpa', 'AP', 'EFE'];
      for (const [at, by] of names.entries()) await desk.join(1, await file(by, at + 1));
      expect(await desk.say('/laatste')).toContain(
        'ook EFE 14.24, AP 14.25, dpa 14.26, RTR 14.27 en 1 andere',
      );
      await desk.join(1, await file('Belga', 20));
      expect(await desk.say('/laatste')).toContain(
        'ook Belga 14.10, EFE 14.24, AP 14.25, dpa 14.26 en 2 andere',
      );
    });

    it('says who filed the line itself where its dateline does not', async () => {
      const afp = await file('AFP', 30);
      await desk.join(1, await file('Reuters', 20, { dateline: null }), afp);
      expect(await desk.say('/laatste')).toMatch(
        /^RTR · 14\.10 · 20 minuten geleden · #2 · ook AFP 14\.00$/mu,
      );
      expect(await desk.say('/bericht 1 versies')).toMatch(/^RTR · 14\.10/mu);
      expect(await desk.say('/zoek zegt')).not.toMatch(/^RTR · 14\.10/mu);
    });

    it('names an agency once, by when it had it', async () => {
      const [first, second, newest] = [await file('AFP', 30), await file('AFP', 20), await file('ANP', 10)];
      await desk.join(1, first, second, newest);
      expect(await desk.say('/laatste')).toMatch(/ook AFP 14\.00$/mu);
    });

    it('shows of a topic a take that is of it, though a newer one is not', async () => {
      const sport = await file('AFP', 10, { topics: ['sport'] });
      const abroad = await file('ANP', 20, { topics: ['buitenland'] });
      await desk.join(1, sport, abroad);
      expect(await titles('/laatste buitenland')).toEqual(['ANP zegt het']);
      expect(await desk.say('/laatste buitenland')).toContain('ook AFP 14.20');
      expect(await titles('/laatste sport')).toEqual(['AFP zegt het']);
    });

    it('counts nobody whom the channel does not follow', async () => {
      await desk.run('/volg buitenland bron:ANP');
      const old = await file('ANP', 30, { headline: 'Eerste van ANP' });
      const anp = await file('ANP', 20);
      const afp = await file('AFP', 10, { dateline: null });
      const alone = await file('Reuters', 5, { dateline: null });
      await desk.join(1, old, anp, afp);
      expect(await titles('/laatste')).toEqual(['ANP zegt het']);
      expect(await desk.say('/laatste')).toMatch(/· #2 · ook ANP 14\.00$/mu);
      // Nor where nobody whom it follows is in the event, and where one line is asked for.
      await desk.join(2, alone, await file('AFP', 4, { dateline: null }));
      expect(await titles('/laatste 1')).toEqual(['ANP zegt het']);
      // Of a topic that is asked for there is all.
      expect(await titles('/laatste buitenland 1')).toEqual(['AFP zegt het']);
      await desk.kill(alone);
      expect(await titles('/laatste')).toEqual(['ANP zegt het']);
      await desk.kill(anp);
      expect(await titles('/laatste')).toContain('INGETROKKEN: ANP zegt het');
    });

    it('lets what was taken back stand for itself, which hides nobody and is hidden by nobody', async () => {
      const [anp, afp, rtr] = await takes();
      await desk.join(7, anp, afp, rtr);
      await desk.kill(anp);
      expect(await titles('/laatste')).toEqual(['INGETROKKEN: ANP zegt het', 'Reuters zegt het']);
      expect(await desk.say('/laatste')).toMatch(/· #2 · ook AFP 14\.02$/mu);
      await desk.kill(rtr);
      await desk.kill(afp);
      expect(await titles('/laatste')).toHaveLength(3);
      expect(await desk.say('/laatste')).not.toContain('ook ');
    });

    it('says nothing of what is under embargo, and nothing of what was erased', async () => {
      const anp = await file('ANP', 10);
      const held = await desk.file({ by: 'AFP', state: 'held' });
      await desk.join(1, anp, held);
      expect(await desk.say('/laatste')).not.toContain('ook ');
      const rtr = await file('Reuters', 20);
      await desk.join(1, rtr);
      expect(await desk.say('/laatste')).toContain('ook RTR 14.10');
      await desk.store.transaction(({ stories }) =>
        stories.erase(rtr, { at: now, by: 'Sanne', notice: 'Gewist' }),
      );
      expect(await desk.say('/laatste')).not.toContain('ook ');
    });

    it('shows apart what a person parted', async () => {
      const [anp, afp] = await takes();
      await desk.join(7, anp, afp);
      expect(await titles('/laatste 2')).toEqual(['ANP zegt het', 'Reuters zegt het']);
      const sanne = { platform: 'web', workspace: '', userId: 'sanne', name: 'Sanne' };
      await desk.run(`/hoort ${anp} apart`, { person: sanne });
      expect(await titles('/laatste')).toEqual(['ANP zegt het', 'Reuters zegt het', 'AFP zegt het']);
    });

    it('asks once who else has it, and nothing more where nobody has', async () => {
      for (let ago = 1; ago <= 9; ago++) await file('ANP', ago);
      expect(await titles('/laatste')).toHaveLength(8);
      expect(asked).toEqual(['latest 8', 'takes']);
    });

    it('asks once for all that were filed before those of the page and have newer versions', async () => {
      const first = [];
      for (let event = 1; event <= 4; event++) first.push(await file('Reuters', 90 + event));
      for (const [at, number] of first.entries()) {
        await desk.join(at + 1, number, await file('dpa', 40 + at));
        await desk.revise(number, `Reuters over ${at}`, 10 + at);
      }
      expect(await titles('/laatste 3')).toEqual([0, 1, 2].map((at) => `Reuters over ${at}`));
      expect(asked).toEqual(['latest 3', 'takes', 'these 3']);
    });

    it('comes to its count in a few questions, whatever number of takes lies between', async () => {
      await file('ANP', 200, { headline: 'Ver terug' });
      for (let ago = 1; ago <= 60; ago++) await desk.join(1, await file(ago % 2 ? 'AFP' : 'Reuters', ago));
      expect(await titles('/laatste 2')).toEqual(['AFP zegt het', 'Ver terug']);
      expect(asked).toEqual(['latest 2', 'takes', 'latest 2', 'takes']);
    });
  });

  describe('in /zoek', () => {
    it('stands there once, where its newest take that holds the words does, with who else has it', async () => {
      const anp = await file('ANP', 30, { headline: 'Brand in haven van Delfzijl' });
      const afp = await file('AFP', 20, { headline: 'Brand in haven' });
      const rtr = await file('Reuters', 10, { headline: 'Iets anders' });
      await file('ANP', 25, { headline: 'Andere brand' });
      await desk.join(1, anp, afp, rtr);
      expect(await titles('/zoek brand')).toEqual(['Brand in haven', 'Andere brand']);
      expect(await desk.say('/zoek brand')).toMatch(/· #2 · ook ANP 14\.00, RTR 14\.20$/mu);
      expect(await titles('/zoek delfzijl')).toEqual(['Brand in haven van Delfzijl']);
      expect(await titles('/zoek brand bron:ANP tot:14.25')).toHaveLength(2);
    });

    it('shows the take that says most of it in its headline, in the place of the newest', async () => {
      const text = {
        lede: 'In de haven van Delfzijl woedt brand.',
        body: 'In de haven van Delfzijl woedt brand.',
      };
      const anp = await file('ANP', 30, { ...text, headline: 'Brand in haven van Delfzijl' });
      const afp = await file('AFP', 20, { ...text, headline: 'Brand in het noorden' });
      await file('ANP', 25, { headline: 'Geen brand in haven van Delfzijl' });
      await desk.join(1, anp, afp);
      expect(await titles('/zoek brand delfzijl')).toEqual([
        'Brand in haven van Delfzijl',
        'Geen brand in haven van Delfzijl',
      ]);
      expect(await titles('/zoek brand')).toEqual([
        'Brand in het noorden',
        'Geen brand in haven van Delfzijl',
      ]);
      expect(await titles('/zoek brand delfzijl tot:13.50')).toEqual([]);
    });

    it('is told by whom the channel prefers, where that was looked for and its headline says as much of it', async () => {
      const text = { dateline: null, lede: 'In de haven van Delfzijl woedt brand.', body: null };
      const anp = await file('ANP', 30, { ...text, headline: 'Brand in haven van Delfzijl' });
      const afp = await file('AFP', 20, { ...text, headline: 'Grote brand in Delfzijl' });
      await desk.join(1, anp, afp);
      const { channelSettings, subscriptions } = desk.store;
      await channelSettings.choose((await subscriptions.channel(foreignDesk, null)).id, 'prefer', 'ANP');
      expect(await titles('/zoek brand delfzijl')).toEqual(['Brand in haven van Delfzijl']);
      expect(await titles('/zoek grote brand')).toEqual(['Grote brand in Delfzijl']);
      expect(await titles('/zoek brand bron:AFP')).toEqual(['Grote brand in Delfzijl']);
      expect(await titles('/zoek brand sinds:14.05')).toEqual(['Grote brand in Delfzijl']);
      expect(await titles('/laatste')).toEqual(['Brand in haven van Delfzijl']);
    });

    it('is on one page, whatever comes of it and of others while somebody reads on', async () => {
      for (let event = 1; event <= 12; event++) {
        const takes = [];
        for (const by of ['ANP', 'AFP', 'Reuters'])
          takes.push(await file(by, event + 100 * takes.length, { headline: `Brand ${event} van ${by}` }));
        await desk.join(event, ...takes);
      }
      const first = await desk.run('/zoek brand');
      const shown = [...linesOf(first)];
      // Of a happening that was read, and of one that was not.
      for (const event of [2, 11])
        await desk.join(event, await file('dpa', 0, { headline: `Brand ${event} van dpa` }));
      for (let page = first; ; ) {
        const next = choicesOf(page).at(-1) ?? '';
        if (!next.includes('verder:')) break;
        page = await desk.run(next);
        shown.push(...linesOf(page));
      }
      expect(shown).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((event) => `Brand ${event} van ANP`));
    });

    it('lets what was killed stand for itself, and says nothing of what is held', async () => {
      const [anp, afp] = [
        await file('ANP', 20, { headline: 'Brand 1' }),
        await file('AFP', 10, { headline: 'Brand 2' }),
      ];
      const held = await desk.file({ by: 'Reuters', state: 'held' });
      await desk.join(1, anp, afp, held);
      await desk.kill(afp);
      expect(await titles('/zoek brand')).toEqual(['INGETROKKEN: Brand 2', 'Brand 1']);
      expect(await desk.say('/zoek brand')).not.toContain('ook ');
    });

    it('shows apart what a person parted', async () => {
      const [anp, afp] = [await file('ANP', 20), await file('AFP', 10)];
      await desk.join(1, anp, afp);
      expect(await titles('/zoek zegt')).toEqual(['AFP zegt het']);
      await desk.store.events.split(afp, { platform: 'web', workspace: '', userId: 's', name: 'S' }, now);
      expect(await titles('/zoek zegt')).toEqual(['AFP zegt het', 'ANP zegt het']);
    });
  });

  async function takes(): Promise<readonly [number, number, number]> {
    const [afp, rtr, anp] = [await file('AFP', 28), await file('Reuters', 19), await file('ANP', 10)];
    return [anp, afp, rtr];
  }

  function file(by: string, minutesAgo: number, item: Partial<WireItem> = {}) {
    const issuedAt = now - minutesAgo * minute;
    return desk.file({ by, item: { headline: `${by} zegt het`, issuedAt, ...item } });
  }

  async function titles(typed: string): Promise<readonly string[]> {
    return linesOf(await desk.run(typed));
  }

  function linesOf({ parts }: Reply): readonly string[] {
    return parts.flatMap((part) => (part.kind === 'stories' ? part.lines.map(({ title }) => title) : []));
  }

  function counted(real: Archive): Archive {
    return {
      ...real,
      latest: (query) => {
        asked.push(`latest ${query.limit}`);
        return real.latest(query);
      },
      these: (numbers) => {
        asked.push(`these ${numbers.length}`);
        return real.these(numbers);
      },
    };
  }
});
