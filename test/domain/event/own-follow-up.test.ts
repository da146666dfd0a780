import { describe, expect, test } from 'vitest';
import { eventFor } from '../../../src/domain/event/event-for.ts';
import { rarityAmong } from '../../../src/domain/event/mark.ts';
import type { ReadTake } from '../../../src/domain/event/read-take.ts';
import { scoreEvent } from '../../../src/domain/event/score-takes.ts';
import type { Take } from '../../../src/domain/event/take.ts';
import { deal, takeOf } from './take-of.ts';

const hourMs = 3_600_000;
/** A store that knows nothing yet: what is common on any day is known. */
const rarity = rarityAmong(0, () => 0);
const generic = rarityAmong(10_000, ({ kind }) => (kind === 'slug' ? 200 : 0));

/** A story that stands alone, as what is held against a take. */
const alone = (take: ReadTake) => ({ event: 7, takes: [take], stands: false });

describe('an agency’s own follow-up', () => {
  test('is of the event that it says it follows, whatever it tells and however late', () => {
    const first = takeOf({ headline: 'Explosion heard' });
    for (const said of [{ evolvedFrom: first.take.story }, { replaces: first.take.story }]) {
      const next = takeOf({ headline: 'Minister resigns', at: 40 * hourMs, ...said });
      expect(eventFor(next, [alone(first)], rarity)).toMatchObject({ event: 7, score: 1 });
    }
  });

  const again = (agency: string, text: string, said: Partial<Take> = {}) =>
    takeOf({
      agency,
      headline: `Strong quake hits Malatya, ${text}`,
      lede: `An earthquake of magnitude 6.8 has hit Malatya, governor Ersin Yazici said. ${text}.`,
      country: 'TR',
      ...said,
    });

  test('is of the event where it says nearly the same words, as no next story does', () => {
    const known = {
      event: 7,
      takes: [again('AFP', 'four dead'), again('AP', 'bridge destroyed')],
      stands: true,
    };
    const next = again('AP', 'school destroyed', { at: hourMs });
    expect(eventFor(next, [known], rarity)).toMatchObject({ event: 7 });
  });

  test('in another language is as another agency’s', () => {
    const one = takeOf({
      agency: 'BELGA',
      language: 'nl',
      headline: 'Koning Filip geopereerd aan linkerknie',
      lede: 'Koning Filip is donderdag met succes geopereerd aan de meniscus van zijn linkerknie, laat het Paleis weten. Hij mag vrijdag het ziekenhuis verlaten.',
      places: ['BRUSSEL'],
      country: 'BE',
    });
    const said = {
      language: 'fr',
      headline: 'Le roi Philippe opéré du genou, convalescence de trois semaines',
      lede: "Le Roi a subi jeudi matin une intervention chirurgicale au genou gauche à l'hôpital militaire de Neder-over-Heembeek, annonce le Palais.",
      places: ['BRUXELLES'],
      country: 'BE',
      at: hourMs / 2,
    };
    const scores = ['BELGA', 'AFP'].map((agency) => scoreEvent(takeOf({ agency, ...said }), [one], rarity));
    expect(scores[0]).toBe(scores[1]);
  });

  test.each([
    ['USA-FED/', 'USA-FED/ (UPDATE 3)'],
    ['US--Space-Artemis', 'US--Space-Artemis, 2nd Ld-Writethru'],
    ['TEMPORAL', 'TEMPORAL (Ampliación)'],
  ])('has the name of the story, though it says that it is filed again: %s, %s', (one, other) => {
    const [first, next] = [one, other].map((slug) => takeOf({ slug }).slug);
    expect(next).toBe(first);
    expect(takeOf({ slug: 'athletics-World' }).slug).toBe('afp athletics world');
  });

  const dead = (count: number, said: object) =>
    takeOf({
      slug: 'turkey-quake',
      headline: `Malatya quake: ${count} dead`,
      lede: `Rescuers in Malatya, Turkey, have found ${count} bodies after the earthquake.`,
      country: 'TR',
      ...said,
    });

  test('is joined by the name that the agency gave it, though its numbers are others', () => {
    const found = eventFor(
      dead(19, { at: 9 * hourMs }),
      [alone(dead(14, {}))],
      rarityAmong(10_000, () => 3),
    );
    expect(found).toMatchObject({ event: 7, score: 1 });
  });

  test('is joined from another country and with other numbers, which part two agencies', () => {
    const slug = 'jets';
    const next = deal('AFP', 'XB', 12, { slug, at: hourMs });
    expect(eventFor(next, [alone(deal('AFP', 'XA', 40, { slug }))], generic)).toMatchObject({ event: 7 });
  });

  test('is not joined by a name that is on many stories, nor by one of another agency', () => {
    const one = takeOf({ slug: 'sport', headline: 'Ajax wint van Feyenoord', language: 'nl' });
    const other = { slug: 'sport', headline: 'Verstappen op pole', language: 'nl', at: hourMs };
    const events = [alone(one)];
    expect(eventFor(takeOf(other), events, generic)).toBeUndefined();
    expect(eventFor(takeOf({ ...other, agency: 'ANP' }), events, rarity)).toBeUndefined();
  });

  test('is not joined by its name alone, where all it tells is something else', () => {
    const one = takeOf({ slug: 'TENNIS', headline: 'Alcaraz withdraws injured in Turin', country: 'IT' });
    const other = takeOf({
      slug: 'TENNIS',
      headline: 'Doping ban for Argentine player',
      country: 'AR',
      at: hourMs,
    });
    expect(eventFor(other, [alone(one)], rarity)).toBeUndefined();
  });
});
