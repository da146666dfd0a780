import { expect, onTestFinished, test } from 'vitest';
import type { Log } from '../../../../src/observability/log.ts';
import { presenterWith } from '../../../support/newsdesk.ts';
import { quietLog } from '../../../support/quiet-log.ts';
import { openSlackDesk } from '../../../support/slack/desk.ts';
import { minuteMs, wireItem } from '../../../support/wire-item.ts';

const group = 'S0WACHT';

async function openDesk() {
  const warnings: string[] = [];
  const warn = (...said: readonly unknown[]) => void warnings.push(String(said.at(-1)));
  const log: Log = { ...quietLog, warn, child: () => log };
  const office = await openSlackDesk({
    present: presenterWith({ pingFlash: group, pingKill: group }),
    deps: { log },
  });
  onTestFinished(() => office.close());
  const [, channel] = await office.channel('buitenland');
  const lastText = () => channel.messages.at(-1)?.text ?? '';
  return { office, channel, lastText, warnings };
}

test('the group that a channel named for flashes is called in the card and in the text that a phone shows, last', async () => {
  const { office, channel, lastText } = await openDesk();
  await office.desk.file(wireItem({ guid: 'a', urgency: 1 }), wireItem({ guid: 'b' }));
  await office.passes(minuteMs);
  const [flash, routine] = channel.messages;
  expect(JSON.stringify(flash?.blocks)).toContain(`"usergroup_id":"${group}"`);
  expect(flash?.text).toMatch(/^🔴 (?:FLITS|SPOED) · Kop van a/u);
  expect(flash?.text).toContain(`<!subteam^${group}>`);
  expect(JSON.stringify([routine?.blocks, lastText()])).not.toContain(group);
});

test.each(['invalid_blocks', 'invalid_blocks_format'])(
  'a flash and a kill whose group Slack does not know any more (%s) are posted without it and with their buttons, and the log says where to look',
  async (error) => {
    const { office, channel, warnings } = await openDesk();
    office.server.faults.always({ kind: 'error', error }, 'chat.postMessage', (args) =>
      JSON.stringify(args.blocks ?? '').includes('usergroup'),
    );
    await office.desk.file(wireItem({ guid: 'a', urgency: 1 }));
    await office.passes(minuteMs);
    expect(office.shown(channel)).toEqual([expect.stringMatching(/^🔴 (?:FLITS|SPOED) · Kop van a/u)]);
    expect(office.shown(channel)[0]).toContain('[Ik doe deze]');
    await office.desk.file(wireItem({ guid: 'a', version: 2, urgency: 1, pubStatus: 'canceled' }));
    await office.passes(minuteMs);
    expect(office.shown(channel)).toHaveLength(2);
    expect(office.shown(channel)[1]).toMatch(/^⛔ INGETROKKEN door ANP/u);
    expect(office.shown(channel)[1]).toContain('[Gezien]');
    expect(JSON.stringify(channel.messages)).not.toContain(group);
    expect(warnings).toHaveLength(2);
    for (const line of warnings) expect(line).toContain(`(${error}), so it is sent without the group`);
  },
);

test('a flash whose blocks Slack takes in no form is posted as text, which calls nobody', async () => {
  const { office, channel } = await openDesk();
  office.server.faults.always(
    { kind: 'error', error: 'invalid_blocks' },
    'chat.postMessage',
    ({ blocks }) => blocks !== undefined,
  );
  await office.desk.file(wireItem({ guid: 'a', urgency: 1 }));
  await office.passes(minuteMs);
  expect(office.shown(channel)).toEqual([expect.stringMatching(/^🔴 (?:FLITS|SPOED) · Kop van a/u)]);
  expect(channel.messages[0]).toMatchObject({ blocks: [] });
  expect(JSON.stringify(channel.messages)).not.toContain(group);
});
