import type { Words } from '../../chat/ports/locale.ts';
import { say } from '../../chat/words/say.ts';
import type { StepDeps } from '../step.ts';
import type { SourceFound } from './find-source.ts';
import type { TypedLogin } from './source-login.ts';
import { readTypedAddress } from './typed-address.ts';

const words = {
  locked: {
    nl: '{host} laat Telex zo niet binnen ({status}): het vraagt om een naam en wachtwoord, of om een token.',
    en: '{host} does not let Telex in like this ({status}): it asks for a name and a password, or for a token.',
  },
  forbidden: {
    nl: '{host} laat Telex zo niet toe (403). Dat kan om een naam en wachtwoord of een token gaan, of om wie er leest: de aanbieder weet het.',
    en: '{host} does not admit Telex like this (403). It may want a name and a password or a token, or mind who reads it: the provider knows.',
  },
  stillLocked: {
    nl: '{host} neemt dat niet aan ({status}). Klopt het, en hoort het bij dit adres?',
    en: '{host} does not take that ({status}). Is it right, and is it for this address?',
  },
  byHand: {
    nl: 'In newsroom.yaml staat dat bij de bron, met de namen van variabelen: auth: { user: BRON_USER, password: BRON_PASSWORD }, of auth: { bearer: BRON_TOKEN }. Wat ze zijn staat in .env: BRON_USER=… Met --auth BRON_USER,BRON_PASSWORD schrijft npx telex init dat; zonder --yes vraagt het ernaar.',
    en: 'In newsroom.yaml it stands beside the source, by the names of variables: auth: { user: SOURCE_USER, password: SOURCE_PASSWORD }, or auth: { bearer: SOURCE_TOKEN }. What they are stands in .env: SOURCE_USER=… With --auth SOURCE_USER,SOURCE_PASSWORD npx telex init writes that; without --yes it asks.',
  },
  which: { nl: 'Hoe moet Telex binnenkomen?', en: 'How is Telex to get in?' },
  password: { nl: 'Met een naam en wachtwoord', en: 'With a name and a password' },
  bearer: { nl: 'Met een token', en: 'With a token' },
  neither: { nl: 'Niet: een ander adres', en: 'Not at all: another address' },
  askUser: { nl: 'Onder welke naam?', en: 'By which name?' },
  askPassword: { nl: 'Met welk wachtwoord?', en: 'With which password?' },
  askToken: { nl: 'Plak het token', en: 'Paste the token' },
  leave: { nl: 'Toch een ander adres', en: 'Another address after all' },
} satisfies Record<string, Words>;

type Refused = Extract<SourceFound, { kind: 'refused' }>;

/** Whether a name and a password, or a token, may open it. */
export function isLocked(found: SourceFound): found is Refused {
  if (found.kind !== 'refused' || found.why.code !== 'fault') return false;
  return found.why.lastErrorKind === 'auth' || found.why.lastErrorKind === 'forbidden';
}

/** What was answered, and how to go on where nobody can be asked. `isTried`: something was given. */
export function tellLocked(
  { why }: Refused,
  typed: string,
  isTried: boolean,
  { asker, locale }: Pick<StepDeps, 'asker' | 'locale'>,
): string {
  const said = why.code === 'fault' ? why : { lastError: '', lastErrorKind: 'auth' };
  const read = readTypedAddress(typed);
  const host = read.kind === 'address' ? new URL(read.address).host : '';
  const status = /\((\d{3})/.exec(said.lastError)?.[1] ?? '401';
  const isForbidden = said.lastErrorKind === 'forbidden';
  const key = isTried ? 'stillLocked' : isForbidden ? 'forbidden' : 'locked';
  const told = say(words[key], locale, { host, status });
  return asker.isAnybodyThere ? told : `${told}\n${words.byHand[locale]}`;
}

/** Null: another address is to be asked for. */
export async function askLogin({ asker, locale }: StepDeps): Promise<TypedLogin | null> {
  const how = await asker.choose<'password' | 'bearer' | null>(words.which[locale], [
    { value: 'password', label: words.password[locale] },
    { value: 'bearer', label: words.bearer[locale] },
    { value: null, label: words.neither[locale] },
  ]);
  const leave = words.leave[locale];
  if (how === null) return null;
  if (how === 'bearer') {
    const token = bare(await asker.secret(words.askToken[locale], leave));
    return token === '' ? null : { kind: 'bearer', token };
  }
  const user = (await asker.text(words.askUser[locale], { leave })).trim();
  if (user === '') return null;
  const password = withoutHidden(await asker.secret(words.askPassword[locale], leave));
  return password === '' ? null : { kind: 'password', user, password };
}

/** A token has no blanks, and nothing before it. */
function bare(pasted: string): string {
  return withoutHidden(pasted)
    .replace(/^(?:authorization\s*:\s*)?bearer\s+/iu, '')
    .replace(/\s+/gu, '');
}

function withoutHidden(pasted: string): string {
  return pasted.replace(/[\p{Cf}\p{Cc}]/gu, '').trim();
}
