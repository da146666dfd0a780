import type { Environment } from '../../settings/problem.ts';

/** What a source is asked with, by the names of the variables that the newsroom file is to have. */
export type SourceLogin = {
  readonly auth?: { readonly user: string; readonly password: string } | { readonly bearer: string };
  /** Keys behind its address. */
  readonly query?: Readonly<Record<string, string>>;
  /** What the variables hold, where `.env` is to say it. */
  readonly variables?: Readonly<Record<string, string>>;
};

/** What was typed at a question, to try a source with. */
export type TypedLogin =
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  | { readonly kind: 'bearer'; readonly token: string };

/** What the variables hold; null: one of them is not set. */
export function loginNamed(
  auth: NonNullable<SourceLogin['auth']>,
  environment: Environment,
): TypedLogin | null {
  if ('bearer' in auth) {
    const token = environment[auth.bearer] ?? '';
    return token === '' ? null : { kind: 'bearer', token };
  }
  const user = environment[auth.user] ?? '';
  const password = environment[auth.password] ?? '';
  return user === '' || password === '' ? null : { kind: 'password', user, password };
}

/** The headers that a source is tried with. */
export function headersOf(login: TypedLogin | null): Readonly<Record<string, string>> {
  if (login === null) return {};
  if (login.kind === 'bearer') return { authorization: `Bearer ${login.token}` };
  const pair = Buffer.from(`${login.user}:${login.password}`).toString('base64');
  return { authorization: `Basic ${pair}` };
}

/** As the newsroom file is to have it, with the values for `.env`; variables are called after the source. */
export function nameLogin(login: TypedLogin, id: string, environment: Environment): SourceLogin {
  if (login.kind === 'bearer') {
    const bearer = freeVariable(id, 'TOKEN', login.token, environment);
    return { auth: { bearer }, variables: { [bearer]: login.token } };
  }
  const user = freeVariable(id, 'USER', login.user, environment);
  const password = freeVariable(id, 'PASSWORD', login.password, environment);
  return { auth: { user, password }, variables: { [user]: login.user, [password]: login.password } };
}

/** The same of keys that stood in its address. */
export function nameKeys(
  keys: readonly { readonly name: string; readonly value: string }[],
  id: string,
  environment: Environment,
): SourceLogin {
  const query: Record<string, string> = {};
  const variables: Record<string, string> = {};
  for (const { name, value } of keys) {
    const variable = freeVariable(id, name, value, { ...environment, ...variables });
    query[name] = variable;
    variables[variable] = value;
  }
  return { query, variables };
}

/** `NOS_SPORT_TOKEN`; another where that one is something else already. */
function freeVariable(id: string, what: string, value: string, environment: Environment): string {
  const plain = (text: string) =>
    text
      .toUpperCase()
      .replace(/[^A-Z0-9]+/gu, '_')
      .replace(/^_+|_+$/gu, '');
  const own = plain(id) || 'BRON';
  // Telex's own have names that begin so.
  const first = /^(?:\d|TELEX_)/u.test(`${own}_`) ? `BRON_${own}` : own;
  const base = `${first}_${plain(what) || 'KEY'}`;
  for (let at = 1; ; at++) {
    const name = at === 1 ? base : `${base}_${at}`;
    const standing = environment[name];
    if (standing === undefined || standing === '' || standing === value) return name;
  }
}
