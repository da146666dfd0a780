import type { WireItem } from '../../../../src/domain/item.ts';

/** Two strikes of one night in one country, each as agencies tell of it, as fields of an item. */
export const strikes = {
  anpKharkiv: of(
    'nl',
    'CHARKOV',
    'Doden door Russische raketaanval op Charkov',
    'Bij een Russische raketaanval op een flatgebouw in Charkov zijn in de nacht zeker zes mensen omgekomen, meldt gouverneur Oleh Synjehoebov.',
  ),
  afpKharkiv: of(
    'en',
    'KHARKIV',
    'Russian missile strike kills six in Kharkiv',
    'A Russian missile struck an apartment block in Kharkiv overnight, killing at least six people, governor Oleg Synegubov said.',
  ),
  rtrOdesa: of(
    'en',
    'ODESA',
    'Russian drone strike kills four in Odesa',
    'Russian drones struck an apartment block in Odesa overnight, killing at least four people, governor Oleh Kiper said.',
  ),
  dpaOdesa: of(
    'en',
    'ODESA',
    'Four killed in Russian drone attack on Odesa',
    'A Russian drone attack on an apartment building in Odesa killed four people overnight, regional governor Oleh Kiper said.',
  ),
  afpOdesa: of(
    'fr',
    'ODESSA',
    'Ukraine: quatre morts dans une frappe russe sur Odessa',
    'Une attaque de drones russes sur un immeuble a fait quatre morts dans la nuit à Odessa, selon le gouverneur Oleg Kiper.',
  ),
};

function of(language: string, town: string, headline: string, lede: string): Partial<WireItem> {
  const dateline = { text: town, places: [town], agencies: [], date: null, country: 'UA', zone: null };
  return { guid: headline, language, headline, lede, dateline, topics: ['buitenland'] };
}
