import { afterEach, describe, expect, it } from 'vitest';
import { openSlackOffice, until } from '../../../support/slack/office.ts';
import { addChannel } from '../../../support/slack/workspace.ts';

type Office = Awaited<ReturnType<typeof openSlackOffice>>;
let office: Office;
afterEach(() => office.close());

describe('where Telex is told to post', () => {
  it.each([
    ['a private channel that it is not in', { isPrivate: true, isMember: false }, {}, '/invite @Telex'],
    ['a direct message', { isDirect: true, isMember: false }, {}, 'In een direct bericht'],
    ['an archived channel', {}, { isArchived: true }, 'gearchiveerd'],
    ['a channel in which only some may post', {}, { isRestricted: true }, 'mogen maar enkelen iets plaatsen'],
    ['a channel of threads', {}, { threads: 'only' }, 'alleen antwoorden in gesprekken'],
  ] as const)('promises nothing in %s, and says what to do', async (_, options, state, said) => {
    office = await openSlackOffice();
    const channel = Object.assign(addChannel(office.workspace, 'onderzoek', options), state);
    for (const line of ['/volg sport', '/alarm hier']) await office.people.type(office.editor, channel, line);
    const answers = await office.whispers(office.editor, 2);
    expect(answers[0]).toContain(said);
    expect(answers[1]).toContain(said);
    expect(channel.messages).toEqual([]);
    const [known] = await office.store.subscriptions.channels();
    expect(await office.store.subscriptions.followed(known?.id ?? 0)).toEqual([]);
  });

  it('joins a public channel before it announces anything', async () => {
    office = await openSlackOffice();
    office.channel.isMember = false;
    await office.people.type(office.editor, office.channel, '/volg sport');
    expect((await office.messages(office.channel))[0]).toContain('Dit kanaal volgt nu Sport.');
    expect(office.channel.isMember).toBe(true);
  });

  it('promises nothing in a public channel that it may not join', async () => {
    office = await openSlackOffice();
    office.channel.isMember = false;
    office.server.faults.add({ kind: 'error', error: 'missing_scope' }, ['conversations.join']);
    await office.people.type(office.editor, office.channel, '/volg sport');
    expect((await office.whispers(office.editor))[0]).toContain('/invite @Telex');
    expect(office.channel.messages).toEqual([]);
  });

  it('goes by the ledger where Slack does not say', async () => {
    office = await openSlackOffice();
    office.server.faults.add({ kind: 'server-error', committed: false }, ['conversations.info']);
    await office.people.type(office.editor, office.channel, '/volg sport');
    expect((await office.messages(office.channel))[0]).toContain('Dit kanaal volgt nu Sport.');
  });

  it('lets a channel be unfollowed in which it may not post any more', async () => {
    office = await openSlackOffice();
    await office.people.type(office.editor, office.channel, '/volg sport');
    await office.messages(office.channel);
    office.channel.isRestricted = true;
    await office.people.type(office.editor, office.channel, '/ontvolg sport');
    await until(() => office.channel.messages.length === 2);
    const [known] = await office.store.subscriptions.channels();
    expect(await office.store.subscriptions.followed(known?.id ?? 0)).toEqual([]);
  });
});

describe('an answer that Slack loses', () => {
  it('says nothing beside a dialog that Slack opened without saying so', async () => {
    office = await openSlackOffice();
    office.server.faults.add({ kind: 'drop-after' }, ['views.open']);
    await office.people.type(office.editor, office.channel, '/volg');
    await office.dialog();
    // What would be said beside it comes before the last of these.
    for (const count of [1, 2, 3]) {
      await office.people.type(office.editor, office.channel, '/hulp');
      await office.whispers(office.editor, count);
    }
    const answers = await office.whispers(office.editor, 3);
    expect(answers.join('\n')).not.toContain('Er ontbreekt iets');
  });

  it('is given to the person beside the address whose connection was lost', async () => {
    office = await openSlackOffice();
    office.server.responseUrls.dropNext = true;
    await office.people.type(office.editor, office.channel, '/hulp');
    expect((await office.whispers(office.editor))[0]).toContain('/laatste');
  });

  it('is not said to the channel twice where nobody knows whether it was heard', async () => {
    office = await openSlackOffice();
    office.server.responseUrls.dropNext = true;
    await office.people.type(office.editor, office.channel, '/volg sport');
    expect((await office.whispers(office.editor))[0]).toContain('Dit kanaal volgt nu Sport.');
    expect(office.channel.messages).toHaveLength(1);
  });
});
