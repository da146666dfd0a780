import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Reply } from '../../src/chat/ports/reply.ts';
import { readSettings } from '../../src/chat/router/channel-settings/read-settings.ts';
import { settingWords } from '../../src/chat/words/channel-settings/setting-words.ts';
import { writeSetting } from '../../src/chat/words/channel-settings/tell-settings.ts';
import { replyToText } from '../../src/chat/words/reply-text.ts';
import { settingNames } from '../../src/domain/channel-settings/channel-settings.ts';
import { saidText } from '../../src/domain/post/post-lines.ts';
import { choicesOf, type Filed, foreignDesk, minute, now, openDesk } from '../support/open-desk.ts';

const changesIn = (typed: string) => {
  const read = readSettings(typed, null);
  if (read.kind !== 'settings') return read.kind;
  return Object.fromEntries(read.changes.map(({ name, value }) => [name, value]));
};

describe('what is typed behind /weergave', () => {
  test.each([
    ['kop', { look: 'headline' }],
    ['LANG taal:en', { look: 'long', language: 'en' }],
    ['short language:engels', { look: 'short', language: 'en' }],
    ['kop kort', { look: 'short' }],
    ['weergave:lang', { look: 'long' }],
    ['vlag', { flag: true }],
    ['-vlag', { flag: false }],
    ['vlag : uit', { flag: false }],
    ['flag:no', { flag: false }],
    ['plaatselijke tijd:aan', { localTime: 'named' }],
    ['"plaatselijke tijd":uit', { localTime: 'off' }],
    ['tijd:kort', { localTime: 'short' }],
    ['local time', { localTime: 'named' }],
    ["foto's:uit", { pictures: false }],
    ['ping:S0123ABCD', { pingFlash: 'S0123ABCD', pingKill: 'S0123ABCD' }],
    ['ping-spoed:<@&1175000000000000456>', { pingFlash: '1175000000000000456' }],
    ['ping-kill:<!subteam^S012AB|@desk>', { pingKill: 'S012AB' }],
    ['ping:uit', { pingFlash: null, pingKill: null }],
    ['vouwen:nooit', { foldAfterMs: null }],
    ['fold:5', { foldAfterMs: 300_000 }],
    ['samen', { events: 'merge' }],
    ['los', { events: 'apart' }],
    ['kop merge', { look: 'headline', events: 'merge' }],
    ['gebeurtenis:standaard', { events: undefined }],
    ['voorkeur:ANP,nl', { prefer: 'ANP,nl' }],
    ['prefer:uit', { prefer: null }],
    ['taal:standaard', { language: undefined }],
    ['', {}],
  ])('“%s”', (typed, changes) => {
    expect(changesIn(typed)).toEqual(changes);
  });

  test.each([
    ['enorm', 'unknown'],
    ['taal:fries', 'unknown-value'],
    ['vouwen:0', 'unknown-value'],
    ['voorkeur:,', 'unknown-value'],
    ['-samen', 'unknown'],
    ['ping:@iedereen', 'unknown-value'],
    ['ping:redactie', 'unknown-value'],
    ['ping:sportredactie', 'unknown-value'],
    ['ping:12345', 'unknown-value'],
    ['ping:sport24', 'unknown-value'],
    ['ping:<@U012345>', 'unknown-value'],
    ['ping:<!channel>', 'unknown-value'],
  ])('“%s” is refused', (typed, kind) => {
    expect(changesIn(typed)).toBe(kind);
  });

  test('every setting has words, and what is written of each value is read as that value', () => {
    expect(settingWords.map(({ name }) => name).toSorted()).toEqual(settingNames.toSorted());
    for (const { name, options } of settingWords)
      for (const { value } of options)
        for (const locale of ['nl', 'en'] as const)
          expect(changesIn(writeSetting(name, value, locale))).toEqual({ [name]: value });
  });
});

