import { createHash } from 'node:crypto';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { suggest } from '../chat/router/suggest.ts';
import { shippedTopics, type Topic } from '../domain/topic.ts';
import { checkReferences } from './check-references.ts';
import {
  type FolderSource,
  type Newsroom,
  type NewsroomChannel,
  newsroomDefaults,
  type Source,
  type UrlSource,
} from './newsroom.ts';
import { type NewsroomFile, newsroomSchema } from './newsroom-schema.ts';
import { type Complain, ConfigError, type Environment, type Path, type Problem } from './problem.ts';

const everyMsDefault = 60_000;

/**
 * Reads the newsroom file's text; `environment` holds the secrets that it names. Throws ConfigError with all that is
 * wrong, each with line and key.
 */
export function readNewsroom(text: string, fileName: string, environment: Environment): Newsroom {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems: Problem[] = document.errors.map((error) => ({
    where: `${fileName}:${lines.linePos(error.pos[0]).line}`,
    message: `this is not valid YAML: ${error.message}`,
  }));
  if (problems.length > 0) throw new ConfigError(problems);

  const complain: Complain = (path, message) => {
    const line = lineOf(path);
    problems.push({ where: `${fileName}${line === null ? '' : `:${line}`} ${nameOf(path)}`.trim(), message });
  };
  const written: unknown = document.toJS() ?? {};
  const parsed = newsroomSchema.safeParse(written);
  if (!parsed.success) for (const issue of parsed.error.issues) complainOf(issue, complain);
  const shipped = shippedTopics.map(({ slug }) => slug);
  checkReferences(written, shipped, environment, complain);
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return newsroomOf(parsed.data, environment, digestOf(text));

  /** The line of the key itself, or of the nearest thing around it that stands in the file. */
  function lineOf(path: Path): number | null {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return null;
  }
}

function newsroomOf(file: NewsroomFile, environment: Environment, digest: string): Newsroom {
  const sources = file.sources.map(
    (source): Source => ({
      ...placeOf(source, environment),
      id: source.id,
      format: source.format ?? null,
      topic: source.topic ?? null,
      credit: source.credit ?? null,
      timeZone: source.timezone ?? null,
      everyMs: source.every ?? everyMsDefault,
      everyIsSet: source.every !== undefined,
      sample: false,
    }),
  );
  const channels = (file.channels ?? []).map(
    (channel): NewsroomChannel => ({
      platform: channel.platform,
      externalId: channel.channel,
      name: channel.name ?? null,
      follows: channel.follows,
      genres: channel.also ?? [],
    }),
  );
  return {
    ...newsroomDefaults,
    timeZone: file.timezone ?? newsroomDefaults.timeZone,
    homeCountry: file.home ?? newsroomDefaults.homeCountry,
    contact: file.contact ?? null,
    topics: topicsOf(file),
    sources,
    channels,
    signals: signalsOf(file),
    firstPosts: file.firstPosts ?? newsroomDefaults.firstPosts,
    listAfterMs: file.listAfter ?? newsroomDefaults.listAfterMs,
    maxBodyBytes: file.maxBody === undefined ? newsroomDefaults.maxBodyBytes : file.maxBody * 1024 * 1024,
    keepMs: file.keep ?? newsroomDefaults.keepMs,
    digest,
    sample: false,
  };
}

/** Where the source is. The references were checked: it has either an address or a folder. */
function placeOf(
  source: NewsroomFile['sources'][number],
  environment: Environment,
): Pick<UrlSource, 'kind' | 'url' | 'headers'> | Pick<FolderSource, 'kind' | 'folder'> {
  const { url, folder = '' } = source;
  return url === undefined
    ? { kind: 'folder', folder }
    : { kind: 'url', url, headers: headersOf(source, environment) };
}

/** The desks that ship and the newsroom's own; its own label for a shipped one wins. */
function topicsOf(file: NewsroomFile): Topic[] {
  const topics = new Map(shippedTopics.map((topic) => [topic.slug, topic]));
  for (const { slug, label } of file.topics ?? []) {
    const plain = slug.charAt(0).toUpperCase() + slug.slice(1);
    const text = label ?? plain;
    topics.set(slug, { slug, label: typeof text === 'string' ? { nl: text, en: text } : text });
  }
  return [...topics.values()];
}

/** The newsroom's wordings beside those that ship. */
function signalsOf({ signals }: NewsroomFile): Newsroom['signals'] {
  const add = (signals?.add ?? []).map((wording) => ({
    agency: wording.agency?.toLowerCase() ?? null,
    language: null,
    field: wording.in,
    pattern: wording.says,
    means: wording.means,
    cut: wording.cut ?? false,
    documented: 'newsroom file',
  }));
  return { assumptions: signals?.assumptions ?? newsroomDefaults.signals.assumptions, add };
}

/** Headers with the secrets in them, read from the environment variables that the file names. */
function headersOf(
  { headers, auth }: NewsroomFile['sources'][number],
  environment: Environment,
): Record<string, string> {
  const made: Record<string, string> = {};
  for (const [header, name] of Object.entries(headers ?? {})) made[header] = environment[name] ?? '';
  if (auth !== undefined && 'bearer' in auth) {
    made.authorization = `Bearer ${environment[auth.bearer]}`;
  } else if (auth !== undefined) {
    const credentials = `${environment[auth.user]}:${environment[auth.password]}`;
    made.authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  }
  return made;
}

function complainOf(issue: z.core.$ZodIssue, complain: Complain): void {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) complain([...path, key], `"${key}" is not a setting here${meant(key)}`);
  } else if (issue.code === 'invalid_type' && issue.message.includes('received undefined')) {
    complain(path, 'this is missing');
  } else if (issue.code === 'invalid_type') {
    complain(path, `this must be ${shapes[issue.expected] ?? issue.expected}`);
  } else if (issue.code === 'invalid_value') {
    complain(path, `this must be one of ${issue.values.join(', ')}`);
  } else if (issue.code === 'invalid_union') {
    complain(path, 'this is not written as it should be: see newsroom.example.yaml');
  } else {
    complain(path, issue.message);
  }
}

/** What zod calls a type, as an operator would. */
const shapes: { readonly [type: string]: string } = {
  array: 'a list, such as [one, two]',
  object: 'a group of settings, each with its name',
  record: 'a group of settings, each with its name',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const knownKeys = [
  ...[
    'timezone',
    'home',
    'contact',
    'sources',
    'topics',
    'channels',
    'firstPosts',
    'listAfter',
    'maxBody',
    'keep',
  ],
  ...['id', 'url', 'folder', 'format', 'headers', 'auth', 'topic', 'credit', 'every'],
  ...['signals', 'assumptions', 'add', 'in', 'says', 'means', 'agency', 'cut'],
  ...['platform', 'channel', 'name', 'follows', 'also', 'slug', 'label', 'user', 'password', 'bearer'],
];

function meant(key: string): string {
  const candidates = knownKeys.map((known) => ({ value: known, names: [known] }));
  const [near] = suggest(key, candidates, 1);
  return near === undefined ? '' : `: did you mean ${near}?`;
}

function nameOf(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
