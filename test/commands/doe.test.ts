import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replyToText } from '../../src/chat/words/reply-text.ts';
import type { Person } from '../../src/domain/handling/person.ts';
import { choicesOf, foreignDesk, openDesk } from '../support/open-desk.ts';

const sanne: Person = { platform: 'slack', workspace: 'T1', userId: 'U1', name: 'Sanne' };
const joris: Person = { platform: 'web', workspace: '', userId: 'joris', name: 'Joris' };

let newsroom: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
  newsroom = await openDesk();
});
afterEach(() => newsroom.close());

const say = (text: string, person: Person, locale: 'nl' | 'en' = 'nl') => newsroom.say(text, locale, person);

/** They stand under the card of the first. */
async function onOneCard(lead: number, ...others: readonly number[]): Promise<void> {
  const { ledger, eventCards, subscriptions } = newsroom.store;
  const { id } = await subscriptions.channel(foreignDesk, null);
  const card = await ledger.card(id, lead);
  for (const number of others) await eventCards.put([(await ledger.card(id, number)).id], card.id);
}

describe('/doe', () => {
  test('takes, publishes and lets go, and tells who comes second who was first', async () => {
    const number = await newsroom.file();
    expect(await say(`/doe ${number}`, sanne)).toContain(`#${number} is bij jou.`);
    expect(await say(`/doe ${number}`, sanne)).toContain('is al bij jou, sinds 14.30');
    const second = await newsroom.run(`/doe ${number}`, { person: joris });
    expect(second).toMatchObject({ refused: true, audience: 'asker' });
    expect(choicesOf(second)).toEqual([`/doe ${number} over`]);
    expect(await say(`/doe ${number}`, joris)).toContain(
      `Sanne (Slack) was je voor: #${number} is sinds 14.30 bij Sanne (Slack).`,
    );
    expect(await say(`/doe ${number} los`, joris)).toContain(`#${number} is sinds 14.30 bij Sanne (Slack).`);
    expect(await say(`/doe ${number} gepubliceerd`, sanne)).toContain('is gepubliceerd, door jou');
    expect(await say(`/take ${number} release`, sanne, 'en')).toContain(`#${number} is free again.`);
    expect(await say(`/doe ${number} niet voor ons`, joris)).toContain('is niet voor ons');
    expect(await say(`/doe ${number} over`, joris)).toContain('is bij jou');
  });

  test('takes nothing that was killed, nor what there is not, and says what it understands', async () => {
    const killed = await newsroom.file({ state: 'withdrawn' });
    expect(await say(`/doe ${killed}`, sanne)).toContain('is ingetrokken: niet gebruiken');
    const held = await newsroom.file({ state: 'held', item: { embargoedUntil: 1 } });
    expect(await say(`/doe ${held}`, sanne)).toContain(`Er is geen bericht #${held}.`);
    expect(await say(`/doe ${killed} dansen`, sanne)).toContain('Zo werkt het: /doe 412');
    expect(await say('/doe -3', sanne)).toContain('is geen nummer');
  });

  test('that somebody lets go of what was killed does not read as if it were free to use', async () => {
    const number = await newsroom.file();
    await say(`/doe ${number}`, sanne);
    await newsroom.kill(number);
    expect(await say(`/doe ${number} los`, sanne)).toContain(
      `Je hebt #${number} losgelaten. #${number} is ingetrokken: niet gebruiken.`,
    );
  });

  test('that she lets go of what was taken back says by what she has its event still', async () => {
    const [own, other] = [await newsroom.file(), await newsroom.file({ by: 'EFE' })];
    await newsroom.join(7, own, other);
    for (const number of [own, other]) await say(`/doe ${number}`, sanne);
    await newsroom.kill(own);
    const done = await newsroom.run(`/doe ${own} los`, { person: sanne });
    expect(replyToText(done, 'nl')).toContain(
      `Je hebt #${own} losgelaten. #${own} is ingetrokken: niet gebruiken. Je doet dit nog met #${other}.`,
    );
    expect(choicesOf(done)).toEqual([`/doe ${other} los`]);
    expect(await say(`/doe ${other} los`, sanne)).toContain(`#${other} is weer vrij.`);
  });

  test('of an event tells who has it by another take, and offers to take that over', async () => {
    const [own, other, third] = [
      await newsroom.file(),
      await newsroom.file({ by: 'EFE' }),
      await newsroom.file(),
    ];
    await newsroom.join(7, own, other, third);
    await say(`/doe ${own}`, sanne);
    const second = await newsroom.run(`/doe ${other}`, { person: joris });
    expect(choicesOf(second)).toEqual([`/doe ${own} over`]);
    expect(replyToText(second, 'nl')).toContain(
      `#${other} is bij jou. Sanne (Slack) doet dit ook: #${own} is sinds 14.30 bij Sanne (Slack).`,
    );
    await say(`/doe ${own} gepubliceerd`, sanne);
    expect(await say(`/doe ${third}`, joris)).toContain(
      `Sanne (Slack) heeft dit ook: #${own} is om 14.30 gepubliceerd door Sanne (Slack).`,
    );
    expect(await say(`/doe ${other} los`, joris)).toContain(`#${other} is weer vrij.`);
  });

  test('lets go of all takes of an event on one card, and says their numbers', async () => {
    const [own, other] = [await newsroom.file(), await newsroom.file({ by: 'EFE' })];
    await onOneCard(own, other);
    for (const number of [own, other]) await say(`/doe ${number}`, sanne);
    expect(await say(`/doe ${other} los`, sanne)).toContain(`#${other} en #${own} zijn weer vrij.`);
    expect(await say('/mijn', sanne)).toContain('Je hebt niets open');
    await say(`/doe ${own}`, sanne);
    // Its number is the one that another one has, or nobody.
    expect(await say(`/doe ${other} los`, sanne)).toContain(`#${own} is weer vrij.`);
    await say(`/doe ${own}`, sanne);
    await say(`/doe ${other}`, joris);
    expect(await say(`/doe ${other} los`, sanne)).toContain(
      `#${own} is weer vrij. #${other} is sinds 14.30 bij Joris`,
    );
    await say(`/doe ${own}`, sanne);
    expect(await say(`/doe ${own} over`, joris)).toContain(`#${own} is bij jou.`);
    expect(await say(`/doe ${own} niet`, joris)).toContain(
      `#${own} is niet voor ons. #${other} is weer vrij.`,
    );
    for (const number of [own, other]) await say(`/doe ${number}`, sanne);
    expect(await say(`/doe ${other} over`, joris)).toContain(`#${other} en #${own} zijn bij jou.`);
  });

  test('asks who it is where nobody knows, and does nothing until it does', async () => {
    const number = await newsroom.file();
    const reply = await newsroom.run(`/doe ${number}`);
    expect(reply).toMatchObject({ refused: true, asksName: true });
    expect(await newsroom.say(`/doe ${number}`)).toContain('Hoe heet je?');
    expect((await newsroom.store.archive.byNumber(number))?.handling).toBeNull();
  });
});

