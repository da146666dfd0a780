import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCheckTool } from '../../src/cli/check.ts';
import { createPreviewTool } from '../../src/cli/preview.ts';
import { createEnricher } from '../../src/pipeline/create-enricher.ts';
import { platforms } from '../../src/platforms.ts';
import type { KnownName } from '../../src/store/following/channel-names.ts';
import { newsroomOf, nothingWrong, settingsOf } from '../settings/read-config.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { rssDocument } from '../support/rss-document.ts';
import { openSlackServer, type SlackServer } from '../support/slack/server.ts';
import { addChannel } from '../support/slack/workspace.ts';
import { nightShift } from '../support/wire-item.ts';

let slack: SlackServer;
let feeds: FeedServer;
beforeEach(async () => {
  slack = await openSlackServer();
  feeds = await startFeedServer({});
});
afterEach(async () => {
  await slack.stop();
  await feeds.close();
});

const file = (channel: string) =>
  newsroomOf(
    `sources: [{id: anp, url: "${feeds.url}/anp"}]\nchannels: [{platform: slack, channel: "${channel}", follows: [alles]}]\nalarms: {platform: slack, channel: "#storingen"}\n`,
  );
const settings = (bot = slack.tokens.bot) =>
  settingsOf({ SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: slack.tokens.app, SLACK_API_URL: slack.apiUrl });

async function run(
  tool: { run: ReturnType<typeof createCheckTool>['run'] },
  args: readonly string[] = [],
  input = '',
) {
  let stdout = '';
  let stderr = '';
  const code = await tool.run(args, {
    stdin: (async function* () {
      yield new TextEncoder().encode(input);
    })(),
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    locale: 'en',
    signal: new AbortController().signal,
  });
  return { code, lines: stdout.split('\n').filter((line) => /slack/iu.test(line)), stdout, stderr };
}

function check(channel: string, bot?: string, known: readonly KnownName[] = []) {
  const config = () => ({ ...nothingWrong, settings: settings(bot), file: { newsroom: file(channel) } });
  const deps = { config, platforms: platforms.chat, userAgent: 'Telex/test', clock: Date.now };
  return createCheckTool({ ...deps, known: async () => known, pause: async () => {} });
}

test('check tries a channel that stands in the file by its name, and tells a name that is none once', async () => {
  addChannel(slack.workspace, 'buitenland');
  addChannel(slack.workspace, 'storingen');
  const { lines } = await run(check('#buitenland'));
  expect(lines.at(-1)).toBe('ok    Slack: channel #buitenland: can be posted to and read back');
  const wrong = await run(check('#buitenlnad'));
  expect(wrong.code).toBe(1);
  expect(wrong.lines.filter((line) => line.includes('buitenl'))).toEqual([
    'MEND  newsroom file: channel #buitenlnad of slack: there is no channel of that name that the bot can see, but there is #buitenland: mend the name in newsroom.yaml, or invite the bot',
  ]);
});

test('check names an alarm channel that is none too', async () => {
  addChannel(slack.workspace, 'buitenland');
  const { lines } = await run(check('#buitenland'));
  expect(lines.at(-1)).toContain('MEND  newsroom file: channel #storingen of slack: there is no channel');
});

test('check follows a renamed channel by the id that Telex found', async () => {
  const { id } = addChannel(slack.workspace, 'wereld');
  const known = [
    { platform: 'slack', name: 'buitenland', externalId: id },
    { platform: 'slack', name: 'storingen', externalId: id },
  ];
  const { lines } = await run(check('#buitenland', undefined, known));
  expect(lines.at(-1)).toBe('ok    Slack: channel #wereld: can be posted to and read back');
});

test('where the token is refused, that is told once and the names are not', async () => {
  const { stdout } = await run(check('#buitenland', 'xoxb-oud'));
  expect(stdout).toContain('MEND  Slack: SLACK_BOT_TOKEN');
  expect(stdout).not.toContain('#buitenland');
});

test('check --live does not post in a channel that the newsroom file names', async () => {
  const { id } = addChannel(slack.workspace, 'buitenland');
  const { code, stderr } = await run(check('#buitenland'), ['--live', `slack:${id}`]);
  expect(code).toBe(2);
  expect(stderr).toContain('is a channel of the newsroom file');
});

test('preview says which channels are not found', async () => {
  addChannel(slack.workspace, 'buitenland');
  const tool = createPreviewTool({
    ...{
      clock: () => nightShift,
      newsroom: () => file('#buitenlnad'),
      userAgent: 'Telex/test',
      createEnricher,
    },
    naming: () => ({ chat: settings().chat }),
  });
  const { code, stdout } = await run(tool, ['-'], rssDocument(['Bericht'], nightShift));
  expect(code).toBe(0);
  expect(stdout).toContain(
    'newsroom file: channel #buitenlnad of slack: there is no channel of that name that the bot can see, but there is #buitenland',
  );
});
