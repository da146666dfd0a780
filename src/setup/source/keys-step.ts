import type { Words } from '../../chat/ports/locale.ts';
import { say, sayWhole } from '../../chat/words/say.ts';
import { partSecrets } from '../../domain/hidden-secrets.ts';
import type { StepDeps } from '../step.ts';
import type { NewSource } from './find-source.ts';
import { nameKeys } from './source-login.ts';

const words = {
  found: {
    nl: 'In dat adres staat een sleutel ({names}). In .env leest alleen wie Telex draait hem; in newsroom.yaml iedereen die dat bestand ziet.',
    en: 'There is a key in that address ({names}). In .env only whoever runs Telex reads it; in newsroom.yaml everybody who sees that file.',
  },
  where: { nl: 'Waar moet de sleutel staan?', en: 'Where should the key stand?' },
  apart: { nl: 'In .env, als {variables}', en: 'In .env, as {variables}' },
  inAddress: { nl: 'In het adres, in newsroom.yaml', en: 'In the address, in newsroom.yaml' },
  putApart: {
    nl: 'De sleutel in dat adres ({names}) komt in .env te staan, als {variables}.',
    en: 'The key in that address ({names}) is put into .env, as {variables}.',
  },
} satisfies Record<string, Words>;

/** The source with the keys of its address as variables, unless they are to stay, or no `.env` is to be written. */
export async function keepKeysApart(source: NewSource, step: StepDeps): Promise<NewSource> {
  const { args, asker, deps, locale } = step;
  const parted = partSecrets(source.url);
  if (parted === null) return source;
  const taken = { ...deps.environment, ...source.variables };
  const { query = {}, variables = {} } = nameKeys(parted.secrets, source.id, taken);
  const told = {
    names: sayWhole(Object.keys(query), locale),
    variables: sayWhole(Object.keys(variables), locale),
  };
  if (!args.env) {
    asker.say(say(words.found, locale, told));
    return source;
  }
  const apart: NewSource = {
    ...source,
    url: parted.bare,
    query,
    variables: { ...source.variables, ...variables },
  };
  if (!asker.isAnybodyThere) {
    asker.say(say(words.putApart, locale, told));
    return apart;
  }
  asker.say(say(words.found, locale, told));
  const isApart = await asker.choose(words.where[locale], [
    { value: true, label: say(words.apart, locale, told) },
    { value: false, label: words.inAddress[locale] },
  ]);
  return isApart ? apart : source;
}
