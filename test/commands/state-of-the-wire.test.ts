import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replyToText } from '../../src/chat/words/reply-text.ts';
import { tellDesk } from '../../src/chat/words/wire/desk-state.ts';
import type { ChannelAddress } from '../../src/domain/channel.ts';
import { shippedTopics } from '../../src/domain/topic.ts';
import { foreignDesk, hour, minute, now, openDesk } from '../support/open-desk.ts';

let newsroom: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
  newsroom = await openDesk();
});
afterEach(() => newsroom.close());

const source = (id: string, credit: string | null = null) => ({
  id,
  url: `https://wire.example/${id}`,
  credit,
  topic: null,
  sample: false,
});

async function pollSources() {
  const { sources } = newsroom.store;
  await sources.sync([source('anp', 'ANP'), source('belga'), source('dpa'), source('nieuw')]);
  const poll = { at: now - minute, nextPollAt: now + 4 * minute };
  await sources.savePoll({ id: 'anp', fence: 0 }, { ...poll, state: 'ok', lastItemAt: now - hour });
  for (let times = 1; times <= 3; times++) {
    await sources.savePoll(
      { id: 'belga', fence: 0 },
      {
        ...poll,
        state: 'failing',
        fault: { text: 'the server has a fault (503)', kind: 'server-error' },
      },
    );
  }
  await sources.savePoll(
    { id: 'dpa', fence: 0 },
    { ...poll, state: 'gone', fault: { text: 'the server says that it is gone (410)', kind: null } },
  );
}

test('/bronnen says first that nothing can be kept, and what to do: its sources fail for that, and none of them says so', async () => {
  const away = { since: now, reason: 'database or disk is full', fault: 'full' as const };
  const desk = await openDesk({ storeAway: away });
  await desk.store.sources.sync([
    { id: 'anp', url: 'https://anp.example/', topic: null, credit: null, sample: false },
  ]);
  const said = await desk.say('/bronnen');
  expect(said).toContain('opslag');
  expect(said).toContain('kan niet worden gebruikt');
  expect(said).toContain('maak ruimte op de schijf van de datamap');
  await desk.close();
});

test('/toestand says before all else that nothing can be kept', async () => {
  const storeAway = { since: now - 5 * minute, reason: 'database or disk is full', fault: 'full' as const };
  const desk = await openDesk({ storeAway });
  try {
    const [part] = (await desk.run('/toestand')).parts;
    expect(part).toMatchObject({
      kind: 'rows',
      title:
        'Toestand 14.30: er kan niets worden opgeslagen, er zijn geen bronnen ingesteld, slack plaatst en hoort niets',
      rows: [
        {
          term: 'opslag',
          detail: expect.stringMatching(
            /^kan niet worden gebruikt sinds 14\.25: waarom staat in het log van Telex.*: maak ruimte op de schijf/,
          ),
          health: 'broken',
        },
        { term: 'bronnen' },
        { term: 'web' },
        { term: 'slack' },
        { term: 'geplaatst' },
        { term: 'Telex' },
      ],
    });
  } finally {
    await desk.close();
  }
});

test('/toestand names ten of the sources that are in trouble, and counts the others', async () => {
  const { sources } = newsroom.store;
  const ids = Array.from({ length: 13 }, (_, at) => `bron-${at + 10}`);
  await sources.sync([...ids.map((id) => source(id)), source('anp')]);
  const fault = { text: 'the server has a fault (503)', kind: 'server-error' };
  const poll = { at: now - minute, nextPollAt: now + minute };
  for (const id of ids) await sources.savePoll({ id, fence: 0 }, { ...poll, state: 'failing', fault });
  const said = replyToText(await newsroom.run('/toestand'), 'nl');
  expect(said).toContain('0 van 14 werken · 1 nog niet gelezen · niet in orde: bron-10, bron-11,');
  expect(said).toContain('bron-19 en nog 3 · nog geen bericht');
});

test('/toestand says that the database is damaged, and what to do', async () => {
  const desk = await openDesk({ damage: { since: now - 5 * minute, reason: 'story: Tree 7 page 9' } });
  try {
    expect(replyToText(await desk.run('/toestand'), 'nl')).toMatch(
      /opslag.*is beschadigd, gezien om 14\.25: waarom staat in het log van Telex\..*npx telex restore/,
    );
  } finally {
    await desk.close();
  }
});

