import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Filed, openNightDesk, platforms } from '../../support/night/night-desk.ts';

const text = (last: string) =>
  ['MUSCAT (ANP/AFP) - De veerboot is vastgelopen.', 'Er zijn geen gewonden gemeld.', last].join('\n\n');
const ferry: Filed = {
  uri: 'urn:veerboot',
  headline: 'Veerboot vast bij Muscat',
  body_text: text('De rederij onderzoekt het.'),
};
/** A version of which nobody else would be told: a sentence at the end. */
const version = (nth: number): Filed => ({
  ...ferry,
  version: String(nth),
  body_text: text(`De rederij onderzoekt het${' nog'.repeat(nth)}.`),
});

type Night = Awaited<ReturnType<typeof openNightDesk>>;
let night: Night;
beforeEach(async () => {
  night = await openNightDesk();
  await everywhere('/ontvolg alles');
});
afterEach(() => night.close());

/** The same line on each platform; what it says to whoever reads the answer there. */
async function everywhere(line: string): Promise<readonly string[]> {
  const [name = '', ...words] = line.slice(1).split(' ');
  const argument =
    name === 'gevolgd' ? {} : { [name === 'bericht' ? 'nummer' : 'onderwerp']: words.join(' ') };
  return [
    await night.sayOnSlack(line),
    await night.askOnDiscord(name, argument),
    await night.askOnBoard(line),
  ];
}

/** What stands of the story on each platform, the oldest first, without the answers that the whole channel reads. */
const posts = async () => {
  const read = await Promise.all(platforms.map((platform) => night.read(platform)));
  return read.map((all) => all.filter((post) => !post.text.includes('Dit kanaal')));
};

test('one story is followed from its number on: its card, each version in the channel, until its kill', async () => {
  await night.file(ferry);
  await night.minutes(1);
  for (const read of await posts()) expect(read).toEqual([]);

  for (const said of await everywhere('/volg #1')) {
    expect(said).toContain('Dit kanaal volgt nu #1');
    expect(said).toContain('De kaart komt zo.');
  }
  await night.minutes(1);
  for (const read of await posts()) expect(read.map(({ isCard }) => isCard)).toEqual([true]);
  for (const said of await everywhere('/volg #1')) expect(said).toContain('Dit kanaal volgt #1 al.');
  for (const said of await everywhere('/gevolgd')) {
    expect(said).toContain('#1 Veerboot vast bij Muscat');
    expect(said).toContain('elke versie in het kanaal');
  }
  expect((await everywhere('/bericht 1'))[1]).toContain('Volg dit niet meer');

  // Five versions within a quarter of an hour, none of which anybody else would hear of.
  const risen: number[] = [];
  for (let nth = 2; nth <= 6; nth++) {
    await night.file(version(nth));
    await night.minutes(2);
    risen.push((await night.boardPosts())[0]?.newsSeq ?? 0);
  }
  const [slack = [], discord = []] = await posts();
  for (const read of [slack, discord]) expect(read.filter(({ isLoud }) => isLoud)).toHaveLength(6);
  expect(risen).toEqual([...new Set(risen)].toSorted((one, other) => one - other));

  await night.file({ ...version(7), pubstatus: 'canceled', ednote: 'Bericht klopt niet' });
  await night.minutes(1);
  for (const read of await posts())
    expect(read.some(({ text: said }) => said.includes('Bericht klopt niet'))).toBe(true);
  for (const said of await everywhere('/gevolgd')) expect(said).toContain('Dit kanaal volgt nog niets.');
});

test('in a thread of its own it leaves the channel alone, and a command ends it', async () => {
  await night.file(ferry);
  for (const said of await everywhere('/volg #1 draad')) expect(said).toContain('in de draad onder de kaart');
  await night.minutes(1);
  await night.file(version(2));
  await night.minutes(1);
  const [slack = [], discord = []] = await posts();
  for (const read of [slack, discord]) expect(read.map(({ isLoud }) => isLoud)).toEqual([true, false]);

  for (const said of await everywhere('/ontvolg #1'))
    expect(said).toContain('Dit kanaal volgt #1 niet meer.');
  await night.file(version(3));
  await night.minutes(20);
  const [later = []] = await posts();
  expect(later).toHaveLength(2);
});

test('by its topic and by its number it has one card, and after a week without news it is followed no more', async () => {
  await everywhere('/volg buitenland');
  await night.file(ferry);
  await everywhere('/volg #1');
  await night.minutes(1);
  for (const read of await posts()) expect(read.map(({ isCard }) => isCard)).toEqual([true]);
  night.waits(7 * 24 * 60);
  await night.file(version(2));
  await night.minutes(1);
  const [slack = []] = await posts();
  expect(slack).toHaveLength(1);
  for (const said of await everywhere('/gevolgd')) expect(said).not.toContain('#1 Veerboot');
});

test('on Slack the menu of a card follows its story, and that of a kill offers nothing', async () => {
  await night.sayOnSlack('/volg buitenland');
  await night.file(ferry);
  await night.minutes(1);
  await night.pressOnSlack('Volg dit bericht', 'Veerboot vast');
  await night.minutes(1);
  expect(await night.askOnSlack('/gevolgd')).toContain('#1 Veerboot vast bij Muscat');
  await night.file({ ...version(2), pubstatus: 'canceled' });
  await night.minutes(1);
  await expect(night.pressOnSlack('Volg dit bericht', 'INGETROKKEN')).rejects.toThrow('Slack shows no');
});

test('what was taken back cannot be followed, nor what there is not', async () => {
  await night.file(ferry);
  await night.file({ ...version(2), pubstatus: 'canceled' });
  expect(await night.askOnBoard('/volg #1')).toBe(
    '#1 is ingetrokken of geblokkeerd en kan niet worden gevolgd. Niet gebruiken.',
  );
  expect(await night.askOnBoard('/volg #99')).toBe('Er is geen bericht #99.');
  expect(await night.askOnBoard('/volg #1 hier')).toContain('“hier” begrijp ik hier niet.');
  expect(await night.askOnBoard('/ontvolg #1')).toBe('Dit kanaal volgt #1 niet.');
});