describe('/weergave', () => {
  let newsroom: Awaited<ReturnType<typeof openDesk>>;
  beforeEach(async () => {
    newsroom = await openDesk();
    await newsroom.run('/volg buitenland');
    await newsroom.file({});
  });
  afterEach(() => newsroom.close());

  const cardOf = ({ parts }: Reply) => parts.flatMap((part) => (part.kind === 'card' ? [part.card] : []))[0];
  const said = async () => {
    const { channelSettings, subscriptions } = newsroom.store;
    return channelSettings.said((await subscriptions.channel(foreignDesk, null)).id);
  };

  test('alone tells how it is, who said so and what can be chosen, and shows the newest story as it is posted', async () => {
    await newsroom.run('/weergave vlag:uit');
    const reply = await newsroom.run('/weergave');
    const read = replyToText(reply, 'nl');
    expect(read).toContain(
      'Hoeveel een kaart toont: kop, plaats en het begin van de tekst (zoals gebruikelijk). Kan zijn: kop, kort, lang',
    );
    expect(read).toContain('Vlag van het land: uit (gekozen met /weergave). Kan zijn: vlag: aan, uit');
    expect(read).toContain('Taal van Telex: Nederlands (zoals gebruikelijk)');
    expect(read).toContain('Senaat stemt in met begroting');
    expect(choicesOf(reply)).toEqual(['/weergave kop', '/weergave lang', '/weergave standaard']);
    expect(cardOf(reply)?.buttons).toEqual([]);
  });

  test('takes effect at once, is shown on the newest story to who asked, and can be put back', async () => {
    const reply = await newsroom.run('/weergave lang vlag:uit');
    expect(await said()).toEqual({ look: 'long', flag: false });
    expect(reply.audience).toBe('asker');
    expect(cardOf(reply)?.rest).toEqual(['De stemming duurde tot diep in de nacht.']);
    expect(cardOf(reply)?.placeText).toMatch(/^\d\d\.\d\d in Washington$/u);
    const [back = ''] = choicesOf(reply);
    expect(back).toBe('/weergave weergave:standaard vlag:standaard');
    await newsroom.run('/weergave kop');
    const again = await newsroom.run('/weergave kort');
    expect(choicesOf(again)).toEqual(['/weergave kop']);
    await newsroom.run(back);
    expect(await said()).toEqual({});
  });

  test('with proef shows it and changes nothing; a button takes it', async () => {
    const reply = await newsroom.run('/weergave kop proef', { mayManage: false });
    expect(reply.refused).toBe(false);
    expect(cardOf(reply)).toMatchObject({ look: 'headline', lede: null });
    expect(await said()).toEqual({});
    expect(choicesOf(reply)).toEqual(['/weergave kop']);
    expect((await newsroom.run('/weergave kop', { mayManage: false })).refused).toBe(true);
  });

  test('samen proef shows the newest event as its one card would be, by the text that is preferred', async () => {
    const afp = await newsroom.file({
      by: 'AFP',
      item: { headline: 'Sénat vote', issuedAt: now - 2 * minute },
    });
    await newsroom.join(4, 1, afp);
    await newsroom.file({ item: { guid: 'alleen', headline: 'Alleen', issuedAt: now - minute } });
    const card = cardOf(await newsroom.run('/weergave samen voorkeur:AFP proef'));
    expect([card?.title, card?.takes?.map((line) => saidText(line))]).toEqual([
      'Sénat vote',
      ['eerst: ANP 13.30 · ook AFP 14.28'],
    ]);
    expect(cardOf(await newsroom.run('/weergave los proef'))?.title).toBe('Alleen');
  });

  describe('samen proef', () => {
    const of = (by: string, headline: string, minutesAgo: number, item: Filed['item'] = {}) => {
      const at = now - minutesAgo * minute;
      return newsroom.file({ by, item: { headline, issuedAt: at, seenAt: at, dateline: null, ...item } });
    };
    const shown = async (line = '/weergave samen proef') => {
      const card = cardOf(await newsroom.run(line));
      return [card?.title, ...(card?.takes ?? []).map((each) => saidText(each))];
    };

    test('shows an event that the channel would get, by a text that its filter lets through', async () => {
      await newsroom.run('/ontvolg buitenland');
      await newsroom.run('/volg buitenland woord:veerboot');
      const ids = [
        await of('ANP', 'Boot gezonken', 9),
        await of('AFP', 'Veerboot gezonken', 8),
        await of('RTR', 'Ferry sinks', 7),
      ];
      await newsroom.join(4, ...ids);
      await newsroom.join(5, await of('ANP', 'Trein ontspoord', 4), await of('AFP', 'Train derailed', 3));
      await of('ANP', 'Brand', 2);
      expect(await shown('/weergave samen voorkeur:ANP proef')).toEqual([
        'Veerboot gezonken',
        'eerst: ANP 14.21 · ook AFP 14.22, RTR 14.23 · tekst van AFP',
      ]);
      expect(await shown('/weergave los proef')).toEqual(['Veerboot gezonken']);
      await newsroom.run('/ontvolg buitenland');
      await newsroom.run('/volg buitenland woord:zeppelin');
      expect(await shown()).toEqual(['Brand']);
    });

    test('counts nobody whom the channel does not follow', async () => {
      await newsroom.run('/ontvolg buitenland');
      await newsroom.run('/volg buitenland bron:ANP,AFP');
      const ids = [
        await of('RTR', 'Ferry sinks', 9),
        await of('ANP', 'Veerboot gezonken', 8),
        await of('AFP', 'Ferry coule', 7),
      ];
      await newsroom.join(4, ...ids);
      await newsroom.join(5, await of('RTR', 'Train derailed', 4), await of('ANP', 'Trein ontspoord', 3));
      expect(await shown()).toEqual(['Veerboot gezonken', 'eerst: ANP 14.22 · ook AFP 14.23']);
    });

    test('takes no two stories of one agency for an event of several', async () => {
      await newsroom.join(4, await of('ANP', 'Veerboot gezonken', 9), await of('AFP', 'Ferry coule', 8));
      await newsroom.join(5, await of('ANP', 'Trein ontspoord', 4), await of('ANP', 'Trein geborgen', 3));
      expect(await shown()).toEqual(['Veerboot gezonken', 'eerst: ANP 14.21 · ook AFP 14.22']);
    });

    test('stands in the order in which takes could be read, whichever was filed first', async () => {
      await newsroom.join(4, await of('AFP', 'Ferry coule', 7), await of('ANP', 'Veerboot gezonken', 9));
      expect(await shown()).toEqual(['Veerboot gezonken', 'eerst: ANP 14.21 · ook AFP 14.23']);
    });

    test('asks once for what it does not know yet of all the events that it looks at', async () => {
      for (const [event, other] of [
        [4, 'AFP'],
        [5, 'RTR'],
        [6, 'RTR'],
      ] as const) {
        const first = await of('ANP', `Veerboot ${event}`, 20 - event);
        await newsroom.join(event, first, await of(other, `Ferry ${event}`, 19 - event));
      }
      await newsroom.run('/ontvolg buitenland');
      await newsroom.run('/volg buitenland bron:ANP,AFP');
      const { archive } = newsroom.store;
      let questions = 0;
      const { these } = archive;
      Object.assign(archive, {
        these: (numbers: readonly number[]) => {
          questions++;
          return these(numbers);
        },
      });
      expect(await shown()).toEqual(['Veerboot 4', 'eerst: ANP 14.14 · ook AFP 14.15']);
      expect(questions).toBe(1);
    });

    test('says who counts otherwise since', async () => {
      const ids = [
        await of('ANP', 'Veerboot gezonken, 14 doden', 9),
        await of('AFP', 'Ferry coule: 19 morts', 8, { language: 'fr' }),
      ];
      await newsroom.join(4, ...ids);
      expect(await shown('/weergave samen voorkeur:ANP proef')).toEqual([
        'Veerboot gezonken, 14 doden',
        'eerst: ANP 14.21 · ook AFP 14.22 · AFP 14.22: doden 14 → 19',
      ]);
    });
  });

  test('says where it goes before what the newsroom file says, and how that comes to hold again', async () => {
    const settings = { look: 'long' } as const;
    const file = [{ address: foreignDesk, name: null, follows: [], filter: [], settings }];
    await newsroom.store.subscriptions.syncFile(file, 'v1');
    expect(await newsroom.say('/weergave')).toContain('(ingesteld door de redactie)');
    expect(await newsroom.say('/weergave')).not.toContain('zoals gebruikelijk (zoals gebruikelijk)');
    expect(await newsroom.say('/weergave kop')).toContain(
      'Dit gaat voor wat de redactie in het bestand heeft ingesteld (lang)',
    );
    const reply = await newsroom.run('/weergave standaard');
    expect(cardOf(reply)?.look).toBe('long');
    expect(await said()).toEqual(settings);
  });

  test('in English the answers of the channel are English as well', async () => {
    expect(await newsroom.say('/weergave taal:en')).toContain('1 hour ago');
    const reply = replyToText(await newsroom.run('/look long'), 'en');
    expect(reply).toContain('New stories will look like this here: the text, as much as fits.');
  });

  test('refuses what it does not know with all that there is, and whom the board cannot call', async () => {
    expect(await newsroom.say('/weergave enorm')).toContain(
      '“enorm” ken ik niet. Je kunt kiezen uit: kop, kort, lang',
    );
    expect(await newsroom.say('/weergave taal:fries')).toContain(
      '“fries” zegt me niets bij taal van Telex. Het kan zijn: taal: nl, en.',
    );
    const board = { platform: 'web', workspace: '', externalId: 'buitenland' };
    const reply = await newsroom.run('/weergave ping:S012ABCD', { channel: board });
    expect(replyToText(reply, 'nl')).toBe('Op het bord is niemand op te roepen.');
    const onSlack = { channel: { platform: 'slack', workspace: 'T1', externalId: 'C1' } };
    const ofDiscord = await newsroom.run('/weergave ping:1175000000000000456', onSlack);
    expect(replyToText(ofDiscord, 'nl')).toContain(
      '“1175000000000000456” is een id van een ander platform: hier roept het niemand op.',
    );
    const own = await newsroom.run('/weergave ping:S012ABCD', onSlack);
    expect(replyToText(own, 'nl')).toContain('groep S012ABCD');
  });
});
