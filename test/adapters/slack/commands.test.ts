import { afterEach, describe, expect, it } from 'vitest';
import { shippedTopics } from '../../../src/domain/topic.ts';
import { now } from '../../support/open-desk.ts';
import { openSlackOffice, until } from '../../support/slack/office.ts';
import { addChannel } from '../../support/slack/workspace.ts';

type Office = Awaited<ReturnType<typeof openSlackOffice>>;

describe('commands on Slack', () => {
  let office: Office;
  afterEach(() => office.close());

  it('shows the latest stories to the person who asked, and to nobody else', async () => {
    office = await openSlackOffice();
    await office.file();
    const ack = await office.people.type(office.editor, office.channel, '/laatste buitenland');
    expect(ack).toEqual({ kind: 'acked', payload: {} });
    const [answer] = await office.whispers(office.editor);
    expect(answer).toContain('#1 Senaat stemt in met begroting <https://wire.example/washington>');
    expect(answer).toContain('WASHINGTON (ANP/AFP) · 13.30 (1 hour ago)');
    expect(office.channel.messages).toEqual([]);
  });

  it('shows the latest of what the channel follows, and says how far back words were read', async () => {
    office = await openSlackOffice();
    const agencies = ['AFP'];
    const ofAfp = {
      dateline: { text: 'PARIJS (AFP)', places: [], agencies, date: null, country: null, zone: null },
    };
    await office.file({ item: { headline: 'Brug van ANP', issuedAt: now - 600 * 60_000 } });
    for (let nth = 1; nth <= 60; nth++)
      await office.file({
        by: 'AFP',
        item: { ...ofAfp, headline: `Bericht ${nth}`, issuedAt: now - nth * 60_000 },
      });
    await office.people.type(office.editor, office.channel, '/volg buitenland bron:ANP');
    await office.messages(office.channel);
    await office.people.type(office.editor, office.channel, '/laatste');
    const [latest] = await office.whispers(office.editor);
    expect(latest).toContain('Laatste uit Buitenland (van ANP)');
    expect(latest).toContain('#1 Brug van ANP');
    expect(latest).not.toContain('Bericht');
    await office.people.type(office.editor, office.channel, '/ontvolg buitenland');
    await office.people.type(office.editor, office.channel, '/volg buitenland woord:brug');
    await office.messages(office.channel, 3);
    await office.people.type(office.editor, office.channel, '/laatste');
    const whispered = async () => (await office.whispers(office.editor)).join('\n');
    await expect.poll(whispered).toMatch(/Van Buitenland \(met “brug”\) is er niets sinds 14\.\d\d/u);
    expect(JSON.stringify(office.workspace.ephemerals)).toContain('Zoek verder terug');
  });

  it('acknowledges in time when the store is slow', async () => {
    let release = () => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    office = await openSlackOffice({
      router: (router) => ({ ...router, run: async (asked) => slow.then(() => router.run(asked)) }),
    });
    const ack = await office.people.type(office.editor, office.channel, '/hulp');
    expect(ack.kind).toBe('acked');
    expect(office.workspace.ephemerals).toEqual([]);
    release();
    expect((await office.whispers(office.editor))[0]).toContain('/laatste');
  });

  it('acknowledges in time when Slack itself is slow to open a dialog', async () => {
    office = await openSlackOffice({ timing: { requestTimeoutMs: 60_000 } });
    office.server.faults.add({ kind: 'silence' }, ['views.open']);
    const ack = await office.people.type(office.editor, office.channel, '/volg');
    expect(ack.kind).toBe('acked');
  });

  it('follows a topic in the channel it was typed in, and tells the channel', async () => {
    office = await openSlackOffice();
    await office.people.type(office.editor, office.channel, '/volg sport');
    const [announced] = await office.messages(office.channel);
    expect(announced).toContain('Dit kanaal volgt nu Sport.');
    const [channel] = await office.store.subscriptions.channels();
    expect(channel).toMatchObject({ externalId: office.channel.id, name: 'buitenland', platform: 'slack' });
    const followed = await office.store.subscriptions.followed(channel?.id ?? 0);
    expect(followed.map(({ topic }) => topic)).toEqual(['sport']);
  });

  it('understands the English names too, with the prefix of the newsroom as well', async () => {
    office = await openSlackOffice();
    await office.people.type(office.editor, office.channel, '/follow sport');
    await office.messages(office.channel);
    await office.people.type(office.editor, office.channel, '/pers-unfollow sport');
    expect((await office.messages(office.channel, 2))[1]).toContain('Sport');
    const [known] = await office.store.subscriptions.channels();
    expect(await office.store.subscriptions.followed(known?.id ?? 0)).toEqual([]);
  });

  it('understands commands with the prefix of the newsroom', async () => {
    office = await openSlackOffice();
    await office.people.type(office.editor, office.channel, '/pers-volg sport');
    expect((await office.messages(office.channel))[0]).toContain('Dit kanaal volgt nu Sport.');
    await office.people.type(office.editor, office.channel, '/pers-ontvolg sport');
    expect((await office.messages(office.channel, 2))[1]).toContain('Sport');
    const [channel] = await office.store.subscriptions.channels();
    expect(await office.store.subscriptions.followed(channel?.id ?? 0)).toEqual([]);
  });

  it('does what was typed once, though Slack delivers it twice', async () => {
    office = await openSlackOffice();
    await office.people.type(office.editor, office.channel, '/volg sport');
    await office.messages(office.channel);
    expect((await office.people.redeliverLast()).kind).toBe('acked');
    await office.people.type(office.editor, office.channel, '/gevolgd');
    const [answer] = await office.whispers(office.editor);
    expect(answer).not.toContain('volgt Sport al');
    expect(office.channel.messages).toHaveLength(1);
  });

  it('leaves to another Telex what that has heard already, and says to Slack that it has it', async () => {
    let isFirst = false;
    const ids: string[] = [];
    const ask = async (id: string) => {
      ids.push(id);
      return isFirst;
    };
    office = await openSlackOffice({ amongOthers: { isFirst: ask, hears: () => true, count: () => 2 } });
    await office.people.type(office.editor, office.channel, '/volg sport');
    expect(ids).toEqual([expect.stringMatching(/^slack:/)]);
    expect(await office.store.subscriptions.channels()).toEqual([]);
    isFirst = true;
    await office.people.type(office.editor, office.channel, '/volg sport');
    expect((await office.messages(office.channel))[0]).toContain('Dit kanaal volgt nu Sport.');
  });

  it('keeps the name of a private channel out of the log and the store', async () => {
    office = await openSlackOffice();
    const secret = addChannel(office.workspace, 'reorganisatie', { isPrivate: true });
    await office.people.type(office.editor, secret, '/volg sport');
    await office.messages(secret);
    const [channel] = await office.store.subscriptions.channels();
    expect(channel?.name).toBe(secret.id);
  });

  it('answers where the bot may not post, through the address that came with the command', async () => {
    office = await openSlackOffice();
    office.channel.isRestricted = true;
    await office.people.type(office.editor, office.channel, '/hulp');
    expect(await office.whispers(office.editor)).toHaveLength(1);
  });

  it('runs the command of a button, for the person who pressed it', async () => {
    office = await openSlackOffice();
    await office.file();
    await office.people.type(office.editor, office.channel, '/bericht 1');
    await office.whispers(office.editor);
    const card = office.workspace.ephemerals[0] ?? { blocks: [] };
    await office.people.press(office.chief, office.channel, card, 'Meer uit Buitenland');
    expect((await office.whispers(office.chief))[0]).toContain('Senaat stemt in met begroting');
  });

  it('acknowledges the button that opens the source', async () => {
    office = await openSlackOffice();
    await office.file();
    await office.people.type(office.editor, office.channel, '/bericht 1');
    await office.whispers(office.editor);
    const card = office.workspace.ephemerals[0] ?? { blocks: [] };
    const ack = await office.people.press(office.editor, office.channel, card, 'Naar de bron');
    expect(ack.kind).toBe('acked');
  });

  it('shows a long article whole, and a very long one up to a point', async () => {
    office = await openSlackOffice();
    const sentence = 'De stemming duurde tot diep in de nacht. ';
    await office.file({ item: { body: `Begin.\n\n${sentence.repeat(150)}EINDE.` } });
    await office.file({ item: { body: `Begin.\n\n${sentence.repeat(900)}EINDE.` } });
    await office.people.type(office.editor, office.channel, '/bericht 1');
    expect((await office.whispers(office.editor))[0]).toContain('in de nacht. EINDE.');
    await office.people.type(office.editor, office.channel, '/bericht 2');
    const [, cut] = await office.whispers(office.editor, 2);
    expect(cut).not.toContain('EINDE');
    expect(cut).toContain('…');
  });

  it('shows a whole article, paragraph by paragraph', async () => {
    office = await openSlackOffice();
    await office.file();
    await office.people.type(office.editor, office.channel, '/bericht 1');
    const [article] = await office.whispers(office.editor);
    expect(article).toContain('Senaat stemt in met begroting <https://wire.example/washington>');
    expect(article).toContain('WASHINGTON (ANP/AFP) – De Senaat heeft donderdag ingestemd met de begroting.');
    expect(article).toContain('\nDe stemming duurde tot diep in de nacht.');
  });
});

