import { describe, expect, it } from 'vitest';
import { shippedFilters } from '../../src/filter/filters.ts';
import { platforms } from '../../src/platforms.ts';
import { platformNames } from '../../src/settings/platform-list.ts';
import { ConfigError } from '../../src/settings/problem.ts';
import { newsroomOf, settingsOf } from './read-config.ts';

const least = `
sources:
  - id: anp
    url: https://wire.example/anp.rss
`;

describe('the newsroom file', () => {
  it('needs no more than one source', () => {
    const { sources, timeZone, topics } = newsroomOf(least);
    expect(sources[0]).toMatchObject({ id: 'anp', everyMs: 60_000, everyIsSet: false });
    expect(timeZone).toBe('Europe/Amsterdam');
    expect(topics.map(({ slug }) => slug)).toContain('buitenland');
  });

  it('takes the id of a group or a role for ping, as it is typed in chat, and no name', () => {
    const channel = (ping: string) =>
      `${least}channels:\n  - {platform: slack, channel: C1, follows: [sport], ping: {flash: ${ping}}}\n`;
    expect(newsroomOf(channel('"<!subteam^S0123ABCD|@wacht>"')).channels[0]?.ping?.flash).toBe('S0123ABCD');
    expect(problemsOf(channel('"@wacht"')).join()).toContain('"@wacht" is no id of a group or a role');
    expect(problemsOf(channel('12')).join()).toContain('"12" is no id of a group or a role');
    expect(problemsOf(channel("'1175000000000000456'")).join()).toContain(
      'no id of a group or a role on slack',
    );
  });

  it('names one alarm channel or several, or none', () => {
    expect(newsroomOf(least).alarms).toEqual([]);
    const one = newsroomOf(`${least}alarms: { platform: slack, channel: C1 }\n`);
    expect(one.alarms).toEqual([{ platform: 'slack', externalId: 'C1' }]);
    const two = newsroomOf(
      `${least}alarms:\n  - { platform: slack, channel: C1 }\n  - { platform: web, channel: nacht }\n`,
    );
    expect(two.alarms.map(({ externalId }) => externalId)).toEqual(['C1', 'nacht']);
    expect(problemsOf(`${least}alarms: { platfrom: slack, channel: C1 }\n`).join()).toContain(
      'did you mean platform?',
    );
  });

  it.each([
    ['anp: https://newsapi.anp.nl/services/sources/a1', 'anp', 'https://newsapi.anp.nl/services/sources/a1'],
    ['url: https://newsapi.anp.nl/services/sources/a1', 'anp', 'https://newsapi.anp.nl/services/sources/a1'],
    [
      'url: https://proxy.example/anp/services/sources/a1/items?x=1',
      'anp',
      'https://proxy.example/anp/services/sources/a1/items?x=1',
    ],
    ['url: https://wire.example/anp.rss', 'url', 'https://wire.example/anp.rss'],
    [
      'url: https://wire.example/services/sources/a1/items/b2',
      'url',
      'https://wire.example/services/sources/a1/items/b2',
    ],
  ])('takes %s for what it is, once, when it is read', (place, kind, url) => {
    expect(newsroomOf(`sources:\n  - id: anp\n    ${place}\n`).sources[0]).toMatchObject({ kind, url });
  });

  it('says everything that is wrong at once, each with line and key', () => {
    const problems = problemsOf(`timezone: Europe/Amsterdm
sources:
  - id: a
    ulr: https://wire.example/a
    every: 5s
  - id: b
    url: ftp://wire.example/b
    topic: buitenlnd
  - id: b
    url: https://wire.example/c
    auth: { bearer: ANP_TOKEN }
channels:
  - platform: slak
    channel: C1
    follows: [buitnland, alles]
`);
    expect(problems).toEqual([
      'newsroom.yaml:1 timezone: this is not an IANA time zone: did you mean Europe/Amsterdam?',
      'newsroom.yaml:4 sources[0].ulr: "ulr" is not a setting here: did you mean url?',
      'newsroom.yaml:5 sources[0].every: at least 10s',
      'newsroom.yaml:7 sources[1].url: this is not an http or https address',
      'newsroom.yaml:8 sources[1].topic: there is no topic "buitenlnd": did you mean buitenland? New topics go under topics:',
      'newsroom.yaml:9 sources[2].id: there are two sources with the id "b"',
      'newsroom.yaml:11 sources[2].auth.bearer: the environment variable ANP_TOKEN is not set',
      `newsroom.yaml:13 channels[0].platform: this must be one of ${platformNames(platforms).join(', ')}: did you mean slack?`,
      'newsroom.yaml:15 channels[0].follows[0]: there is no topic "buitnland": did you mean buitenland? New topics go under topics:',
    ]);
  });

  it('says in its own words what shape a value must have, and hides no fault behind another', () => {
    const problems = problemsOf(`
sources:
  - { id: a, url: "http://wire.example/a", folder: in, format: papyrus }
channels:
  - { platform: web, channel: kade, follows: sport }
  - kade
firstPosts: veel
`);
    expect(problems).toEqual([
      expect.stringContaining('newsroom.yaml:3 sources[0].format: this must be one of'),
      'newsroom.yaml:3 sources[0]: say where it comes from: one of url, folder and anp',
      'newsroom.yaml:5 channels[0].follows: this must be a list: write [sport]',
      'newsroom.yaml:6 channels[1]: this must be a group of settings, each with its name',
      'newsroom.yaml:7 firstPosts: this must be a number',
    ]);
  });

  it('names the nearest key of the same level, also within what may have several shapes', () => {
    const problems = problemsOf(`
sources:
  - { id: a, url: "http://wire.example/a", auth: { user: A, pasword: B } }
topics: [{ slg: haven }]
signals: { assumption: false, add: [{ in: headline, say: x, means: kill }] }
channels: [{ platform: web, channel: kade, folows: [sport], every: 10s }]
keeps: 30d
maxbody: 8
`);
    const meant = problems.map((line) =>
      /"(\w+)" is not a setting here: (.+)$/.exec(line)?.slice(1).join(', '),
    );
    expect(meant.filter((each) => each !== undefined)).toEqual([
      'pasword, did you mean password?',
      'slg, did you mean slug?',
      'say, did you mean says?',
      'assumption, did you mean assumptions?',
      'folows, did you mean follows?',
      'every, it stands under sources',
      'keeps, did you mean keep?',
      'maxbody, did you mean maxBody?',
    ]);
  });

  it.each([
    [
      'auth: {user: ANP_USER, pasword: ANP_PASSWORD}',
      [
        'auth.pasword: "pasword" is not a setting here: did you mean password?',
        'auth.user: the environment variable ANP_USER is not set',
      ],
    ],
    ['auth: {bearr: ANP_TOKEN}', ['auth.bearr: "bearr" is not a setting here: did you mean bearer?']],
    [
      'auth: {bearer: ANP_TOKEN, user: ANP_USER}',
      [
        'auth.user: "user" does not go with what else stands here',
        'auth.bearer: the environment variable ANP_TOKEN is not set',
      ],
    ],
    ['headers: [ANP_KEY]', ['headers: this must be a group of settings, each with its name']],
  ])('says one thing of a key that there is not: %s', (written, told) => {
    const file = `sources:\n  - id: a\n    url: https://wire.example/a\n    ${written}\n`;
    expect(problemsOf(file)).toEqual(told.map((line) => `newsroom.yaml:4 sources[0].${line}`));
  });

  it('does not say that a key is missing where another was written in its stead', () => {
    expect(problemsOf('sourcs:\n  - {id: a, url: "https://wire.example/a"}\n')).toEqual([
      'newsroom.yaml:2 sourcs: "sourcs" is not a setting here: did you mean sources?',
    ]);
    expect(problemsOf(`${least}channels: [{ platform: web, folows: [] }]\n`)).toEqual([
      'newsroom.yaml:5 channels[0].channel: this is missing',
      'newsroom.yaml:5 channels[0].folows: "folows" is not a setting here: did you mean follows?',
    ]);
  });

  it('names curly quotes, once where several look, and leaves them alone where they are meant', () => {
    expect(
      problemsOf(
        'sources:\n  - id: a\n    url: “https://wire.example/a”\n    topic: ‘sport’\n    credit: "“Het Nieuws”"\nchannels:\n  - {platform: web, channel: ‘alles’, name: “Alles”, follows: [alles]}\n',
      ),
    ).toEqual([
      expect.stringMatching(
        /^newsroom\.yaml:3 sources\[0\]\.url: this stands in curly quotes.*straight ones/,
      ),
      expect.stringMatching(/^newsroom\.yaml:4 sources\[0\]\.topic: this stands in curly quotes/),
      expect.stringMatching(/^newsroom\.yaml:7 channels\[0\]\.channel: this stands in curly quotes/),
      expect.stringMatching(/^newsroom\.yaml:7 channels\[0\]\.name: this stands in curly quotes/),
    ]);
  });

  it('never prints what may be a secret, and says what goes there instead', () => {
    const problems = problemsOf(
      'sources:\n  - id: a\n    url: https://wire.example/a\n    auth: {user: redactie, password: sesam123}\n  - id: b\n    url: https://wire.example/b\n    auth: {bearer: eyJ.sesam}\n    headers: {X-Key: ANP_KEY}\n',
    );
    expect(problems.join()).not.toMatch(/sesam|redactie/);
    expect(problems).toEqual([
      expect.stringMatching(/:4 .*auth\.user: .*never the secret itself: write one such as ANP_PASSWORD/),
      expect.stringMatching(/:4 .*auth\.password: .*never the secret itself/),
      expect.stringMatching(/:7 .*auth\.bearer: .*never the secret itself/),
      expect.stringMatching(/:8 .*headers\.X-Key: the environment variable ANP_KEY is not set$/),
    ]);
  });

  it('says that a name with a # is written in quotes where YAML read a remark', () => {
    const [problem] = problemsOf(
      'sources:\n  - {id: a, url: "https://wire.example/a"}\nchannels:\n  - platform: slack\n    channel: #sport\n    follows: [sport]\n',
    );
    expect(problem).toMatch(/^newsroom\.yaml:5 channels\[0\]\.channel: .*in quotes, "#sport"$/);
  });

  it('says where the YAML itself breaks', () => {
    expect(problemsOf('sources:\n  - id: "a\n')[0]).toMatch(/^newsroom\.yaml:\d: this is not valid YAML/);
  });

  it('is wrong when it is empty, and says what is missing', () => {
    const wayOut = 'write sources: with a source under it (see newsroom.example.yaml), or run npx telex init';
    expect(problemsOf('')).toEqual([`newsroom.yaml sources: this is missing: ${wayOut}`]);
    expect(problemsOf('# soon\nhome: NL\n')).toEqual([`newsroom.yaml sources: this is missing: ${wayOut}`]);
    for (const text of ['- id: a\n  url: https://a.example/rss\n', 'https://a.example/rss\n'])
      expect(problemsOf(text)).toEqual([
        expect.stringMatching(/^newsroom\.yaml:1: keys go at the top.*or run npx telex init$/),
      ]);
  });

  it('takes secrets from the environment by name', () => {
    const text = `${least}    auth: { user: ANP_USER, password: ANP_PASSWORD }\n`;
    const { sources } = newsroomOf(text, { ANP_USER: 'desk', ANP_PASSWORD: 'geheim' });
    expect(sources[0]).toMatchObject({ headers: { authorization: `Basic ${btoa('desk:geheim')}` } });
  });

  it('can bring its own desks and follow them', () => {
    const text = `${least}topics: [{ slug: haven, label: Haven }]\nchannels: [{ platform: web, channel: kade, follows: [haven] }]\n`;
    const { topics, channels } = newsroomOf(text);
    expect(topics.at(-1)).toEqual({ slug: 'haven', label: { nl: 'Haven', en: 'Haven' } });
    expect(channels[0]?.follows).toEqual([{ topic: 'haven', filter: [] }]);
  });

  it('reads what a channel takes of a topic as /volg does, and what it takes besides news of all', () => {
    const channel =
      '{ platform: web, channel: kade, follows: [sport, "Media soort:persbericht"], also: [advisory] }';
    const { channels } = newsroomOf(`${least}channels: [${channel}]\n`);
    expect(channels[0]).toMatchObject({
      follows: [
        { topic: 'sport', filter: [] },
        { topic: 'media', filter: [{ key: 'kind', values: ['press-release'] }] },
      ],
      filter: [{ key: 'kind', values: ['advisory', 'news'] }],
    });
  });

  it('takes a desk by its English name, and several in one text with commas between, as chat does', () => {
    const { channels } = newsroomOf(
      `${least}topics: [{ slug: haven, label: { nl: Haven, en: Port news } }]
channels:
  - platform: web
    channel: kade
    follows: [foreign country:Sudan, Odd news, 'domestic, port news spoed']
    digest: ['foreign land:Soedan, odd news 07.00']
`,
    );
    const sudan = [{ key: 'country', values: ['SD'] }];
    expect(channels[0]?.follows).toEqual([
      { topic: 'buitenland', filter: sudan },
      { topic: 'opmerkelijk', filter: [] },
      { topic: 'binnenland', filter: [] },
      { topic: 'haven', filter: [{ key: 'urgent', values: [] }] },
    ]);
    expect(channels[0]?.digest?.[0]?.follows).toEqual([
      { topic: 'buitenland', filter: sudan },
      { topic: 'opmerkelijk', filter: [] },
    ]);
  });

  it('says what is wrong with a filter, and with the topic beside it', () => {
    const follows = (what: string) =>
      problemsOf(`${least}channels: [{ platform: web, channel: kade, follows: ["${what}"] }]\n`);
    const at = 'newsroom.yaml:5 channels[0].follows[0]:';
    expect(follows('sport srt:nieuws')).toEqual([
      `${at} there is no filter "srt": known are ${shippedFilters.kinds.flatMap(({ names }) => Object.values(names)).join(', ')}`,
    ]);
    expect(follows('sport soort:roman')).toEqual([
      `${at} "roman" means nothing after soort: write nieuws or news, aankondiging or advisory, persbericht or press-release`,
    ]);
    expect(follows('spot soort:nieuws')).toEqual([
      `${at} there is no topic "spot": did you mean sport? New topics go under topics:`,
    ]);
    expect(follows('soort:nieuws')[0]).toMatch(/a topic has letters/);
  });

  it('folds nothing in a channel of which it says so, in either language', () => {
    for (const never of ['never', 'nooit']) {
      const text = `${least}channels: [{ platform: web, channel: kade, follows: [], fold: ${never} }]\n`;
      expect(newsroomOf(text).channels[0]).toMatchObject({ fold: never });
    }
  });

  it('has one card an event in a channel that asks for it, with the text of whom it prefers', () => {
    const of = (asked: string) =>
      newsroomOf(`${least}channels: [{ platform: web, channel: kade, follows: [], ${asked} }]\n`).channels[0];
    expect(of('events: merge, prefer: [ANP, nl]')).toMatchObject({ events: 'merge', prefer: ['ANP', 'nl'] });
    expect(of('look: short')).toMatchObject({ events: null, prefer: null });
  });

  it('takes a channel id that YAML reads as a number', () => {
    const text = `${least}channels: [{ platform: web, channel: 42, follows: [] }]\n`;
    expect(newsroomOf(text).channels[0]?.externalId).toBe('42');
  });

  it('refuses a Discord channel id that YAML has rounded', () => {
    const text = `${least}channels:\n  - platform: discord\n    channel: 1234567890123456789\n    follows: []\n`;
    expect(problemsOf(text)[0]).toMatch(/^newsroom\.yaml:7 channels\[0\]\.channel: .*quotes/);
  });
});

