import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { locales } from '../../../src/chat/ports/locale.ts';
import { readArguments } from '../../../src/cli/init/read-arguments.ts';
import { shippedTopics } from '../../../src/domain/topic.ts';
import { readPresets } from '../../../src/settings/presets/read-presets.ts';
import { nothingSaid } from '../../../src/setup/said-before.ts';
import { understandNames } from '../../../src/setup/understand-names.ts';
import { newsroomOf } from '../../settings/read-config.ts';
import type { FeedServer } from '../../support/feed-server.ts';
import { type InitFolder, openInitFolder } from '../../support/init/init-folder.ts';
import { openSite } from '../../support/init/site.ts';
import { openSlackServer } from '../../support/slack/server.ts';
import { addChannel } from '../../support/slack/workspace.ts';

let site: FeedServer;
let folder: InitFolder;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  folder = openInitFolder();
});
afterEach(() => folder.close());

const feed = () => `${site.url}/zoneless.rss`;
const written = () => newsroomOf(folder.read('newsroom.yaml') ?? '');

describe('telex init takes things by the names that people see', () => {
  test.each([
    ['Buitenland', 'buitenland'],
    ['BUITENLAND', 'buitenland'],
    ['Foreign', 'buitenland'],
    ['odd news', 'opmerkelijk'],
    ['Economy', 'economie'],
  ])('the topic %s', async (said, topic) => {
    expect((await folder.run([feed(), '--topic', said])).stderr).toBe('');
    expect(written().sources).toMatchObject([{ topic }]);
  });

  test.each(['none', 'None', 'geen'])('and no topic as %s', async (said) => {
    await folder.run([`${site.url}/sport.rss`, '--topic', said]);
    expect(written().sources).toMatchObject([{ topic: null }]);
  });

  test('a topic of the newsroom’s own, by what it is called there', async () => {
    folder.write(
      'newsroom.yaml',
      'topics: [{ slug: zorg, label: { nl: Zorg en welzijn, en: Care } }]\nsources: [{ id: x, url: "https://x.example/rss", credit: X }]\n',
    );
    expect((await folder.run([feed(), '--topic', 'zorg en welzijn'])).stderr).toBe('');
    expect(written().sources[1]).toMatchObject({ topic: 'zorg' });
  });

  test('a topic that there is not is still told', async () => {
    const { code, stderr } = await folder.run([feed(), '--topic', 'Buitenlnd']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Er is geen onderwerp Buitenlnd.')]);
  });

  test('a channel with its platform in capitals, and what it follows', async () => {
    const slack = await openSlackServer();
    addChannel(slack.workspace, 'sport');
    const environment = {
      SLACK_API_URL: slack.apiUrl,
      ...{ SLACK_BOT_TOKEN: slack.tokens.bot, SLACK_APP_TOKEN: slack.tokens.app },
    };
    const flags = ['--channel', 'Slack: #Sport', '--follows', 'Everything'];
    const run = await folder.run([feed(), ...flags], environment).finally(() => slack.stop());
    expect(run.stderr).toBe('');
    expect(written().channels).toMatchObject([{}, { name: 'sport', follows: [{ topic: 'alles' }] }]);
  });

  test('the time zone by its city', async () => {
    await folder.run([feed(), '--timezone', 'brussels']);
    expect(written()).toMatchObject({ timeZone: 'Europe/Brussels', homeCountry: 'BE' });
  });
});

test.each([
  ['NL', 'nl'],
  ['Nederlands', 'nl'],
  ['en-GB', 'en'],
  ['English', 'en'],
  ['engels', 'en'],
] as const)('the language %s is %s', (said, locale) => {
  expect(locales).toContain(locale);
  expect(readArguments(['--language', said], [], 'nl')).toMatchObject({ locale });
});

test.each(readPresets().map(({ id, name }) => [name, id] as const))(
  'the known source “%s” goes by its name, and by its id in capitals',
  (name, id) => {
    const read = (named: string) =>
      understandNames({ ...nothingSaid, presets: [named] }, { topics: shippedTopics }, readPresets()).presets;
    expect(read(id.toUpperCase())).toEqual([id]);
    expect(readPresets().find((each) => each.id === read(name)[0])?.name).toBe(name);
  },
);
