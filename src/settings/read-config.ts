import { readFileSync } from 'node:fs';
import { secretsIn } from '../domain/hidden-secrets.ts';
import { type SurveyedSettings, surveySettings } from './environment/read-settings.ts';
import { type EnvironmentFile, noEnvironmentFile } from './environment/survey-env-file.ts';
import { decodeText } from './file/decode-text.ts';
import { loadNewsroom, type NewsroomOnDisk, newsroomPath } from './load-newsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { type PlatformList, platformNames } from './platform-list.ts';
import { ConfigError, type Environment, type Problem } from './problem.ts';
import { openSecretsIn } from './slips/open-secrets.ts';
import type { Source } from './source-table.ts';

/** The environment and the newsroom file that it names (null: there is none). Throws ConfigError with what is wrong with either. */
export function readConfig<BoardSettings>(
  environment: Environment,
  platforms: PlatformList<BoardSettings>,
  written: EnvironmentFile = noEnvironmentFile,
) {
  const { settings, file, problems, ofFile } = surveyConfig(environment, platforms, written);
  if (problems.length > 0 || file === undefined) throw new ConfigError([...problems, ...ofFile]);
  return { settings, file };
}

/** What an environment and a newsroom file say in which something may be wrong. */
export type SurveyedConfig<BoardSettings = unknown> = SurveyedSettings<BoardSettings> & {
  /** Null: there is none; undefined: what there is cannot be used. */
  readonly file: NewsroomOnDisk | null | undefined;
  /** What is wrong with it. */
  readonly ofFile: readonly Problem[];
};

/** The same, as far as it can be read, with all that is wrong. */
export function surveyConfig<BoardSettings>(
  environment: Environment,
  platforms: PlatformList<BoardSettings>,
  written: EnvironmentFile = noEnvironmentFile,
): SurveyedConfig<BoardSettings> {
  const { settings, problems, faulty } = surveySettings(environment, platforms, written);
  const read = attempt(() =>
    loadNewsroom(environment.TELEX_CONFIG?.trim() || null, environment, platformNames(platforms)),
  );
  const file = 'value' in read ? read.value : undefined;
  // A secret that the newsroom file names may be called anything, also where something else in it is wrong.
  const text = file?.text ?? textAt(newsroomPath(environment));
  const unnamed = settings.unknown.filter(({ where }) => !text.includes(where));
  // Where no address has a secret none can stand open in the file, and it need not be read a second time.
  const mayStandOpen = file?.newsroom.sources.some(
    (source) => source.kind !== 'folder' && secretsIn(source.url).length > 0,
  );
  const unknown = [...unnamed, ...(file && mayStandOpen ? openSecretsIn(file.text, file.path) : [])];
  const secrets = [...settings.secrets, ...(file ? secretsOfNewsroom(file.newsroom) : [])];
  return {
    ...{ problems, faulty, file, settings: { ...settings, unknown, secrets } },
    ofFile: 'problems' in read ? read.problems : [],
  };
}

/** What stands there; nothing where it cannot be read. */
function textAt(path: string): string {
  try {
    return decodeText(readFileSync(path));
  } catch {
    return '';
  }
}

function attempt<Value>(
  read: () => Value,
): { readonly value: Value } | { readonly problems: readonly Problem[] } {
  try {
    return { value: read() };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { problems: error.problems };
  }
}

/** What its sources are asked with: never to be read in a log. */
export function secretsOfNewsroom({ sources }: Newsroom): readonly string[] {
  return sources.flatMap(secretsOf);
}

/** What a source is asked with, in its address or beside it. */
function secretsOf(source: Source): readonly string[] {
  if (source.kind === 'folder') return [];
  return [...secretsIn(source.url), ...Object.values(source.headers)];
}