test('/toestand says of damage that is known since yesterday which day that was', async () => {
  const desk = await openDesk({ damage: { since: now - 20 * hour, reason: 'story: Tree 7 page 9' } });
  try {
    expect(replyToText(await desk.run('/toestand'), 'nl')).toContain(
      'is beschadigd, gezien gisteren 18.30: ',
    );
    const english = replyToText(await desk.run('/toestand', { locale: 'en' }), 'en');
    expect(english).toContain('is damaged, seen yesterday 18:30: ');
  } finally {
    await desk.close();
  }
});

test('/toestand names a wording of the newsroom file that was given up', async () => {
  const desk = await openDesk({ givenUpPatterns: ['^(\\w+\\s?)*$'] });
  try {
    expect(replyToText(await desk.run('/toestand'), 'nl')).toMatch(
      /newsroom\.yaml.*de formulering \^\(\\w\+\\s\?\)\*\$ .*wordt niet meer herkend/,
    );
  } finally {
    await desk.close();
  }
});

describe('/bronnen', () => {
  test.each([
    [17, 'volgende poging 07.30', 'next try 07:30'],
    [23, 'volgende poging vr 16 jan 13.30', 'next try Fri 16 Jan 13:30'],
    [25, 'volgende poging vr 16 jan 15.30', 'next try Fri 16 Jan 15:30'],
  ])(
    'names the day of the next try in %s hours where its clock could be that of today',
    async (hours, dutch, english) => {
      const { sources } = newsroom.store;
      await sources.sync([source('anp')]);
      const poll = { state: 'ok' as const, at: now, nextPollAt: now + hours * hour };
      await sources.savePoll({ id: 'anp', fence: 0 }, poll);
      expect(replyToText(await newsroom.run('/bronnen'), 'nl')).toContain(dutch);
      expect(replyToText(await newsroom.run('/bronnen', { locale: 'en' }), 'en')).toContain(english);
    },
  );

  test('names the date of a next try in three days', async () => {
    const { sources } = newsroom.store;
    await sources.sync([source('anp')]);
    const poll = { state: 'ok' as const, at: now, nextPollAt: now + 72 * hour };
    await sources.savePoll({ id: 'anp', fence: 0 }, poll);
    expect(replyToText(await newsroom.run('/bronnen'), 'nl')).toMatch(/volgende poging zo 18 jan 14\.30/);
  });

  test('does not say that a source works that should have been read and was not, as on a full disk', async () => {
    const { sources } = newsroom.store;
    await sources.sync([source('anp')]);
    const poll = { state: 'ok' as const, at: now - 20 * minute };
    await sources.savePoll({ id: 'anp', fence: 0 }, { ...poll, nextPollAt: now - 19 * minute });
    const said = replyToText(await newsroom.run('/bronnen'), 'nl');
    expect(said).toContain('anp (let op)');
    expect(said).toContain(
      'loopt achter: had om 14.11 gelezen moeten zijn, zie /toestand · laatst gelezen 14.10',
    );
    expect(said).not.toContain('werkt');
    await sources.savePoll({ id: 'anp', fence: 0 }, { ...poll, nextPollAt: now - minute / 6 });
    expect(replyToText(await newsroom.run('/bronnen'), 'nl')).toContain('werkt');
    // As at each start: all are to be read at once.
    await sources.savePoll({ id: 'anp', fence: 0 }, { ...poll, nextPollAt: now - 19 * minute });
    await sources.sync([source('anp')]);
    expect(replyToText(await newsroom.run('/bronnen'), 'nl')).toContain('werkt');
  });

  test('names the last file of a folder that could not be read', async () => {
    const { sources } = newsroom.store;
    await sources.sync([source('map')]);
    const file = (name: string, why: string) => ({ name, why, at: now - 10 * minute });
    const poll = { at: now - minute, nextPollAt: now + minute, state: 'ok' as const };
    await sources.savePoll({ id: 'map', fence: 0 }, { ...poll, rejected: [file('een.xml', 'no-item')] });
    expect(replyToText(await newsroom.run('/bronnen'), 'nl')).toContain(
      '1 bestand staat in rejected/: een.xml, 14.20 (er staat geen bericht in)',
    );
    const two = [file('een.xml', 'no-item'), file('twee.xml', 'not-a-feed')];
    await sources.savePoll({ id: 'map', fence: 0 }, { ...poll, rejected: two });
    expect(replyToText(await newsroom.run('/bronnen'), 'nl')).toContain(
      '2 bestanden staan in rejected/, het laatst twee.xml, 14.20 (dit is geen nieuwsbron die Telex kan lezen)',
    );
  });

  test('names the oldest of files that cannot be read or moved, how many they are and what to do, beside those that were moved', async () => {
    const { sources } = newsroom.store;
    await sources.sync([source('map')]);
    const poll = { at: now - minute, nextPollAt: now + minute, state: 'ok' as const };
    const warning = { text: '250 files cannot be read', kind: 'unreadable' };
    const rejected = [{ name: 'een.xml', why: 'no-item', at: now - 10 * minute }];
    const stuck = [
      { what: 'unreadable', count: 250, name: 'oud.xml', code: 'EACCES' },
      { what: 'blocked', count: 1, name: 'twee.xml', code: 'EEXIST' },
    ] as const;
    await sources.savePoll({ id: 'map', fence: 0 }, { ...poll, warning, rejected, stuck });
    const said = replyToText(await newsroom.run('/bronnen'), 'nl');
    expect(said).toContain('map (let op)');
    expect(said).toContain('1 bestand staat in rejected/: een.xml, 14.20');
    expect(said).toContain(
      '250 bestanden zijn niet te lezen, het oudste oud.xml (EACCES). Geef de gebruiker die Telex draait daar leesrecht op',
    );
    expect(said).toContain(
      '1 bestand is gelezen en kan de map niet uit: twee.xml (EEXIST). Haal het bestand weg',
    );
    await sources.savePoll({ id: 'map', fence: 0 }, { ...poll, rejected });
    expect(replyToText(await newsroom.run('/bronnen'), 'nl')).not.toContain('oud.xml');
  });

  const live = {
    state: 'live',
    leaseUntil: now + hour,
    pushedAt: null,
    missedAt: null,
    reason: null,
    trouble: null,
  } as const;
  test.each([
    ['toezending gevraagd aan hub.example', { ...live, state: 'asking' as const }],
    [
      'toezending gevraagd aan hub.example (503)',
      { ...live, leaseUntil: now - minute, reason: 'hub.example answers 503' },
    ],
    ['hub.example stuurt toe wat nieuw is; daarvan kwam nog niets', live],
    [
      'toegestuurd door hub.example, het laatst 14.20; zelf gelezen om het kwartier',
      { ...live, pushedAt: now - 10 * minute },
    ],
    [
      'hub.example stuurde niet alles toe: zelf gelezen als anders',
      { ...live, pushedAt: now - 10 * minute, missedAt: now - minute },
    ],
    [
      'wat hub.example toestuurt wordt sinds 14.29 niet gelezen, nu omdat het niet goed ondertekend is: zelf gelezen als anders',
      { ...live, pushedAt: now - 10 * minute, trouble: { kind: 'unsigned' as const, since: now - minute } },
    ],
    [
      'niet gelezen, nu omdat het groter is dan een document mag zijn (maxBody): zelf gelezen als anders',
      { ...live, pushedAt: now - 10 * minute, trouble: { kind: 'too-large' as const, since: now - minute } },
    ],
    [
      'niet gelezen, nu omdat het halverwege wordt afgebroken: zelf gelezen als anders',
      { ...live, pushedAt: now - 10 * minute, trouble: { kind: 'cut' as const, since: now - minute } },
    ],
    [
      'hub.example stuurt niets toe (403); zelf gelezen als anders',
      { ...live, state: 'refused' as const, reason: 'hub.example answers 403' },
    ],
  ])('says how a hub feeds a source: %s', async (said, push) => {
    const { sources, pushes } = newsroom.store;
    await sources.sync([source('anp')]);
    await pushes.keep({
      ...{ ...push, token: 't', sourceId: 'anp', address: 'https://wire.example/anp' },
      ...{
        hub: 'https://hub.example/x',
        topic: 'https://wire.example/anp',
        callback: 'https://telex.example/hub/t',
      },
      ...{ secret: 's', since: now, dueAt: now, askedAt: null, tries: 0, isNamed: true },
    });
    expect(replyToText(await newsroom.run('/bronnen'), 'nl')).toContain(said);
  });

  test('says when a source is read again that is left alone for long, by its wish or its silence', async () => {
    const { sources } = newsroom.store;
    await sources.sync([source('anp')]);
    const poll = { at: now - minute, nextPollAt: now + 40 * minute, state: 'ok' as const };
    await sources.savePoll({ id: 'anp', fence: 0 }, { ...poll, lastItemAt: now - hour });
    expect(replyToText(await newsroom.run('/bronnen'), 'nl')).toContain('werkt; volgende poging 15.10 ·');
  });

  test('says in Dutch and in English what a page that lets only browsers in asks of whom', async () => {
    const { sources } = newsroom.store;
    await sources.sync([source('anp')]);
    const text = 'wire.example lets only browsers in (403, a challenge page): ask the provider';
    const fault = { text, kind: 'challenge' };
    const poll = { at: now - minute, nextPollAt: now + minute, state: 'failing' as const, fault };
    await sources.savePoll({ id: 'anp', fence: 0 }, poll);
    const told = replyToText(await newsroom.run('/bronnen'), 'nl');
    expect(told).toContain('de server laat alleen browsers toe; vraag de aanbieder om Telex door te laten');
    const english = await newsroom.run('/sources', { locale: 'en' });
    expect(replyToText(english, 'en')).toContain(text);
  });

  test('tells of each source when it was read, its last story and how it does', async () => {
    await pollSources();
    const { parts } = await newsroom.run('/bronnen');
    expect(parts).toEqual([
      {
        kind: 'rows',
        title: 'Bronnen',
        rows: [
          { term: 'anp (ANP)', detail: 'werkt · laatst gelezen 14.29 · laatste bericht 13.30', health: 'ok' },
          {
            term: 'belga',
            detail:
              '3 keer op rij mislukt; volgende poging 14.34 · laatst gelezen 14.29 · nog geen bericht · de server heeft een storing (503)',
            health: 'broken',
          },
          {
            term: 'dpa',
            detail:
              'de bron zegt niet meer te bestaan; volgende poging 14.34 · laatst gelezen 14.29 · nog geen bericht · de bron is niet te lezen (410)',
            health: 'broken',
          },
          { term: 'nieuw', detail: 'nog niet gelezen · nog geen bericht', health: null },
        ],
      },
    ]);
  });
});

