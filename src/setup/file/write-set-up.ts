import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { say, sayWhole } from '../../chat/words/say.ts';
import { ConfigError } from '../../settings/problem.ts';
import type { Connected } from '../connect/connecting.ts';
import { setUpWords as words } from '../set-up-words.ts';
import type { NewSource } from '../source/find-source.ts';
import type { StepDeps } from '../step.ts';
import { addToNewsroom } from './add-to-newsroom.ts';
import { contentsOf } from './contents-of.ts';
import { withVariables } from './env-file.ts';
import { type NewChannel, newNewsroomText, wholeBoard } from './newsroom-text.ts';
import { isRemarksOnly } from './read-unfinished.ts';
import { tellFileFault } from './tell-file-fault.ts';
import { type NewFile, writeFiles } from './write-files.ts';

/** Which files were written; one that would say what it says already is not. */
export type Written = { readonly newsroom: boolean; readonly env: boolean };

/**
 * Writes what is new, all of it or nothing, beside what stands in the files by now: somebody may have written in them since they
 * were read. Null: the newsroom file would be wrong with it, or cannot be written, which was told.
 */
export function writeSetUp(
  sources: readonly NewSource[],
  connected: readonly Connected[],
  step: StepDeps,
): Written | null {
  const { asker, deps, locale } = step;
  const contents = contentsOf(deps.path(), locale);
  const environment = contentsOf(join(deps.folder, '.env'), locale);
  const refuse = (why: string): null => {
    asker.warn(say(words.notWritten, locale, { why }));
    return null;
  };
  if (contents.kind === 'unreadable') return refuse(contents.why);
  if (environment.kind === 'unreadable') return refuse(environment.why);
  const before = contents.text;
  const channels = connected.flatMap((each) => each.channels);
  const after = newsroomAfter(before, { sources, channels }, step);
  const besides: Record<string, string> = Object.assign({}, ...sources.map(({ variables }) => variables));
  if (after !== before && !isRead(after, besides, step)) return null;
  const env = envAfter(environment.text ?? '', [...connected, { variables: besides }], step);
  const path = deps.path();
  const files: readonly (NewFile & { readonly shown: string })[] = [
    ...(after === before || after === null
      ? []
      : [
          {
            ...{ path, text: after, isSecret: false },
            shown: before === null ? path : say(words.newsroomAdded, locale, { file: path }),
          },
        ]),
    ...(env === null
      ? []
      : [{ path: join(deps.folder, '.env'), text: env, isSecret: true, shown: words.envFile[locale] }]),
  ];
  try {
    writeFiles(files);
  } catch (error) {
    return refuse(tellFileFault(error, locale));
  }
  const shown = files.map((each) => each.shown);
  asker.say(
    shown.length === 0
      ? words.unchanged[locale]
      : say(words.wrote, locale, { files: sayWhole(shown, locale) }),
  );
  return { newsroom: files.some(({ isSecret }) => !isSecret), env: env !== null };
}

function newsroomAfter(
  before: string | null,
  added: { readonly sources: readonly NewSource[]; readonly channels: readonly NewChannel[] },
  { newsroom, deps, locale }: StepDeps,
): string | null {
  if (before !== null && !isRemarksOnly(before)) return addToNewsroom(before, added, locale);
  if (added.sources.length === 0) return before;
  const { timeZone, homeCountry: home } = newsroom;
  const schema = existsSync(join(deps.folder, 'newsroom.schema.json')) ? './newsroom.schema.json' : null;
  const channels = [wholeBoard, ...added.channels];
  const about = { timeZone, home, sources: added.sources, channels, schema };
  return before === null ? newNewsroomText(about, locale) : behindRemarks(before, about, locale);
}

/** What was remarked stays above what a newsroom begins with. */
function behindRemarks(
  remarks: string,
  about: Parameters<typeof newNewsroomText>[0],
  locale: StepDeps['locale'],
): string {
  const newline = remarks.includes('\r\n') ? '\r\n' : '\n';
  const said = remarks.includes('yaml-language-server') ? { ...about, schema: null } : about;
  const before = remarks.endsWith('\n') ? remarks : `${remarks}${newline}`;
  return `${before}${newline}${newNewsroomText(said, locale).replaceAll('\n', newline)}`;
}

function isRead(
  text: string | null,
  besides: Readonly<Record<string, string>>,
  { asker, deps, locale }: StepDeps,
): boolean {
  if (text === null) return true;
  try {
    deps.read(text, besides);
    return true;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    asker.warn(
      `${say(words.byHand, locale, { file: resolve(deps.path()) })}\n${error.said[locale]}\n\n${text}`,
    );
    return false;
  }
}

/** Null: there is nothing to write. What is set elsewhere already is written only where nobody is asked. */
function envAfter(
  before: string,
  connected: readonly Pick<Connected, 'variables'>[],
  { args, asker, deps }: StepDeps,
): string | null {
  if (!args.env) return null;
  const all = Object.assign({}, ...connected.map(({ variables }) => variables)) as Record<string, string>;
  const isNew = ([name, value]: readonly [string, string]) =>
    !asker.isAnybodyThere || deps.environment[name]?.trim() !== value;
  const variables = {
    ...(args.locale === null ? {} : { TELEX_LOCALE: args.locale }),
    ...Object.fromEntries(Object.entries(all).filter(isNew)),
  };
  const after = withVariables(before, variables);
  return after === before ? null : after;
}
