import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { choicesOf, openDesk } from '../support/open-desk.ts';
import { changeFile } from '../support/store/change-file.ts';

let newsroom: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
  newsroom = await openDesk();
});
afterEach(() => newsroom.close());

describe('/bericht', () => {
  test.each(['/bericht 1', '/bericht #1', 'bericht 001'])('%s gives the whole text', async (typed) => {
    await newsroom.file();
    const { parts } = await newsroom.run(typed);
    expect(parts).toMatchObject([
      {
        kind: 'article',
        card: { title: 'Senaat stemt in met begroting', dateline: 'WASHINGTON (ANP/AFP)' },
        paragraphs: [
          'De Senaat heeft donderdag ingestemd met de begroting. Dat gebeurde na een lang debat.',
          'De stemming duurde tot diep in de nacht.',
        ],
      },
      { kind: 'text', text: 'Uitgegeven 13.30.00, gezien 14.30.00, niet in dit kanaal geplaatst.' },
    ]);
  });

  test('of a story that is damaged says so, and others are read as ever', async () => {
    await newsroom.file();
    await newsroom.file({ item: { guid: 'b', headline: 'Tweede bericht' } });
    changeFile(newsroom.dataDir, `update story set item_json = '{"headline":"Se' where number = 1`);
    const told = await newsroom.say('/bericht 1');
    expect(told).toContain('#1 is beschadigd in de opslag en niet te lezen');
    expect(told).not.toContain('Bedoel je');
    expect(await newsroom.say('/kopie 1')).toContain('#1 is beschadigd in de opslag');
    expect(await newsroom.say('/bericht 2')).toContain('Tweede bericht');
  });

  test('says who else carries the text', async () => {
    const number = await newsroom.file();
    const seen = {
      number,
      sourceId: 'blog',
      agency: 'blog',
      name: 'Regioblog',
      guidKey: null,
      textHash: 'h',
    };
    await newsroom.store.sightings.note({ ...seen, state: 'live' }, 0);
    expect(await newsroom.say(`/bericht ${number}`)).toContain('Ook bij Regioblog.');
    await newsroom.store.sightings.note({ ...seen, state: 'withdrawn' }, 0);
    expect(await newsroom.say(`/bericht ${number}`)).toContain(
      'Deze tekst is ingetrokken door Regioblog. Controleer voor gebruik.',
    );
  });

  test('of a withdrawn story what names it is left, who withdrew it and when', async () => {
    await newsroom.file({ state: 'withdrawn' });
    const reply = await newsroom.run('/bericht 1');
    expect(reply.parts).toMatchObject([{ kind: 'article', paragraphs: [] }]);
    expect(JSON.stringify(reply)).toContain('INGETROKKEN door ANP 14.20');
    expect(JSON.stringify(reply)).toContain('"name":"Senaat stemt in met begroting"');
    expect(JSON.stringify(reply)).not.toMatch(/donderdag|nacht|wire\.example/u);
  });

  test('of a withdrawn story it says who carries the text and did not take it back', async () => {
    const number = await newsroom.file({ state: 'withdrawn' });
    const seen = {
      number,
      sourceId: 'blog',
      agency: 'blog',
      name: 'Regioblog',
      guidKey: null,
      textHash: 'h',
    };
    await newsroom.store.sightings.note({ ...seen, state: 'live' }, 0);
    expect(await newsroom.say(`/bericht ${number}`)).toContain('Ook bij Regioblog, daar niet ingetrokken.');
  });

  test('a story under embargo does not exist yet', async () => {
    await newsroom.file({ state: 'held' });
    expect(await newsroom.say('/bericht 1')).toBe('Er is geen bericht #1.');
  });

  test('a number with a digit too many is answered with the story that was meant', async () => {
    for (let nth = 1; nth <= 14; nth++) await newsroom.file();
    const reply = await newsroom.run('/bericht 122');
    expect(reply.refused).toBe(true);
    expect(choicesOf(reply)[0]).toBe('/bericht 12');
  });

  test('a number that is not there yet is answered with the newest ones', async () => {
    for (let nth = 1; nth <= 5; nth++) await newsroom.file();
    expect(choicesOf(await newsroom.run('/bericht 9'))).toEqual(['/bericht 5', '/bericht 4', '/bericht 3']);
  });

  test('far above all numbers the newest are offered, and called so', async () => {
    for (let nth = 1; nth <= 3; nth++) await newsroom.file({ item: { headline: `Bericht ${nth}` } });
    const said = await newsroom.say('/bericht 999999');
    expect(said).toContain('Er is geen bericht #999999.');
    expect(said).toContain('Nieuwste:');
    expect(await newsroom.say('/bericht 22')).toContain('Bedoel je:');
  });

  test.each(['/bericht begroting', '/bericht -1', '/bericht 1e3', '/bericht 99999999999999999999'])(
    '%s is no number',
    async (typed) => {
      await newsroom.file();
      expect(await newsroom.say(typed)).toContain('is geen nummer');
    },
  );

  test('while typing, the newest stories are offered by number or by a word of the title', async () => {
    await newsroom.file();
    await newsroom.file({ item: { headline: 'Ajax wint' } });
    await newsroom.file();
    await newsroom.kill(3);
    const offered = (typed: string) =>
      newsroom.router.complete({
        command: 'bericht',
        argument: 'nummer',
        typed,
        channel: { platform: 'web', workspace: '', externalId: 'x' },
        locale: null,
        limit: 25,
      });
    expect(await offered('')).toHaveLength(3);
    expect(await offered('ajax')).toEqual([{ value: '2', label: '#2 Ajax wint' }]);
    expect(await offered('3')).toEqual([
      { value: '3', label: '#3 INGETROKKEN: Senaat stemt in met begroting' },
    ]);
  });
});