describe('/toestand', () => {
  test.each(['/draad', '/wire', '/health'])('is what %s asks for as well', async (typed) => {
    expect(await newsroom.say(typed)).toBe(await newsroom.say('/toestand'));
  });

  test('tells how sources, platforms and deliveries do', async () => {
    await pollSources();
    expect(await newsroom.say('/toestand')).toBe(
      [
        'Toestand 14.30: 2 bronnen doen het niet, 1 bron is nog niet gelezen, slack plaatst en hoort niets',
        '  bronnen (let op): 1 van 4 werken · 1 nog niet gelezen · niet in orde: belga, dpa · laatste bericht 13.30',
        '  web: verbonden',
        '  slack (kapot): plaatst niets en hoort geen opdrachten: invalid_auth',
        '  geplaatst: nog niets',
        '  Telex: 0.1.0, draait sinds 11.30',
      ].join('\n'),
    );
  });

  test('tells of the act that has been open for longest, after two minutes', async () => {
    const number = await newsroom.file();
    const { subscriptions, ledger } = newsroom.store;
    const channel = await subscriptions.channel({ ...foreignDesk, externalId: 'wachtkamer' }, null);
    const card = await ledger.card(channel.id, number);
    const post = { kind: 'post', channelId: channel.id, cardId: card.id, number, revision: 1 } as const;
    const at = now - 3 * minute;
    await ledger.enqueue({ ...post, key: 'post:a', urgent: false, availableAt: at, at });
    expect(await newsroom.say('/toestand')).toContain(
      'web (let op): verbonden · het oudste staat open sinds 14.27: #1 voor wachtkamer',
    );
    const elsewhere = await newsroom.run('/toestand', { mayName: () => false });
    expect(replyToText(elsewhere, 'nl')).toContain('het oudste staat open sinds 14.27\n');
  });

  test('says until when a platform asks to wait, from a minute on', async () => {
    const number = await newsroom.file();
    const { subscriptions, ledger } = newsroom.store;
    const channel = await subscriptions.channel({ ...foreignDesk, externalId: 'wachtkamer' }, null);
    const card = await ledger.card(channel.id, number);
    const post = { kind: 'post', channelId: channel.id, cardId: card.id, number, revision: 1 } as const;
    await ledger.enqueue({ ...post, key: 'post:a', urgent: false, availableAt: now, at: now });
    const limited = async (seconds: number) => {
      const lane = await ledger.claimLane({ platform: 'web', owner: 'telex', now, leaseMs: minute });
      const claimed = lane === null ? null : await ledger.head(lane, now);
      if (claimed === null) throw new Error('the operation was not due');
      const reason = { code: 'asked-to-wait' } as const;
      await ledger.settle(claimed, { kind: 'channel-limited', until: now + seconds * 1_000, reason }, now);
    };
    await limited(0);
    expect(await newsroom.say('/draad')).toContain('  web: verbonden\n');
    await limited(300);
    expect(await newsroom.say('/draad')).toContain(
      'web (let op): verbonden · het oudste staat open sinds 14.30: #1 voor wachtkamer (het platform vraagt om te wachten, tot 14.35)',
    );
    expect(replyToText(await newsroom.run('/draad', { locale: 'en' }), 'en')).toContain(
      '(the platform asked to wait, until 14:35)',
    );
  });

  test('what was parked or given up stands there with its reason and its channel', async () => {
    const number = await newsroom.file();
    const { subscriptions, ledger } = newsroom.store;
    for (const [name, kind] of [
      ['parkeerplaats', 'channel-parked'],
      ['kerkhof', 'dead'],
    ] as const) {
      const channel = await subscriptions.channel({ ...foreignDesk, externalId: name }, null);
      const card = await ledger.card(channel.id, number);
      await ledger.enqueue({
        key: `post:${name}`,
        kind: 'post',
        channelId: channel.id,
        cardId: card.id,
        number,
        revision: 1,
        urgent: false,
        availableAt: now,
        at: now,
      });
      const lane = await ledger.claimLane({ platform: 'web', owner: 'telex', now, leaseMs: minute });
      const claimed = lane === null ? null : await ledger.head(lane, now);
      if (claimed === null) throw new Error('the operation was not due');
      await ledger.settle(claimed, { kind, reason: `reason of ${name}`, until: now + hour }, now);
    }
    const said = await newsroom.say('/toestand');
    expect(said).toContain('geplaatst (let op): 1 geparkeerd · 1 opgegeven');
    expect(said).toMatch(
      /opgegeven\n {2}kaart #1, web kerkhof \(kapot\): waarom staat in het log van Telex · sinds 14\.30/u,
    );
    expect(said).toMatch(
      /verhelpt\n {2}kaart #1, web parkeerplaats \(let op\): waarom staat in het log van Telex/u,
    );
    expect(said).toMatch(
      /niets meer aankomt\n {2}web parkeerplaats \(kapot\): waarom staat in het log van Telex/u,
    );
    // Who shares the bot with another house is told of their own channels alone.
    const mayName = ({ externalId }: ChannelAddress) => externalId === 'kerkhof';
    const elsewhere = replyToText(await newsroom.run('/toestand', { mayName }), 'nl');
    expect(elsewhere).toContain('web kerkhof');
    expect(elsewhere).not.toContain('parkeerplaats');
  });
});

