import { afterEach, describe, expect, it } from 'vitest';
import { openSlackOffice, until } from '../../../support/slack/office.ts';
import { addUser } from '../../../support/slack/workspace.ts';

type Office = Awaited<ReturnType<typeof openSlackOffice>>;
let office: Office;
afterEach(() => office.close());

const admins = { userIds: [] };

describe('who may change what a channel follows', () => {
  it('refuses others with a sentence, and lets administrators and the list', async () => {
    office = await openSlackOffice({ managers: { userIds: ['U0LIJST'] } });
    await office.people.type(office.editor, office.channel, '/volg sport');
    expect((await office.whispers(office.editor))[0]).toContain(
      'Je mag niet veranderen wat dit kanaal volgt.',
    );
    expect(office.channel.messages).toEqual([]);
    await office.people.type(office.chief, office.channel, '/volg sport');
    await office.messages(office.channel);
    const listed = { ...addUser(office.workspace, 'lies'), id: 'U0LIJST' };
    office.workspace.users.set(listed.id, listed);
    await office.people.type(listed, office.channel, '/volg economie');
    expect((await office.messages(office.channel, 2))[1]).toContain('Economie');
  });

  it('lets everybody look', async () => {
    office = await openSlackOffice({ managers: admins });
    await office.people.type(office.editor, office.channel, '/gevolgd');
    expect((await office.whispers(office.editor))[0]).not.toContain('Je mag niet');
  });

  it.each([
    ['a guest', 'everyone', { isGuest: true }],
    ['a guest who is called an administrator', admins, { isGuest: true, isAdmin: true }],
    ['an administrator of another company', admins, { isAdmin: true, teamId: 'T0ANDER', isStranger: true }],
    ['somebody of another company', 'everyone', { teamId: 'T0ANDER', isStranger: true }],
    ['a stranger of whom Slack names no other workspace', admins, { isAdmin: true, isStranger: true }],
  ] as const)('is never %s, with SLACK_MANAGERS %j', async (_, managers, roles) => {
    office = await openSlackOffice({ managers });
    const person = addUser(office.workspace, 'gast', roles);
    await office.people.type(person, office.channel, '/volg sport');
    expect((await office.whispers(person))[0]).toContain('Je mag niet veranderen');
    expect(office.channel.messages).toEqual([]);
  });

  it('tells an administrator that Slack was slow, and not that he may not', async () => {
    office = await openSlackOffice({ managers: admins });
    office.server.faults.add({ kind: 'silence' }, ['users.info']);
    await office.people.type(office.chief, office.channel, '/volg sport');
    expect((await office.whispers(office.chief))[0]).toContain(
      'Slack zei niet op tijd of je dit mag veranderen',
    );
    expect(office.channel.messages).toEqual([]);
  });

  it('takes a yes that has just run out when Slack does not answer', async () => {
    let minutes = 0;
    office = await openSlackOffice({ managers: admins, clock: () => minutes * 60_000 });
    await office.people.type(office.chief, office.channel, '/volg sport');
    await office.messages(office.channel);
    minutes = 15;
    office.server.faults.add({ kind: 'server-error', committed: false }, ['users.info']);
    await office.people.type(office.chief, office.channel, '/volg economie');
    expect((await office.messages(office.channel, 2))[1]).toContain('Economie');
    minutes = 90;
    office.server.faults.add({ kind: 'server-error', committed: false }, ['users.info']);
    await office.people.type(office.chief, office.channel, '/volg tech');
    expect((await office.whispers(office.chief)).at(-1)).toContain('Slack zei niet op tijd');
  });

  it('keeps nobody out for a scope that is missing where everybody may', async () => {
    office = await openSlackOffice();
    office.server.tokens.scopes = office.server.tokens.scopes.filter((scope) => scope !== 'users:read');
    await office.people.type(office.editor, office.channel, '/volg sport');
    expect((await office.messages(office.channel))[0]).toContain('Dit kanaal volgt nu Sport.');
  });

  it('names what is missing where Slack does not let Telex see who is an administrator', async () => {
    office = await openSlackOffice({ managers: admins });
    office.server.tokens.scopes = office.server.tokens.scopes.filter((scope) => scope !== 'users:read');
    await office.people.type(office.chief, office.channel, '/volg sport');
    expect((await office.whispers(office.chief))[0]).toContain('npx telex check');
  });
});

describe('a channel that is shared with another company', () => {
  it('stays ours, whoever presses a button in it', async () => {
    office = await openSlackOffice();
    await office.file();
    await office.people.type(office.editor, office.channel, '/volg buitenland');
    await office.messages(office.channel);
    await office.people.type(office.editor, office.channel, '/bericht 1');
    await office.whispers(office.editor);
    const card = office.workspace.ephemerals[0] ?? { blocks: [] };
    const stranger = addUser(office.workspace, 'wim', { teamId: 'T0ANDER', isStranger: true });
    await office.people.press(stranger, office.channel, card, 'Meer uit Buitenland');
    expect((await office.whispers(stranger))[0]).toContain('Senaat stemt in met begroting');
    const [channel] = await office.store.subscriptions.channels();
    expect(channel?.workspace).toBe(office.workspace.teamId);
    await office.people.openHome(office.editor);
    await until(() => office.workspace.homes.has(office.editor.id));
    expect(JSON.stringify(office.workspace.homes.get(office.editor.id))).toContain(office.channel.id);
  });

  it('may be renamed, and is called so', async () => {
    office = await openSlackOffice();
    await office.people.type(office.editor, office.channel, '/volg buitenland');
    await office.messages(office.channel);
    const renamed = { id: office.channel.id, name: 'wereld', created: 0 };
    await office.people.event({ type: 'channel_rename', channel: renamed }, 'Ev1');
    const elsewhere = { id: 'C0ELDERS', name: 'elders', created: 0 };
    await office.people.event({ type: 'channel_rename', channel: elsewhere }, 'Ev2');
    await expect
      .poll(async () => (await office.store.subscriptions.channels()).map(({ name }) => name))
      .toEqual(['wereld']);
  });
});
