import { expect, test } from 'vitest';
import { slackSettings } from '../../../adapters/slack/settings.ts';
import type { Environment } from '../../../src/settings/problem.ts';

const tokens = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };

test('the address is taken with or without a slash at the end', () => {
  for (const end of ['', '/', '//']) {
    const { settings } = read({ ...tokens, SLACK_API_URL: `http://slack.local/api${end}` });
    expect(settings?.apiUrl).toBe('http://slack.local/api/');
  }
});

test('Slack is heard over a socket with an app-level token, else over HTTP with a signing secret', () => {
  const signed = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' };
  expect(read({ ...tokens, ...signed }).settings).toMatchObject({ receive: 'socket', appToken: 'xapp-1' });
  expect(read(signed).settings).toMatchObject({ receive: 'http', signingSecret: 's' });
});

test('without a way to hear anything it says which setting is missing', () => {
  const { settings, problems } = read({ SLACK_BOT_TOKEN: 'xoxb-1' });
  expect(settings).toBeNull();
  expect(problems[0]).toMatch(/^SLACK_APP_TOKEN: missing: .*connections:write/);
});

test('only Slack itself must be given tokens that look like its own', () => {
  const odd = { SLACK_BOT_TOKEN: 'bot', SLACK_APP_TOKEN: 'app' };
  expect(read(odd).problems.map((line) => line.split(':')[0])).toEqual([
    'SLACK_BOT_TOKEN',
    'SLACK_APP_TOKEN',
  ]);
  expect(read({ SLACK_APP_TOKEN: 'xoxb-1' }).problems).toEqual([
    expect.stringContaining('this is not an app-level token'),
    expect.stringContaining('SLACK_BOT_TOKEN: missing'),
  ]);
  expect(read({ ...odd, SLACK_API_URL: 'http://proxy.local/api' }).problems).toEqual([]);
});

function read(environment: Environment) {
  const problems: string[] = [];
  const settings = slackSettings((found) => found).read(environment, (key, message) =>
    problems.push(`${key}: ${message.en}`),
  );
  return { settings, problems };
}
