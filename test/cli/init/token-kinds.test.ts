import { describe, expect, test } from 'vitest';
import { setup as setupDiscord } from '../../../adapters/discord/setup/setup.ts';
import { setup as setupSlack } from '../../../adapters/slack/setup/setup.ts';
import type { PlatformSetup } from '../../../src/chat/ports/platform-setup.ts';

const about = { commands: [], locale: 'nl', environment: {} } as const;

/** What is said of it before anybody is asked. */
async function judged({ secrets }: PlatformSetup, variable: string, pasted: string): Promise<string> {
  const secret = secrets.find((each) => each.variable === variable);
  const verdict = await secret?.try(pasted, AbortSignal.abort());
  expect(verdict?.kind).toBe('wrong');
  return verdict?.said ?? '';
}

describe('what stands on the same pages and is no token is told for what it is', () => {
  test.each([
    ['1175000000000000001', 'Application ID'],
    ['a'.repeat(64), 'Public Key'],
    ['AbCdEfGhIjKlMnOpQrStUvWxYz012345', 'Client Secret'],
    ['MTE3NTAwMDAwMDAwMDAwMDAwMQ.half', 'geen heel token'],
    ['', 'geen heel token'],
  ])('on Discord: %s', async (pasted, told) => {
    expect(await judged(setupDiscord(about, null), 'DISCORD_TOKEN', pasted)).toContain(told);
  });

  test.each([
    ['SLACK_APP_TOKEN', '0123456789abcdef0123456789abcdef', 'een geheim van de app'],
    ['SLACK_APP_TOKEN', 'telex', 'geen token van Slack. Bedoeld is: het app-token'],
    ['SLACK_BOT_TOKEN', 'telex', 'geen token van Slack. Bedoeld is: het bot-token'],
    ['SLACK_BOT_TOKEN', 'xoxp-1', 'het token van een persoon'],
  ])('on Slack, for %s: %s', async (variable, pasted, told) => {
    expect(await judged(setupSlack(about, null), variable, pasted)).toContain(told);
  });
});

test('an app of Slack without Socket Mode is not asked for an app-level token', () => {
  const environment = { SLACK_SIGNING_SECRET: 'geheim' };
  const { secrets } = setupSlack({ ...about, environment }, null);
  expect(secrets.map(({ variable }) => variable)).toEqual(['SLACK_BOT_TOKEN']);
});