describe('the dialog for what was left out', () => {
  let office: Office;
  afterEach(() => office.close());

  it('asks for the topic, offers topics while typing, and follows the one that is picked', async () => {
    office = await openSlackOffice();
    await office.people.type(office.editor, office.channel, '/volg');
    const dialog = await office.dialog();
    expect(await office.people.suggest(office.editor, dialog, 'onderwerp', 'bu')).toEqual(['Buitenland']);
    const all = await office.people.suggest(office.editor, dialog, 'onderwerp', '');
    expect(all).toContain('Sport');
    const ack = await office.people.submit(office.editor, dialog, { onderwerp: 'buitenland' });
    expect(ack).toEqual({ kind: 'acked', payload: {} });
    expect((await office.messages(office.channel))[0]).toContain('Dit kanaal volgt nu Buitenland.');
  });

  it('offers stories by number and by word', async () => {
    office = await openSlackOffice();
    await office.file();
    await office.people.type(office.editor, office.channel, '/bericht');
    const dialog = await office.dialog();
    const found = await office.people.suggest(office.editor, dialog, 'nummer', 'begroting');
    expect(found).toEqual(['#1 Senaat stemt in met begroting']);
  });

  it('offers nothing instead of failing when the store is slow', async () => {
    office = await openSlackOffice({
      router: (router) => ({ ...router, complete: () => new Promise(() => {}) }),
      timing: { suggestMs: 20 },
    });
    await office.people.type(office.editor, office.channel, '/volg');
    expect(await office.people.suggest(office.editor, await office.dialog(), 'onderwerp', 'bu')).toEqual([]);
  });

  it('explains in words when Slack cannot open the dialog', async () => {
    office = await openSlackOffice();
    office.server.faults.add({ kind: 'error', error: 'expired_trigger_id' }, ['views.open']);
    await office.people.type(office.editor, office.channel, '/volg');
    expect((await office.whispers(office.editor))[0]).toContain('/volg onderwerp');
  });
});

