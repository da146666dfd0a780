import { afterEach, describe, expect, it } from 'vitest';
import { isUp, kindsOf, reasonsOf } from '../../../support/adapter-state.ts';
import { openSlackOffice, until } from '../../../support/slack/office.ts';
import {
  connectionCodes,
  dialogCodes,
  homeCodes,
  joinCodes,
  personCodes,
} from '../../../support/slack/said/documented-codes.ts';
import { addChannel, addUser } from '../../../support/slack/workspace.ts';

const answers = ['may', 'zei niet op tijd', 'mag niet veranderen'];

let office: Awaited<ReturnType<typeof openSlackOffice>>;
afterEach(() => office.close());

describe('whatever Slack says', () => {
  it('in place of opening a dialog, who asked reads what to type', async () => {
    office = await openSlackOffice();
    for (const [at, error] of dialogCodes.entries()) {
      office.server.faults.add({ kind: 'error', error }, ['views.open']);
      await office.people.type(office.editor, office.channel, '/volg');
      expect((await office.whispers(office.editor, at + 1)).at(-1), error).toContain('/volg onderwerp');
    }
    expect(office.workspace.views.size).toBe(0);
  });

  it('of the Home tab, it is shown when it is opened the next time', async () => {
    office = await openSlackOffice();
    const published = () => office.server.calls.filter(({ method }) => method === 'views.publish').length;
    for (const [at, error] of homeCodes.entries()) {
      office.server.faults.add({ kind: 'error', error }, ['views.publish']);
      await office.people.openHome(office.editor);
      await until(() => published() === at + 1);
    }
    expect(office.workspace.homes.size).toBe(0);
    await office.people.openHome(office.editor);
    await until(() => office.workspace.homes.has(office.editor.id));
  });

  it('of who somebody is, nobody gets through whom Slack does not show, and everybody reads why', async () => {
    office = await openSlackOffice();
    const said = new Map<string, string[]>();
    for (const error of personCodes) {
      const person = addUser(office.workspace, error);
      const channel = addChannel(office.workspace, error);
      office.server.faults.add({ kind: 'error', error }, ['users.info']);
      await office.people.type(person, channel, '/volg sport');
      const whispered = () => office.workspace.ephemerals.some(({ user }) => user === person.id);
      await until(() => whispered() || channel.messages.length > 0);
      const told = channel.messages.length > 0 ? 'may' : ((await office.whispers(person))[0] ?? '');
      const answer = answers.find((each) => told.includes(each)) ?? told;
      said.set(answer, [...(said.get(answer) ?? []), error]);
    }
    expect([...said.keys()].toSorted()).toEqual([...answers].toSorted());
    expect(said.get('mag niet veranderen')).toEqual(['user_not_found', 'user_not_visible']);
    // Where everybody may, a right that the bot lacks keeps nobody out; what passes lets no guest through.
    expect(said.get('may')).toContain('missing_scope');
    for (const error of ['internal_error', 'ratelimited', 'a_code_of_next_year', 'request_timeout'])
      expect(said.get('zei niet op tijd')).toContain(error);
  });

  it('of joining a public channel, nothing is promised where the bot is kept out', async () => {
    office = await openSlackOffice();
    const invited: string[] = [];
    for (const error of joinCodes) {
      const channel = addChannel(office.workspace, error, { isMember: false });
      office.server.faults.add({ kind: 'error', error }, ['conversations.join']);
      const before = office.workspace.ephemerals.length;
      await office.people.type(office.editor, channel, '/volg sport');
      await until(() => channel.messages.length > 0 || office.workspace.ephemerals.length > before);
      const isPromised = channel.messages.length > 0;
      if (!isPromised && (await lastWhisper()).includes('/invite @Telex')) invited.push(error);
      if (error === 'is_archived') expect(await lastWhisper()).toContain('gearchiveerd');
    }
    for (const error of [
      'missing_scope',
      'too_many_members',
      'channel_is_limited_access',
      'channel_not_found',
    ])
      expect(invited).toContain(error);
    // What passes says nothing of the channel: the ledger will tell.
    for (const error of ['internal_error', 'ratelimited', 'a_code_of_next_year'])
      expect(invited).not.toContain(error);
  });

  it('of the socket, posts go on, the reason bears its word, and commands come back by themselves', async () => {
    office = await openSlackOffice({ timing: { retryMostMs: 20, askAgainMs: 20 } });
    for (const error of connectionCodes.filter((code) => code !== 'ratelimited')) {
      const end = office.server.faults.always({ kind: 'error', error }, 'apps.connections.open');
      office.server.socketMode.cut();
      await until(() => reasonsOf(office.adapter).includes(`(Slack: ${error})`));
      expect(kindsOf(office.adapter), error).toContain('posting up');
      end();
      await until(() => isUp(office.adapter));
    }
  });

  async function lastWhisper(): Promise<string> {
    return (await office.whispers(office.editor)).at(-1) ?? '';
  }
});