describe('/onderwerpen', () => {
  test('counts the stories since midnight in the newsroom, and says what is followed', async () => {
    await newsroom.file({ item: { topics: ['sport'], issuedAt: now } });
    await newsroom.file({ item: { topics: ['sport'], issuedAt: now - 14 * hour } });
    await newsroom.file({ item: { topics: ['sport'], issuedAt: now - 15 * hour } });
    await newsroom.run('/volg sport');
    const said = await newsroom.say('/onderwerpen');
    expect(said).toContain('Sport: 2 berichten · gevolgd');
    expect(said).toMatch(/\n {2}vandaag nog niets: Buitenland, Binnenland, .*Auto\n/u);
  });
});

describe('/gevolgd', () => {
  test('tells what the newsroom set and what was chosen here', async () => {
    const file = [
      { address: foreignDesk, name: null, follows: [{ topic: 'sport', filter: [] }], filter: [] },
    ];
    await newsroom.store.subscriptions.syncFile(file, 'text');
    await newsroom.run('/volg alles');
    expect(await newsroom.say('/gevolgd')).toMatch(
      /^Dit kanaal volgt\n {2}1\. Sport: ingesteld door de redactie\n {2}2\. Alles: gekozen met \/volg\n/u,
    );
  });
});

test('/toestand tells how long posts took, here and of the slowest sources, and how many came late', async () => {
  const quick = { seen: new Map([[6, 30]]), posted: new Map([[1, 30]]), late: 0 };
  const slow = { seen: new Map([[19, 2]]), posted: new Map([[12, 2]]), late: 1 };
  const seven = Array.from({ length: 9 }, (_, at) => [`bron${at}`, quick] as const);
  const desk = await openDesk({
    over: ({ deliveries }) => ({
      deliveries: {
        ...deliveries,
        delays: async () => ({ channel: quick, sources: new Map([...seven, ['traag', slow]]) }),
      },
    }),
  });
  try {
    const dutch = await desk.say('/toestand');
    expect(dutch).toContain('Vertraging van de laatste dag');
    expect(dutch).toContain(
      'dit kanaal: gezien na 16 sec (95% binnen 20 sec) · dan geplaatst na 1,5 sec (95% binnen 2 sec) · 30 plaatsingen',
    );
    expect(dutch).toMatch(
      /traag: gezien na 1,5 uur \(95% binnen 2 uur\) · .* · 2 plaatsingen · 1 kwam te laat/u,
    );
    expect(dutch.indexOf('traag')).toBeLessThan(dutch.indexOf('bron0'));
    expect(dutch).toContain('andere bronnen: 2, alle sneller gezien');
    expect(await desk.say('/health', 'en')).toContain('this channel: seen after 16 sec (95% within 20 sec)');
  } finally {
    await desk.close();
  }
});

