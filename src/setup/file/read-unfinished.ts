import { isMap, parseDocument } from 'yaml';
import type { Newsroom } from '../../settings/newsroom.ts';
import { ConfigError } from '../../settings/problem.ts';
import type { NewSource } from '../source/find-source.ts';
import { addToNewsroom } from './add-to-newsroom.ts';

/** As much of one as it takes; it stands nowhere but in what is read. */
const someSource: NewSource = {
  ...{ id: 'unfinished', url: 'https://unfinished.example/', topic: null, credit: 'X', timeZone: null },
};

/** Whether somebody began a newsroom file that names no source yet: the sources are what is asked for. */
export function isUnfinished(text: string): boolean {
  const document = parseDocument(text);
  if (document.errors.length > 0) return false;
  const written: unknown = document.toJS();
  if (written === null || written === undefined) return true;
  if (!isMap(document.contents)) return false;
  const sources: unknown = (written as { readonly sources?: unknown }).sources ?? [];
  return Array.isArray(sources) && sources.length === 0;
}

/** Whether nothing stands in it but remarks. */
export function isRemarksOnly(text: string): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && (document.toJS() ?? null) === null;
}

/** What an unfinished file says, without sources. Throws ConfigError for what is wrong beside that, with the lines of the file. */
export function readUnfinished(text: string, read: (text: string) => Newsroom): Newsroom {
  try {
    return { ...read(addToNewsroom(text, { sources: [someSource], channels: [] }, 'nl')), sources: [] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw whatElseIsWrong(text, read) ?? error;
  }
}

function whatElseIsWrong(text: string, read: (text: string) => Newsroom): ConfigError | null {
  try {
    read(text);
    return null;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const others = error.problems.filter(({ where }) => !/(?:^| )sources$/u.test(where));
    return others.length === 0 ? null : new ConfigError(others);
  }
}
