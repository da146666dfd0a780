import { afterEach, beforeEach, expect, test } from 'vitest';
import { choicesOf, hour, minute, now, openDesk } from '../support/open-desk.ts';

let newsroom: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
  newsroom = await openDesk();
});
afterEach(() => newsroom.close());

test('/overzicht asks for a digest of topics with a filter at hours of days, and tells the first', async () => {
  const reply = await newsroom.run('/overzicht sport economie land:Soedan 07.00 12.00 werkdagen');
  expect(reply).toMatchObject({ refused: false, audience: 'channel' });
  // Thursday afternoon.
  expect(await newsroom.say('/overzicht sport economie land:Soedan 07.00 12.00 werkdagen')).toBe(
    'Dat overzicht komt hier al: Sport (uit Soedan) en Economie (uit Soedan), 07.00 en 12.00, op werkdagen.',
  );
  expect(await newsroom.say('/overzicht sport 20.00')).toContain(
    'Sport, 20.00, elke dag. Het eerste donderdag 20.00.',
  );
  expect(await newsroom.say('/digest sport 7:00 weekend', 'en')).toContain(
    'Sport, 07:00, in the weekend. The first Saturday 07:00.',
  );
  const following = await newsroom.say('/gevolgd');
  expect(following).toContain('Overzicht 1');
  expect(following).toContain('het volgende vrijdag 07.00');
  expect(await newsroom.say('/overzicht uit 2')).toBe('Dat overzicht komt hier niet meer.');
  expect(await newsroom.run('/overzicht uit 2')).toMatchObject({ refused: true });
  expect(await newsroom.say('/overzicht uit')).toBe('Hier komen geen overzichten meer.');
  expect(await newsroom.say('/overzicht uit')).toContain('/overzicht buitenland 07.00 werkdagen');
});

test('/overzicht takes English names, and a comma parts what has a filter of its own', async () => {
  expect(await newsroom.say('/overzicht foreign country:Sudan, odd news 07.00')).toContain(
    'Hier komt nu een overzicht: Buitenland (uit Soedan) en Opmerkelijk, 07.00, elke dag.',
  );
  const reply = await newsroom.run('/overzicht foreign land:Soedan, sprt 07.00');
  expect(reply.refused).toBe(true);
});

test('/overzicht alone gives now what came in twelve hours, or since the last one, to who asks', async () => {
  await newsroom.file({ item: { headline: 'Oud', issuedAt: now - 20 * hour, seenAt: now - 20 * hour } });
  await newsroom.file({ item: { headline: 'Gewoon', seenAt: now - hour } });
  await newsroom.file({ item: { headline: 'Zwaar', urgency: 3, seenAt: now - 2 * hour } });
  await newsroom.file({ item: { headline: 'Anders', topics: ['sport'], seenAt: now - hour } });
  expect(await newsroom.run('/overzicht')).toMatchObject({ refused: true });
  await newsroom.run('/volg buitenland');
  const reply = await newsroom.run('/overzicht', { mayManage: false });
  expect(reply).toMatchObject({ refused: false, audience: 'asker' });
  const said = await newsroom.say('/overzicht');
  expect(said).toContain('2 berichten');
  expect(said).not.toMatch(/Oud|Anders/u);
  expect(said.indexOf('Zwaar')).toBeLessThan(said.indexOf('Gewoon'));
  expect(await newsroom.say('/overzicht sport')).toContain('Anders');

  const { hours, subscriptions } = newsroom.store;
  await newsroom.run('/overzicht buitenland 13.00');
  const due = await hours.nextDigest(now);
  if (due === null) throw new Error('none');
  await hours.noteDigest(due, { dueAt: now + hour, since: now - 90 * minute });
  expect(await subscriptions.followed(due.channel.id)).toHaveLength(1);
  const since = await newsroom.run('/overzicht');
  expect(choicesOf(since)).toEqual(['/overzicht uit 1']);
  expect(await newsroom.say('/overzicht')).toContain('sinds 13.00: 1 bericht');
});

test('who may not manage the channel asks for none, and what is no topic is answered with what can be', async () => {
  expect(await newsroom.run('/overzicht sport 07.00', { mayManage: false })).toMatchObject({ refused: true });
  expect(await newsroom.run('/overzicht uit', { mayManage: false })).toMatchObject({ refused: true });
  expect(await newsroom.run('/overzicht xqxqxq 07.00')).toMatchObject({ refused: true });
});

test.each([
  ['elke dag 7 uur', 'Sport, 07.00, elke dag.'],
  ['om 07.00 uur in het weekend', 'Sport, 07.00, in het weekend.'],
  ['ma-vr 07.00', 'Sport, 07.00, op werkdagen.'],
  ['every day 24:00', 'Sport, 00.00, elke dag.'],
])('/overzicht sport %s is understood as Telex itself says it', async (times, told) => {
  expect(await newsroom.say(`/overzicht sport ${times}`)).toContain(told);
});

test('/overzicht nu is now, and days without a time, or what is no time, ask for one', async () => {
  await newsroom.file({ item: { headline: 'Gewoon', topics: ['sport'], seenAt: now - hour } });
  expect(await newsroom.say('/overzicht sport nu')).toContain('Gewoon');
  expect(await newsroom.say('/overzicht sport werkdagen')).toContain('Er staat geen tijd bij.');
  expect(await newsroom.say('/overzicht sport 25.00')).toContain('“25.00” is geen tijd.');
  expect(await newsroom.say('/overzicht constructor 07.00')).toContain('“constructor” kan ik niet volgen');
});

test('a topic that is misspelt is offered with the hours and days that were asked for', async () => {
  expect(choicesOf(await newsroom.run('/overzicht sprt 07.00 werkdagen'))).toEqual([
    '/overzicht sport 07.00 werkdagen',
  ]);
});

test('what is no number ends no digest at all', async () => {
  await newsroom.run('/overzicht sport 07.00');
  await newsroom.run('/overzicht economie 17.30');
  const reply = await newsroom.run('/overzicht uit sport');
  expect(reply.refused).toBe(true);
  expect(choicesOf(reply)).toEqual(['/overzicht uit 1', '/overzicht uit 2']);
  expect(await newsroom.say('/overzicht 2 uit')).toBe('Dat overzicht komt hier niet meer.');
  expect(await newsroom.say('/gevolgd')).toContain('Sport, 07.00');
});