describe('/mijn and /overdracht', () => {
  test('tell what a person has open, and everybody has, with what was killed first', async () => {
    const [open, done, killed] = [await newsroom.file(), await newsroom.file(), await newsroom.file()];
    expect(await say('/mijn', sanne)).toContain('Je hebt niets open');
    expect(await newsroom.say('/overdracht')).toContain('Er is niets over te dragen');
    await say(`/doe ${open}`, sanne);
    await say(`/doe ${done}`, joris);
    await say(`/doe ${done} klaar`, joris);
    await say(`/doe ${killed} gepubliceerd`, sanne);
    await newsroom.kill(killed);
    const mine = await say('/mijn', sanne);
    expect(mine).toMatch(
      new RegExp(`Niet meer gebruiken[^]*#${killed}[^]*Bij jou[^]*#${open}[^]*sinds 14.30`),
    );
    expect(mine).not.toContain(`#${done}`);
    const handed = await newsroom.run('/overdracht');
    expect(handed.audience).toBe('asker');
    expect(choicesOf(handed)).toEqual(['/overdracht hier']);
    const text = await newsroom.say('/overdracht');
    expect(text).toMatch(
      new RegExp(`#${killed}[^]*Bij Sanne \\(Slack\\)[^]*#${open}[^]*Gepubliceerd door Joris[^]*#${done}`),
    );
    expect((await newsroom.run('/overdracht hier')).audience).toBe('channel');
    expect(await newsroom.say('/handover', 'en')).toContain('With Sanne (Slack)');
  });
});

describe('/gezien and /klopt', () => {
  test('say that a kill was seen, once, and only of one', async () => {
    const number = await newsroom.file({ state: 'withdrawn' });
    expect(await say(`/gezien ${number}`, sanne)).toContain(`Gezien: #${number}`);
    expect(await say(`/gezien ${number}`, sanne)).toContain('al gezien');
    expect(await say(`/gezien ${await newsroom.file()}`, sanne)).toContain('er is niets te zien');
    expect(await say(`/klopt ${number}`, sanne)).toContain('vraagt niemand of het is ingetrokken');
    expect(await say(`/klopt ${number} misschien`, sanne)).toContain('Zo werkt het: /klopt 407');
  });
});
