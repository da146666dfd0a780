import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Filing, filingsOfSender, readFiling } from '../../src/filter/archive/filing.ts';
import { Filings } from '../../src/filter/archive/filings.ts';
import { engines, minute, now, openDesk, washington } from '../support/open-desk.ts';

/** Of senders that filed nothing lately; each is one walk more for whoever does not leave it out. */
const others: readonly Filing[] = Array.from({ length: 1_600 }, (_, at) =>
  readFiling({ id: filingsOfSender * 4_000 + at, facts: `["news",0,1,"Bureau ${at}"]` }),
);

describe.each(engines)(
  '/laatste in a channel that takes thousands of filings, more than can each be gone down, on %s',
  (engine) => {
    let desk: Awaited<ReturnType<typeof openDesk>>;
    beforeEach(async () => {
      desk = await openDesk({
        engine,
        archive: (real) => ({
          ...real,
          filings: async () => new Filings([...((await real.filings())?.all ?? []), ...others]),
        }),
      });
    });
    afterEach(() => desk.close());

    it('has its own from behind hundreds that are none, and says from where on it was not looked', async () => {
      await desk.run('/volg buitenland -bron:afp');
      await file(200, 'Van ANP', 'ANP');
      for (let ago = 1; ago < 200; ago++) await file(ago, `AFP ${ago}`, 'AFP');
      expect(await desk.say('/laatste')).toContain('Van ANP');
      expect(await desk.say('/laatste')).not.toContain('is alles bekeken');
      await desk.run('/volg sport -bron:afp');
      for (let ago = 201; ago < 1_000; ago++) await file(ago, `AFP ${ago}`, 'AFP');
      await file(1_000, 'Te ver terug', 'ANP');
      const said = await desk.say('/laatste');
      expect(said).toContain('Van ANP');
      expect(said).not.toContain('Te ver terug');
      // Seven hundred and fifty of each of two topics, behind the eight that were read first.
      expect(said).toContain('Tot 01.52 is alles bekeken.');
    });

    async function file(ago: number, headline: string, by: string): Promise<void> {
      const issuedAt = now - ago * minute;
      const dateline = { text: '', places: [], agencies: [by], date: null, country: null, zone: null };
      const item = { ...washington, guid: headline, headline, issuedAt, dateline };
      await desk.store.transaction(({ stories }) =>
        stories.insert(
          {
            ...{ sourceId: by, agency: by.toLowerCase(), sender: by, sample: false, state: 'live', item },
            ...{ textHash: headline, withdrawnAt: null, named: null },
          } as const,
          [`guid:${headline}`],
        ),
      );
    }
  },
);
