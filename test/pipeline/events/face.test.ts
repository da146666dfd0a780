import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OneCardDesk, openOneCardDesk } from './one-card-desk.ts';

const quake = {
  headline: 'Turkey earthquake kills 17',
  lede: 'An earthquake of magnitude 6.8 has killed at least 17 people in the Turkish city of Erzurum, its mayor said.',
  language: 'en',
};

let room: OneCardDesk;
beforeEach(async () => {
  room = await openOneCardDesk();
});
afterEach(() => room.close());

/** An agency files what is surely of the event of #1. */
async function fileTake(agency: string, said: Parameters<OneCardDesk['hear']>[1]): Promise<void> {
  await room.hear(agency, { language: 'nl', ...said });
  await room.say(2, 1);
  await room.round();
}

describe('a story beside the event', () => {
  it('is a line, and takes no text away that tells of the dead and was corrected', async () => {
    await room.prefer('ANP');
    await room.file('afp', quake);
    await room.file('afp', { ...quake, headline: `${quake.headline}.`, signal: 'correction', version: 2 });
    await fileTake('anp', {
      headline: 'Nederlands reddingsteam vertrekt naar Erzurum',
      lede: 'Een Nederlands reddingsteam vertrekt naar Erzurum, waar bij een aardbeving zeker 17 mensen omkwamen.',
    });
    expect([room.card().title, room.card().mark?.sign]).toEqual([`${quake.headline}.`, '🟠']);
    expect(room.lines().at(-1)).toContain('Nederlands reddingsteam vertrekt naar Erzurum');
  });

  it('is a line where it shares but the storm with a headline that tells of the dead', async () => {
    await room.prefer('ANP');
    await room.file('afp', {
      headline: 'Orkaan Melissa treft Jamaica: 9 doden',
      lede: 'Orkaan Melissa heeft op Jamaica aan negen mensen het leven gekost.',
    });
    await fileTake('anp', {
      headline: 'KLM schrapt vluchten naar Jamaica om orkaan Melissa',
      lede: 'KLM schrapt twee dagen lang alle vluchten naar Jamaica om orkaan Melissa.',
    });
    expect(room.card().title).toBe('Orkaan Melissa treft Jamaica: 9 doden');
  });

  it('is a line where the same agency files it next', async () => {
    await room.file('rtr', {
      headline: 'Aardbeving Turkije: 17 doden',
      lede: 'Een aardbeving van 6,8 heeft in Erzurum 17 levens geëist.',
    });
    await fileTake('rtr', {
      guid: 'rtr-2',
      headline: 'Naschok van 5,1 bij Erzurum na aardbeving',
      lede: 'Erzurum is getroffen door een naschok van 5,1. Bij de aardbeving vielen 17 doden.',
    });
    expect(room.card().title).toBe('Aardbeving Turkije: 17 doden');
  });
});

describe('the text of the agency that is preferred', () => {
  it('takes the place of another one’s that tells the same in another language', async () => {
    await room.prefer('ANP');
    await room.file('afp', quake);
    await fileTake('anp', {
      headline: 'Zware aardbeving treft Erzurum',
      lede: 'Bij een aardbeving in het oosten van Turkije zijn 17 mensen omgekomen.',
    });
    expect(room.card().title).toBe('Zware aardbeving treft Erzurum');
  });

  it('takes the place of a flash that knew of no dead', async () => {
    await room.prefer('ANP');
    await room.file('afp', { headline: 'Explosions heard in Odesa', lede: null, language: 'en' });
    await fileTake('anp', {
      headline: 'Zes havenarbeiders omgekomen bij aanval op Odesa',
      lede: 'Bij een aanval op de haven van Odesa zijn zes arbeiders omgekomen.',
    });
    expect(room.card().title).toBe('Zes havenarbeiders omgekomen bij aanval op Odesa');
  });
});

describe('a channel that takes what its filter lets through', () => {
  const mayor = [{ key: 'word', values: ['burgemeester'] }];
  const anp = {
    headline: 'Aardbeving Erzurum: 17 doden, zegt burgemeester',
    lede: 'Bij een aardbeving in Erzurum zijn 17 mensen omgekomen, zegt de burgemeester.',
  };
  const afp = {
    headline: 'Séisme en Turquie: 17 morts',
    lede: 'Un séisme a fait 17 morts à Erzurum, en Turquie.',
    language: 'fr',
  };
  beforeEach(async () => {
    const { subscriptions } = room.desk.store;
    await subscriptions.unfollow(room.channelId, 'buitenland');
    await subscriptions.follow(room.channelId, 'buitenland', mayor);
  });

  it('reads a text of its event that is one of those, whoever came first and whoever is preferred', async () => {
    await room.prefer('AFP');
    await room.hear('afp', afp);
    await room.hear('anp', anp);
    await room.say(2, 1);
    await room.round();
    expect([room.card().title, room.lines()]).toEqual([anp.headline, [expect.stringContaining('Séisme')]]);
  });

  it('keeps that text from any other, and has any where none is left of those', async () => {
    await room.file('anp', anp);
    await fileTake('afp', afp);
    expect(room.card().title).toBe(anp.headline);
    await room.prefer('AFP');
    await room.file('anp', { ...anp, headline: `${anp.headline}.`, version: 2 });
    expect(room.card().title).toBe(`${anp.headline}.`);
    await room.file('anp', { ...anp, pubStatus: 'canceled', version: 3 });
    expect(room.card().title).toBe(afp.headline);
  });
});
