import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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

const feed = () => `${site.url}/sport.rss`;

describe('telex init completes a newsroom file that names no source yet', () => {
  test.each([
    ['a time zone alone', 'timezone: Europe/Brussels\n', 'Europe/Brussels'],
    ['no line break at its end', 'timezone: Europe/Brussels', 'Europe/Brussels'],
    ['the line breaks of Windows', '# Van ons\r\ntimezone: Europe/Brussels\r\n', 'Europe/Brussels'],
    ['remarks alone', '# Van ons.\n# sources: komt nog\n', 'Europe/Amsterdam'],
    ['a remark without a line break', '# Van ons', 'Europe/Amsterdam'],
    ['a mark where it begins', '---\n# Van ons\n', 'Europe/Amsterdam'],
    ['the key alone', 'timezone: Europe/Brussels\nsources:\n', 'Europe/Brussels'],
    ['the key with a remark', 'sources:   # komt nog\nkeep: 90d\n', 'Europe/Amsterdam'],
    ['the key with no value', 'sources: ~\nkeep: 90d\n', 'Europe/Amsterdam'],
    ['an empty list', 'keep: 90d\nsources: []   # nog niets\n', 'Europe/Amsterdam'],
    ['an empty list between others', 'sources: []\nkeep: 90d\n', 'Europe/Amsterdam'],
    [
      'a channel',
      'channels:\n  - platform: web\n    channel: sport\n    follows: [sport]\n',
      'Europe/Amsterdam',
    ],
    ['braces', '{ "timezone": "Europe/Brussels" }\n', 'Europe/Brussels'],
    ['empty braces', '{}\n', 'Europe/Amsterdam'],
    ['braces with an empty list', '{ "sources": [], "keep": "90d" }\n', 'Europe/Amsterdam'],
  ])('with %s', async (_what, before, timeZone) => {
    folder.write('newsroom.yaml', before);
    const { code, stderr } = await folder.run([feed()]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const after = folder.read('newsroom.yaml') ?? '';
    const newsroom = newsroomOf(after);
    expect(newsroom.timeZone).toBe(timeZone);
    expect(newsroom.sources).toMatchObject([{ url: feed(), topic: 'sport' }]);
    // Each word of before is there, in its order, and each line break is of the same kind.
    const words = before.split(/\s+|~|\[\]|[{}]|(?<="),/u).filter((word) => word !== '');
    let from = 0;
    for (const word of words) {
      const at = after.indexOf(word, from);
      expect(at, word).toBeGreaterThanOrEqual(from);
      from = at + word.length;
    }
    if (before.includes('\r\n')) expect(after).not.toMatch(/[^\r]\n/u);
    const again = await folder.run([feed()]);
    expect([again.code, folder.read('newsroom.yaml')]).toEqual([0, after]);
  });

  test('remarks alone get what a newsroom begins with: its zone and the board', async () => {
    folder.write('newsroom.yaml', '# Van ons.\n');
    await folder.run([feed(), '--timezone', 'Europe/Brussels']);
    const text = folder.read('newsroom.yaml') ?? '';
    expect(text.startsWith('# Van ons.\n\n# De redactie.')).toBe(true);
    expect(newsroomOf(text)).toMatchObject({ timeZone: 'Europe/Brussels', homeCountry: 'BE' });
  });

  test('with a channel that is picked as well', async () => {
    const slack = await openSlackServer();
    addChannel(slack.workspace, 'sport');
    folder.write('newsroom.yaml', 'timezone: Europe/Brussels\n');
    const environment = {
      SLACK_API_URL: slack.apiUrl,
      ...{ SLACK_BOT_TOKEN: slack.tokens.bot, SLACK_APP_TOKEN: slack.tokens.app },
    };
    const run = await folder.run([feed(), '--channel', 'slack:sport'], environment).finally(slack.stop);
    expect(run.stderr).toBe('');
    const { channels } = newsroomOf(folder.read('newsroom.yaml') ?? '');
    expect(channels).toMatchObject([{ platform: 'slack', name: 'sport', follows: [{ topic: 'sport' }] }]);
  });

  test('where something else is wrong in it, that alone is told, with its line, and nothing is written', async () => {
    const before = 'sources: []\nkeep: lang\n';
    folder.write('newsroom.yaml', before);
    const { code, stderr } = await folder.run([feed()]);
    expect(code).toBe(1);
    expect(stderr).toContain('newsroom.yaml:2 keep');
    expect(stderr).not.toContain('newsroom.yaml:1');
    expect(folder.read('newsroom.yaml')).toBe(before);
  });
});
