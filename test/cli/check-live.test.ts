import { expect, test } from 'vitest';
import type { LiveFinding } from '../../src/chat/ports/live-fact.ts';
import { checkLive } from '../../src/cli/check-live.ts';
import type { PlatformAccess } from '../../src/settings/platform-list.ts';

const platforms = [
  { name: 'slack', token: 'SLACK_BOT_TOKEN' },
  { name: 'discord', token: 'DISCORD_TOKEN' },
] as const;

test('tries the facts in each channel that is named for it, and says what held', async () => {
  const { code, stdout } = await run(['slack:C0PROEF'], [fact('een', true), fact('twee', null)]);
  expect(stdout).toBe(
    'slack, in C0PROEF\nheld    een: gezien\nuntried twee: gezien\n1 held, 0 did not, 1 could not be tried\n',
  );
  expect(code).toBe(0);
});

test('ends with 1 where a fact did not hold, and says how it was tried', async () => {
  const { code, stdout } = await run(['slack:C0PROEF'], [fact('een', false)]);
  expect(stdout).toContain('NOT SO  een: gezien (tried: zo)');
  expect(code).toBe(1);
});

test.each([
  [[], 'name a channel for it, such as slack:C0123456789'],
  [['C0PROEF'], 'C0PROEF names no channel'],
  [['slack:'], 'slack: names no channel'],
  [['teams:1'], 'teams:1 names no channel'],
  [['discord:1'], 'discord is not connected: set DISCORD_TOKEN first'],
  [['slack:C0NIEUWS'], 'is a channel of the newsroom file'],
])('posts nothing for %j, and says what to write', async (named, said) => {
  const { code, stdout, stderr } = await run(named, [fact('een', true)]);
  expect(stderr).toContain(said);
  expect([code, stdout]).toEqual([2, '']);
});

function fact(name: string, held: boolean | null): LiveFinding {
  return { name, how: 'zo', held, seen: 'gezien' };
}

async function run(named: readonly string[], findings: readonly LiveFinding[]) {
  let stdout = '';
  let stderr = '';
  const slack: PlatformAccess = {
    name: 'slack',
    create: () => Promise.reject(new Error('not part of this test')),
    check: async () => [],
    async *live() {
      yield* findings;
    },
  };
  const channels = [
    { platform: 'slack', externalId: 'C0NIEUWS', name: null, follows: [], filter: [], file: '' },
  ] as never;
  const code = await checkLive(
    named,
    { platforms, chat: [slack], newsroom: { channels } },
    {
      stdout: (text) => {
        stdout += text;
      },
      stderr: (text) => {
        stderr += text;
      },
      locale: 'en',
      signal: new AbortController().signal,
    },
  );
  return { code, stdout, stderr };
}
