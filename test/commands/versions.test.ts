import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WireItem } from '../../src/domain/item.ts';
import { choicesOf, minute, now, openDesk, washington } from '../support/open-desk.ts';

const texts = [
  'Bij een aardbeving in het oosten van Turkije zijn zeker tien mensen omgekomen.\n\nHulp is onderweg.',
  'Het dodental door de aardbeving in het oosten van Turkije is opgelopen tot 240.\n\nHulp is onderweg.',
  'Het dodental door de aardbeving in het oosten van Turkije is opgelopen tot 240, onder wie 31 kinderen.\n\nHulp is er.',
];

let desk: Awaited<ReturnType<typeof openDesk>>;
let number: number;
beforeEach(async () => {
  desk = await openDesk();
  number = await desk.file({ item: version(0, 'Zeker tien doden bij aardbeving', {}) });
  await revise(1, 'Dodental aardbeving loopt op tot 240', {});
  await revise(2, 'Dodental aardbeving loopt op tot 240', {});
});
afterEach(() => desk.close());

test('/bericht lists the versions, newest first, each with what it changed, and offers the differences', async () => {
  const reply = await desk.run(`/bericht ${number}`);
  const said = await desk.say(`/bericht ${number}`);
  expect(said).toContain('Versies: 3');
  const lines = said.split('\n').filter((line) => /^ {2}\d · /u.test(line));
  expect(lines).toEqual([
    '  3 · 14.28: + onder wie 31 kinderen',
    '  2 · 14.18: doden tien → 240, nieuwe kop',
    '  1 · 14.30: Zeker tien doden bij aardbeving',
  ]);
  expect(choicesOf(reply)).toEqual([`/bericht ${number} 2-3`, `/bericht ${number} 1-2`]);
});

test.each(['verschil 1 3', '1-3', '3 1', 'verschil tussen 1 en 3'])(
  'the difference between any two is told in words: %s',
  async (typed) => {
    const said = await desk.say(`/bericht ${number} ${typed}`);
    expect(said).toContain('Verschil tussen versie 1 (14.30) en 3 (14.28)');
    expect(said).toContain('[-Zeker tien doden bij-] Dodental aardbeving loopt op tot 240');
    expect(said).toContain('Hulp is [-onderweg-] er.');
  },
);

test('in English it is asked and told in English', async () => {
  const said = await desk.say(`/story ${number} difference 1 2`, 'en');
  expect(said).toContain('Difference between version 1');
});

test('versions that there are not are named those that there are', async () => {
  expect(await desk.say(`/bericht ${number} verschil 1 9`)).toContain('de versies 1, 2 en 3 vergelijken');
  expect(await desk.say(`/bericht ${number} verschil`)).toContain('Verschil tussen versie 2');
  const alone = await desk.file();
  expect(await desk.say(`/bericht ${alone} verschil 1 2`)).toContain('maar één versie');
  expect(await desk.say(`/bericht ${alone}`)).not.toContain('Versies');
});

test('of a killed story the times of its versions are left, and no word of any of them', async () => {
  await revise(2, 'Dodental', { pubStatus: 'canceled', headline: null }, 'withdrawn');
  for (const typed of [`/bericht ${number}`, `/bericht ${number} verschil 1 2`, `/bericht ${number} 2-3`]) {
    const said = await desk.say(typed);
    for (const word of ['Turkije', 'tien', '240', 'kinderen', 'Hulp']) expect(said).not.toContain(word);
  }
  expect(await desk.say(`/bericht ${number}`)).toContain('Versies: 4. 14.30, 14.18, 14.28');
});

test('of a story that was killed and came back nothing from before the kill is shown', async () => {
  await revise(2, 'Dodental', { pubStatus: 'canceled', headline: null }, 'withdrawn');
  await revise(2, 'Dodental in Turkije onzeker', {
    body: 'Het dodental is onzeker.',
    lede: 'Het dodental is onzeker.',
  });
  const said = await desk.say(`/bericht ${number}`);
  expect(said).toContain('ingetrokken');
  for (const word of ['tien', '240', 'kinderen']) expect(said).not.toContain(word);
  expect(await desk.say(`/bericht ${number} verschil 1 2`)).toContain('maar één versie');
});

function version(which: number, headline: string, more: Partial<WireItem>): WireItem {
  const body = texts[which] ?? '';
  return {
    ...washington,
    guid: 'urn:test:versions',
    headline,
    lede: body.split('\n\n')[0] ?? '',
    body,
    ...more,
  };
}

async function revise(
  which: number,
  headline: string,
  more: Partial<WireItem>,
  state: 'live' | 'withdrawn' = 'live',
): Promise<void> {
  const item = version(which, headline, more);
  const at = now - (22 - 10 * which) * minute;
  const filed = {
    sourceId: 'anp-test',
    agency: 'anp',
    sender: 'ANP',
    sample: false,
    state,
    item,
    named: null,
  };
  const withdrawnAt = state === 'withdrawn' ? now : null;
  const textHash = `${headline} ${which} ${state}`;
  await desk.store.stories.revise(number, 'anp', { ...filed, textHash, withdrawnAt }, at, false);
}
