import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { now, openDesk } from '../support/open-desk.ts';

describe('/kopie and /embargo', () => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  test('the text comes plain, to be copied: headline, dateline, paragraphs, and no more', async () => {
    const number = await desk.file({
      item: { body: 'Eerste alinea.\n\nTweede alinea.', editorialNote: 'Foto volgt' },
    });
    const { parts } = await desk.run(`/kopie ${number}`);
    expect(parts).toEqual([
      {
        kind: 'copy',
        text: 'Senaat stemt in met begroting\n\nWASHINGTON (ANP/AFP) - Eerste alinea.\n\nTweede alinea.',
      },
    ]);
  });

  test('of a story that was taken back there is nothing to copy', async () => {
    const number = await desk.file({ state: 'withdrawn' });
    const reply = await desk.run(`/kopie ${number}`);
    expect(reply.refused).toBe(true);
    expect(JSON.stringify(reply)).not.toMatch(/donderdag|wire\.example/u);
    expect(await desk.say('/copy 999')).toContain('999');
  });

  test('the agency’s note to editors stands under the whole text, and of a killed story nowhere', async () => {
    const live = await desk.file({ item: { editorialNote: 'Update volgt rond 15.15' } });
    const killed = await desk.file({
      state: 'withdrawn',
      item: { editorialNote: 'Update volgt rond 15.15' },
    });
    expect(await desk.say(`/bericht ${live}`)).toContain('Voor de redactie: Update volgt rond 15.15');
    expect(await desk.say(`/bericht ${killed}`)).not.toContain('Update volgt');
    expect(await desk.say('/laatste')).not.toContain('Update volgt');
  });

  test('what waits for its embargo is listed, soonest first, without a word of its text', async () => {
    expect(await desk.say('/embargo')).toBe('Er wacht niets op het einde van een embargo.');
    await desk.file({ state: 'held', item: { embargoedUntil: now + 26 * 3_600_000 } });
    await desk.file({ state: 'held', item: { embargoedUntil: now + 3_600_000 } });
    const said = await desk.say('/embargo');
    expect(said).toBe(
      [
        'Onder embargo',
        '  #2 · WASHINGTON (ANP/AFP) · Buitenland: ANP, tot 15.30',
        '  #1 · WASHINGTON (ANP/AFP) · Buitenland: ANP, tot vr 16 jan 16.30',
      ].join('\n'),
    );
    expect(said).not.toMatch(/Senaat|begroting/u);
  });
});