describe('a dialog that stood open for long', () => {
  let office: Office;
  afterEach(() => office.close());

  it('is answered all the same, though the address for answers is no longer good', async () => {
    let serverTime = now;
    office = await openSlackOffice({ server: { clock: () => serverTime } });
    await office.file();
    await office.people.type(office.editor, office.channel, '/bericht');
    const dialog = await office.dialog();
    serverTime += 3 * 60 * 60_000;
    await office.people.submit(office.editor, dialog, { nummer: '1' });
    expect((await office.whispers(office.editor))[0]).toContain('Senaat stemt in met begroting');
  });
});

describe('the App Home tab', () => {
  let office: Office;
  afterEach(() => office.close());

  it('shows what each channel follows and the newest stories', async () => {
    office = await openSlackOffice();
    await office.file();
    await office.people.type(office.editor, office.channel, '/volg buitenland');
    await office.messages(office.channel);
    await office.people.openHome(office.editor);
    expect(await home()).toBe(
      [
        'Wat de kanalen volgen',
        '• #buitenland: Buitenland',
        '',
        '———',
        'Nieuwste berichten',
        '• #1 Senaat stemt in met begroting <https://wire.example/washington>',
        'WASHINGTON (ANP/AFP) · 13.30 (1 hour ago)',
        '',
      ].join('\n'),
    );
  });

  it('shows a happening once, with who else has it', async () => {
    office = await openSlackOffice();
    const [first, second] = [
      await office.file(),
      await office.file({ by: 'AFP', item: { headline: 'Sénat vote' } }),
    ];
    await office.join(3, first, second);
    await office.people.openHome(office.editor);
    const read = await home();
    expect(read).toContain('#2 Sénat vote');
    expect(read).toContain('ook ANP');
    expect(read).not.toContain('#1 ');
  });

  it('calls a desk of the newsroom’s own what the newsroom calls it', async () => {
    const own = { slug: 'koningshuis', label: { nl: 'Koninklijk huis', en: 'Royal house' } };
    office = await openSlackOffice({ topics: [...shippedTopics, own] });
    const { subscriptions } = office.store;
    const channel = { platform: 'slack', workspace: '', externalId: office.channel.id } as const;
    await subscriptions.follow((await subscriptions.channel(channel, null)).id, own.slug);
    await office.people.openHome(office.editor);
    expect(await home()).toContain('#buitenland: Koninklijk huis');
  });

  it('says how to begin while nothing is followed', async () => {
    office = await openSlackOffice();
    await office.people.openHome(office.editor);
    expect(await home()).toContain('Nog geen kanaal volgt iets. Typ /volg in een kanaal.');
  });

  async function home(): Promise<string> {
    const { workspace, editor } = office;
    await until(() => workspace.homes.has(editor.id));
    const view = workspace.homes.get(editor.id);
    const { visibleText } = await import('../../support/slack/visible.ts');
    return visibleText({ text: '', blocks: (view?.blocks ?? []) as never }, workspace);
  }
});
