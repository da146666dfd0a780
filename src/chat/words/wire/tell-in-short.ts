import { mostRowsTold } from '../../../store/damaged/damaged-rows.ts';
import type { OperationState } from '../../../store/ports.ts';
import type { SourcesOverview } from '../../../store/source-store.ts';
import type { TelexHealth } from '../../ports/command.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { say, sayCount } from '../say.ts';
import { overdueShort } from './tell-overdue.ts';
import { countUnfound } from './tell-unfound.ts';
import { platformLine } from './wire-state.ts';

const words = {
  fine: { nl: 'alles werkt', en: 'everything works' },
  store: { nl: 'er kan niets worden opgeslagen', en: 'nothing can be stored' },
  noSources: { nl: 'er zijn geen bronnen ingesteld', en: 'no sources are set up' },
  file: {
    nl: 'newsroom.yaml geldt niet zoals het er staat',
    en: 'newsroom.yaml is not in force as it stands',
  },
  files: { nl: 'newsroom.yaml is niet overal hetzelfde', en: 'newsroom.yaml is not the same everywhere' },
  damage: { nl: 'de database is beschadigd', en: 'the database is damaged' },
  clearing: { nl: 'de nachtelijke opruiming mislukt', en: 'the nightly clearing fails' },
} satisfies Record<string, Words>;

const damagedRows = {
  one: { nl: '1 rij van de database is beschadigd', en: '1 row of the database is damaged' },
  many: {
    nl: '{count} rijen van de database zijn beschadigd',
    en: '{count} rows of the database are damaged',
  },
};
const manyDamagedRows = {
  nl: '{count} of meer rijen van de database zijn beschadigd',
  en: '{count} or more rows of the database are damaged',
} satisfies Words;
const broken = {
  one: { nl: '1 bron doet het niet', en: '1 source does not work' },
  many: { nl: '{count} bronnen doen het niet', en: '{count} sources do not work' },
};
const unread = {
  one: { nl: '1 bron is nog niet gelezen', en: '1 source was not read yet' },
  many: { nl: '{count} bronnen zijn nog niet gelezen', en: '{count} sources were not read yet' },
};
const late = {
  one: { nl: '1 bron loopt achter', en: '1 source is late' },
  many: { nl: '{count} bronnen lopen achter', en: '{count} sources are late' },
};
const silent = {
  one: { nl: '1 bron is stiller dan anders', en: '1 source is quieter than usual' },
  many: { nl: '{count} bronnen zijn stiller dan anders', en: '{count} sources are quieter than usual' },
};
const pausedSources = {
  one: { nl: '1 bron is gepauzeerd', en: '1 source is paused' },
  many: { nl: '{count} bronnen zijn gepauzeerd', en: '{count} sources are paused' },
};
const parked = {
  one: { nl: '1 plaatsing is geparkeerd', en: '1 delivery is parked' },
  many: { nl: '{count} plaatsingen zijn geparkeerd', en: '{count} deliveries are parked' },
};
const dead = {
  one: { nl: '1 plaatsing is opgegeven', en: '1 delivery was given up' },
  many: { nl: '{count} plaatsingen zijn opgegeven', en: '{count} deliveries were given up' },
};

/** What is wrong with Telex, in the one line that is read first: `1 bron doet het niet, slack plaatst en hoort niets`. */
export function tellInShort(
  {
    store = null,
    damage = null,
    storeTroubles = [],
    file,
    unfound = [],
    adapters,
  }: Pick<TelexHealth, 'store' | 'damage' | 'storeTroubles' | 'file' | 'unfound' | 'adapters'>,
  {
    byState,
    silent: silentOnes,
    late: lateOnes,
    paused,
  }: Pick<SourcesOverview, 'byState' | 'silent' | 'late'> & { readonly paused: number },
  counts: ReadonlyMap<OperationState, number>,
  locale: Locale,
): string {
  const wrong = store === null ? [] : [words.store[locale]];
  if (damage !== null) wrong.push(words.damage[locale]);
  const rows = storeTroubles.filter(({ about }) => about.kind === 'row').length;
  if (rows >= mostRowsTold) wrong.push(say(manyDamagedRows, locale, { count: mostRowsTold }));
  else if (rows > 0) wrong.push(sayCount(rows, damagedRows, locale));
  if (storeTroubles.some(({ about }) => about.kind === 'clearing')) wrong.push(words.clearing[locale]);
  const overdue = storeTroubles.filter(({ about }) => about.kind === 'overdue').length;
  if (overdue > 0) wrong.push(sayCount(overdue, overdueShort, locale));
  if ((file?.refused ?? null) !== null || file?.elsewhere !== undefined) wrong.push(words.file[locale]);
  if (file?.differing !== undefined) wrong.push(words.files[locale]);
  if (unfound.length > 0) wrong.push(countUnfound(unfound, locale));
  if (byState.size === 0) wrong.push(words.noSources[locale]);
  const add = (count: number, texts: typeof broken) => {
    if (count > 0) wrong.push(sayCount(count, texts, locale));
  };
  add((byState.get('failing') ?? 0) + (byState.get('gone') ?? 0), broken);
  add(byState.get('new') ?? 0, unread);
  add(lateOnes.length, late);
  add(silentOnes.length, silent);
  add(paused, pausedSources);
  for (const { platform, state } of adapters) {
    const { text, health } = platformLine(platform, state, locale);
    if (health !== 'ok') wrong.push(text);
  }
  add(counts.get('parked') ?? 0, parked);
  add(counts.get('dead') ?? 0, dead);
  return wrong.length === 0 ? words.fine[locale] : wrong.join(', ');
}