test('/bericht tells when a story was issued, seen and posted in this channel', async () => {
  const postedAt = { value: null as number | null };
  const desk = await openDesk({
    over: ({ deliveries }) => ({
      deliveries: { ...deliveries, postedAt: async () => postedAt.value },
    }),
  });
  try {
    await desk.file({ item: { issuedAt: now - 90_000, seenAt: now - 61_000 } });
    expect(await desk.say('/bericht 1')).toContain(
      'Uitgegeven 14.28.30, gezien 14.28.59, niet in dit kanaal geplaatst.',
    );
    postedAt.value = now - 59_000;
    expect(await desk.say('/bericht 1')).toContain('hier geplaatst 14.29.01.');
    expect(await desk.say('/story 1', 'en')).toContain('posted here 14:29:01.');
  } finally {
    await desk.close();
  }
});

test('/toestand names each channel of the newsroom file that is not found, and why; those of another house are counted', async () => {
  const reason = { code: 'name-of-none-but', values: { names: '#buitenland' } } as const;
  const unfound = ['#buitenlnad', '#sprot'].map((written) => ({
    ...{ platform: 'slack', written, reason, isTold: true, since: now },
  }));
  const desk = await openDesk({ health: { unfound } });
  try {
    const told = replyToText(await desk.run('/toestand'), 'nl');
    expect(told).toContain('2 kanalen uit newsroom.yaml zijn niet gevonden');
    expect(told).toContain('slack #buitenlnad uit newsroom.yaml is er niet, en daar komt niets: ');
    expect(told).toContain('slack #sprot uit newsroom.yaml is er niet');
    const abroad = replyToText(await desk.run('/toestand', { mayName: () => false }), 'nl');
    expect(abroad).not.toContain('#sprot');
    expect(abroad).toContain('2 kanalen uit newsroom.yaml zijn niet gevonden');
  } finally {
    await desk.close();
  }
});

test('the board lists them among what does not work', () => {
  const unfound = [{ platform: 'slack', written: '#sprot', reason: 'weg', isTold: true, since: now }];
  const facts = { underEmbargo: [], handled: [], sources: [], platforms: [], unfound };
  const context = { now, locale: 'nl', topics: shippedTopics, timeZone: 'Europe/Amsterdam' } as const;
  expect(tellDesk(facts, context).wire.rows).toEqual([
    { text: 'slack #sprot uit newsroom.yaml is er niet, en daar komt niets: weg', health: 'broken' },
  ]);
});
