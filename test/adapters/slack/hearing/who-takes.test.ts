import { afterEach, describe, expect, it } from 'vitest';
import { openSlackOffice, until } from '../../../support/slack/office.ts';
import { addUser } from '../../../support/slack/workspace.ts';

type Office = Awaited<ReturnType<typeof openSlackOffice>>;
let office: Office;
afterEach(() => office.close());

describe('who may take a story', () => {
  it('is any colleague, by the name that others see, also where only administrators manage', async () => {
    office = await openSlackOffice({ managers: { userIds: [] } });
    const number = await office.file();
    await office.people.type(office.editor, office.channel, `/doe ${number}`);
    expect((await office.whispers(office.editor))[0]).toContain(`#${number} is bij jou.`);
    expect((await office.store.archive.byNumber(number))?.handling).toMatchObject({
      kind: 'taken',
      by: { platform: 'slack', userId: office.editor.id },
    });
    await office.people.type(office.chief, office.channel, `/doe ${number}`);
    expect((await office.whispers(office.chief))[0]).toContain('was je voor');
    expect(office.channel.messages).toEqual([]);
  });

  it('says nothing to who pressed what the card comes to show, and tells who was second', async () => {
    office = await openSlackOffice();
    const number = await office.file();
    await office.people.type(office.editor, office.channel, `/bericht ${number}`);
    await office.people.type(office.chief, office.channel, `/bericht ${number}`);
    await office.whispers(office.editor);
    await office.whispers(office.chief);
    const [shown] = office.workspace.ephemerals;
    if (shown === undefined) throw new Error('no answer');
    await office.people.press(office.editor, office.channel, shown, 'Ik doe deze');
    const isTaken = async () => (await office.store.archive.byNumber(number))?.handling !== null;
    while (!(await isTaken())) await new Promise((resolve) => setTimeout(resolve, 2));
    await office.people.press(office.chief, office.channel, shown, 'Ik doe deze');
    expect((await office.whispers(office.chief, 2))[1]).toContain('was je voor');
    expect(await office.whispers(office.editor)).toHaveLength(1);
  });

  it.each([
    ['a guest', { isGuest: true }],
    ['somebody of another company in a shared channel', { teamId: 'T0ANDER', isStranger: true }],
  ] as const)('is not %s, who is told so alone', async (_, roles) => {
    office = await openSlackOffice();
    const number = await office.file();
    const person = addUser(office.workspace, 'gast', roles);
    await office.people.type(person, office.channel, `/doe ${number}`);
    await until(() => office.workspace.ephemerals.length > 0);
    expect((await office.whispers(person))[0]).toContain('Alleen wie bij deze redactie hoort');
    expect((await office.store.archive.byNumber(number))?.handling).toBeNull();
    expect(office.channel.messages).toEqual([]);
  });
});
