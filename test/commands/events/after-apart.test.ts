import { expect, it } from 'vitest';
import { openOneCardDesk } from '../../pipeline/events/one-card-desk.ts';
import { createEventCommands } from './event-commands.ts';

it('after /weergave los a card tells what stands on it, and counts nothing that has its own', async () => {
  const room = await openOneCardDesk();
  const { say } = createEventCommands(room);
  const card = () => room.wall()[0];
  for (const agency of ['afp', 'anp']) await room.file(agency);
  await say('/weergave los');
  await room.file('rtr');
  expect(card()).toBe('m1: Veertien doden door aardbeving bij Erzurum | eerst: AFP 20.01 · ook ANP 20.02');
  expect(room.wall().at(-1)).toContain('Aardbeving Turkije: 14 doden | lijkt op #1 (AFP 20.01)');
  await room.file('rtr', { pubStatus: 'canceled', version: 2 });
  expect(card()).not.toContain('INGETROKKEN');
  await room.file('anp', { pubStatus: 'canceled', version: 2 });
  expect(card()).toBe('m1: Veertien doden door aardbeving bij Erzurum | ⛔ INGETROKKEN: ANP 20.02');
  await room.close();
});
