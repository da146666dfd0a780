import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Filed, openNightDesk } from '../../support/night/night-desk.ts';

const story = (nth: number): Filed => ({
  uri: `urn:bericht-${nth}`,
  headline: `Bericht ${nth} over de haven`,
  body_text: `MUSCAT (ANP/AFP) - Dit is bericht ${nth} over de haven van Muscat.`,
});

type Night = Awaited<ReturnType<typeof openNightDesk>>;
let night: Night;
beforeEach(async () => {
  night = await openNightDesk();
});
afterEach(() => night.close());

/** The same line on each platform; what it says to whoever reads the answer there. */
async function everywhere(name: string, values: Record<string, string | number> = {}) {
  const line = [`/${name}`, ...Object.values(values)].join(' ');
  return [
    await night.sayOnSlack(line),
    await night.askOnDiscord(name, values),
    await night.askOnBoard(line, 'Sanne'),
  ];
}

test('who comes back reads on each platform what came, what was killed, who took what, and what is still held', async () => {
  await everywhere('gevolgd');
  night.waits(60);
  for (let nth = 1; nth <= 10; nth++) await night.file(story(nth));
  await night.minutes(3);
  expect(await night.askOnBoard('/doe 9', 'Sanne')).not.toBe('');
  await night.file({ ...story(10), version: '2', pubstatus: 'canceled', ednote: 'Klopt niet' });
  await night.minutes(1);

  for (const said of await everywhere('gemist')) {
    expect(said).toContain('Gemist sinds 20.00: 10 berichten');
    expect(said).toContain('sinds je Telex voor het laatst gebruikte');
    expect(said).toContain('INGETROKKEN door ANP');
    expect(said).not.toContain('Dit is bericht 10');
    expect(said).toContain('Bericht 9 over de haven');
    expect(said).toMatch(/Bij(?:\*\*)? Sanne/u);
    expect(said).toContain('MUSCAT (ANP/AFP)');
    expect(said).not.toContain('Bericht 2 over de haven');
  }
  await night.pressOffer('slack', 'Verder terug');
  const onSlack = () => night.whispers().at(-1) ?? '';
  await vi.waitFor(() => expect(onSlack()).toContain('verder terug'));
  expect(onSlack()).toContain('Bericht 2 over de haven');
  expect(onSlack()).not.toContain('Bericht 3 over de haven');
  await night.pressOffer('discord', 'Verder terug');

  await night.askOnBoard('/stil 20.00-23.30', 'Sanne');
  await night.sayOnSlack('/stil 20.00-23.30');
  await night.askOnDiscord('stil', { uren: '20.00-23.30' });
  night.waits(30);
  await night.file(story(11));
  await night.minutes(2);
  for (const said of await everywhere('gemist', { sinds: '10m' })) {
    expect(said).toContain('Niets gemist sinds');
    expect(said).toContain('Vastgehouden door stille uren tot 23.30: 1 bericht');
    expect(said).toContain('Bericht 11 over de haven');
  }
});
