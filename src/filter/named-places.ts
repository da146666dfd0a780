import type { Dateline } from '../domain/dateline/dateline.ts';
import { placeKey } from '../domain/place/place-key.ts';
import { provincesByName } from '../domain/place/province.ts';
import { countryByName } from '../gazetteer/country-names.ts';
import { openGazetteer } from '../gazetteer/gazetteer.ts';

/** Where a story is, by what it says at its head. */
export type NamedPlaces = {
  /** ISO 3166-1 alpha-2: of the dateline, and those that are called by their names. */
  readonly countries: ReadonlySet<string>;
  /** ISO 3166-2, of the Netherlands and Belgium: where those places are, and those that are called by their names. */
  readonly provinces: ReadonlySet<string>;
  /** Keys of all names that may be a place's: those of the dateline, and words in a row that begin with a capital. */
  readonly names: ReadonlySet<string>;
};

/** The places of a dateline and of the lines at a story's head. Words of no place do no harm: nobody follows them. */
export function namedPlaces(dateline: Dateline | null, lines: readonly string[]): NamedPlaces {
  const places = new Set((dateline?.places ?? []).map(placeKey));
  const filedIn = new Set((dateline?.places ?? []).map(provinceOf));
  const named = lines.flatMap((line) => [...namesIn(line)]);
  const names = new Set([...places, ...named.map(({ key }) => key)]);
  names.delete('');
  const provinces = new Set([...filedIn, ...named.map(provinceNamed)].filter((code) => code !== null));
  const countries = [dateline?.country ?? null, ...[...names].map(countryByName)];
  return { countries: new Set(countries.filter((code) => code !== null)), provinces, names };
}

const gazetteer = openGazetteer();

function provinceOf(place: string): string | null {
  return gazetteer.locate(place)?.province ?? null;
}

/** Where a word can as well be a surname or a word of its own, what stands before it tells: `in Best`. */
function provinceNamed({ name, key, isAt }: Name): string | null {
  if (key.length < tellingLength && !isAt) return null;
  const [province] = key.length < tellingLength ? [] : provincesByName(name);
  return province?.code ?? provinceOf(name);
}

const tellingLength = 7;

type Name = { readonly name: string; readonly key: string; readonly isAt: boolean };

/** `Bosnië en Herzegovina`, `Sint Jansteen`, `Alphen aan den Rijn`. */
const mostWords = 4;
/** What may stand within a name in small letters. */
const small = /^(?:aan|en|de|den|der|het|in|op|bij|van|over|sur|les|la|le|du|of|and|the|am|an|del|do|di)$/u;
/** What stands before a place. */
const before = /^(?:in|bij|te|uit|naar|nabij|rond|vanuit|near|from|to|outside|at|à|aux?|bei|aus|nach)$/iu;

/** Every row of words that begins and ends with a capital, `’s` and `'t` counting as such. */
function* namesIn(line: string): Generator<Name> {
  const words = line.match(/(?:['’‘][st][ -])?[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  for (let at = 0; at < words.length; at++) {
    if (!isCapital(words[at])) continue;
    const isAt = before.test(words[at - 1] ?? '');
    for (let end = at; end < Math.min(words.length, at + mostWords); end++) {
      const word = words[end] ?? '';
      if (!isCapital(word)) {
        if (small.test(word)) continue;
        break;
      }
      const name = words
        .slice(at, end + 1)
        .join(' ')
        .replace(/['’]s$/u, '')
        .replace(/\.$/u, '');
      yield { name, key: placeKey(name), isAt };
    }
  }
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^(?:['’‘][st][ -])?\p{Lu}/u.test(word);
}
