import { afterEach, describe, expect, it } from 'vitest';
import { openSlackOffice } from '../../../support/slack/office.ts';
import { addUser, type SlackUser } from '../../../support/slack/workspace.ts';

const enterpriseId = 'E0UITGEVER';
const home = 'T0NIEUWS01';
const admins = { userIds: [] };
let office: Awaited<ReturnType<typeof openSlackOffice>>;
afterEach(() => office.close());

const ours = { id: enterpriseId, teams: [home, 'T0DAGBLAD'] };
const theirs = { id: enterpriseId, teams: ['T0DAGBLAD'] };
const strange = { id: 'E0ANDER', teams: ['T0VREEMD'] };
type Roles = Partial<SlackUser>;

async function follow(roles: Roles, managers: 'everyone' | typeof admins): Promise<SlackUser> {
  office = await openSlackOffice({ enterpriseId, managers });
  const person = addUser(office.workspace, 'noor', roles);
  await office.people.type(person, office.channel, '/volg sport');
  return person;
}

describe('in a workspace of an Enterprise organisation', () => {
  it.each<[string, 'everyone' | typeof admins, Roles]>([
    ['a colleague of another workspace', 'everyone', { teamId: 'T0DAGBLAD', enterprise: theirs }],
    ['who is shown in another of her workspaces', 'everyone', { teamId: 'T0DAGBLAD', enterprise: ours }],
    [
      'an administrator here who is shown there',
      admins,
      { teamId: 'T0DAGBLAD', isAdmin: true, enterprise: ours },
    ],
    [
      'an administrator of the organisation',
      admins,
      { teamId: 'T0DAGBLAD', enterprise: { ...theirs, isAdmin: true } },
    ],
  ])('%s manages what a channel follows, with SLACK_MANAGERS %j', async (_, managers, roles) => {
    await follow(roles, managers);
    expect((await office.messages(office.channel))[0]).toContain('Dit kanaal volgt nu Sport.');
  });

  it.each<[string, 'everyone' | typeof admins, Roles]>([
    [
      'an administrator of another workspace',
      admins,
      { teamId: 'T0DAGBLAD', isAdmin: true, enterprise: theirs },
    ],
    ['somebody of another organisation', 'everyone', { teamId: 'T0VREEMD', enterprise: strange }],
    [
      'an administrator of another organisation',
      admins,
      { teamId: 'T0VREEMD', enterprise: { ...strange, isAdmin: true } },
    ],
    ['a stranger of no organisation', 'everyone', { teamId: 'T0VREEMD' }],
    ['a guest of the organisation', 'everyone', { teamId: 'T0DAGBLAD', isGuest: true, enterprise: theirs }],
  ])('%s does not, with SLACK_MANAGERS %j', async (_, managers, roles) => {
    const person = await follow(roles, managers);
    expect((await office.whispers(person))[0]).toContain('mag niet veranderen');
    expect(office.channel.messages).toEqual([]);
  });

  it('takes the press of a colleague, of whom Slack names the organisation', async () => {
    office = await openSlackOffice({ enterpriseId });
    await office.file();
    const noor = addUser(office.workspace, 'noor', { enterprise: ours });
    await office.people.type(noor, office.channel, '/bericht 1');
    await office.whispers(noor);
    const button = { type: 'button', action_id: 'telex:run:0', value: '/volg sport', text: { text: 'Volg' } };
    const blocks = [{ type: 'actions', elements: [button] }];
    await office.people.press(noor, office.channel, { blocks }, 'Volg');
    expect((await office.messages(office.channel))[0]).toContain('Dit kanaal volgt nu Sport.');
  });

  it('keeps a person of who knows which workspace out while Slack may not say who she is', async () => {
    office = await openSlackOffice({ enterpriseId });
    office.server.tokens.scopes = office.server.tokens.scopes.filter((scope) => scope !== 'users:read');
    const noor = addUser(office.workspace, 'noor', { teamId: 'T0DAGBLAD', enterprise: theirs });
    await office.people.type(noor, office.channel, '/volg sport');
    expect((await office.whispers(noor))[0]).toContain('npx telex check');
    expect(office.channel.messages).toEqual([]);
  });
});