describe('the environment', () => {
  it('says everything that is wrong at once, by name', () => {
    const wrong = () =>
      settingsOf({
        TELEX_HOST: '0.0.0.0',
        TELEX_PORT: 'web',
        LOG_LEVEL: 'loud',
        SLACK_APP_TOKEN: 'xapp-1',
      });
    expect(problemsFrom(wrong).map((line) => line.split(':')[0])).toEqual([
      'LOG_LEVEL',
      'TELEX_PORT',
      'TELEX_BOARD_PASSWORD',
      'SLACK_BOT_TOKEN',
    ]);
  });

  it('names what looks like a setting and is none, and leaves alone what belongs to other programs', () => {
    const { unknown } = settingsOf({
      TELEX_PROT: '3001',
      TELEX_COLOUR: 'red',
      SLACK_TOKEN: 'x',
      SLACK_BOT_TOKN: 'x',
      DISCORD_BOT_TOKEN: 'x',
      SLACK_WEBHOOK_URL: 'https://example.org',
      DISCORD_WEBHOOK: 'https://example.org',
      PATH: '/bin',
    });
    expect(unknown.map(({ where, message }) => `${where}: ${message.en.split(': ')[1]}`)).toEqual([
      'TELEX_PROT: did you mean TELEX_PORT?',
      'TELEX_COLOUR: take it away',
      'SLACK_TOKEN: did you mean SLACK_BOT_TOKEN?',
      'SLACK_BOT_TOKN: did you mean SLACK_BOT_TOKEN?',
      'DISCORD_BOT_TOKEN: did you mean DISCORD_TOKEN?',
    ]);
  });

  it('knows what may never stand in a log', () => {
    const secret = {
      TELEX_BOARD_PASSWORD: 'a',
      SLACK_BOT_TOKEN: 'xoxb-b',
      SLACK_APP_TOKEN: 'xapp-c',
      DISCORD_TOKEN: 'd',
    };
    expect(settingsOf({ ...secret, TELEX_PORT: '0' }).secrets.toSorted()).toEqual(
      Object.values(secret).toSorted(),
    );
  });

  it('never repeats a secret in what it says', () => {
    const wrong = () => settingsOf({ SLACK_BOT_TOKEN: 'geheim-1', SLACK_APP_TOKEN: 'geheim-2' });
    expect(problemsFrom(wrong).join('\n')).not.toContain('geheim');
  });

  it('says once what is wrong with a token in curly quotes, and not that it is missing too', () => {
    const wrong = () => settingsOf({ SLACK_BOT_TOKEN: '“xoxb-1-2-a”', SLACK_APP_TOKEN: 'xapp-1-A-2-b' });
    expect(problemsFrom(wrong)).toEqual([expect.stringMatching(/^SLACK_BOT_TOKEN: stands in curly quotes/)]);
  });

  it('names curly quotes and letters that cannot be seen, in the secrets of the newsroom file too', () => {
    const wrong = () =>
      settingsOf({ TELEX_PORT: '“3001”', DISCORD_TOKEN: '‘geheim’', TELEX_HOST: '::\u200B1' });
    const problems = problemsFrom(wrong);
    expect(problems.join()).not.toContain('geheim');
    expect(problems).toEqual([
      expect.stringMatching(/^TELEX_HOST: holds a letter that cannot be seen/),
      expect.stringMatching(/^TELEX_PORT: stands in curly quotes/),
      expect.stringMatching(/^DISCORD_TOKEN: stands in curly quotes/),
    ]);
    const file = 'sources:\n  - {id: a, url: "https://wire.example/a", auth: {bearer: ANP_TOKEN}}\n';
    expect(problemsFrom(() => newsroomOf(file, { ANP_TOKEN: '“geheim”' }))).toEqual([
      expect.stringMatching(/auth\.bearer: the environment variable ANP_TOKEN stands in curly quotes/),
    ]);
  });
});

function problemsOf(text: string): string[] {
  return problemsFrom(() => newsroomOf(text));
}

function problemsFrom(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
  return [];
}
