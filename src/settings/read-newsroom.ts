import { createHash } from 'node:crypto';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Scalar } from 'yaml';
import { shippedRegions } from '../domain/place/region.ts';
import { type Said, sayAll } from '../domain/said/said.ts';
import { shippedTopics, type Topic } from '../domain/topic.ts';
import { createFilters } from '../filter/filters.ts';
import { checkReferences } from './check-references.ts';
import { wrongLetters } from './environment/wrong-letters.ts';
import { type Newsroom, newsroomDefaults, newsroomSchema } from './newsroom.ts';
import { newsroomJsonSchema } from './newsroom-json-schema.ts';
import { type Complain, ConfigError, type Environment, type Path } from './problem.ts';
import { regions } from './region-table.ts';
import { curlyIn, isMeantSo } from './slips/curly-values.ts';
import { eachOnce, type FoundProblem } from './slips/each-once.ts';
import { lostAliases, tellBrokenYaml } from './slips/tell-broken-yaml.ts';
import { type SchemaNode, tellIssue } from './tell-issue.ts';
import { topics } from './topic-table.ts';
import { shapeWords as words } from './words/shape-words.ts';
import { valueWords } from './words/value-words.ts';

/**
 * Reads the newsroom file's text; `environment` holds the secrets that it names, `platforms` is what channels may be
 * on. Throws ConfigError with all that is
 * wrong, each with line and key.
 */
export function readNewsroom(
  text: string,
  fileName: string,
  environment: Environment,
  platforms: readonly string[],
): Newsroom {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = [...document.errors, ...lostAliases(document)].map((error) => {
    const { line, message } = tellBrokenYaml(text, lines.linePos(error.pos[0]).line, error);
    return { where: `${fileName}:${line}`, message };
  });
  if (broken.length > 0)
    throw new ConfigError([
      ...new Map(broken.map((each) => [`${each.where} ${each.message.en}`, each])).values(),
    ]);

  if (document.contents !== null && !isMap(document.contents))
    throw new ConfigError([{ where: `${fileName}:1`, message: words.noTop }]);
  const problems: FoundProblem[] = [];
  const complain: Complain = (path, message, instead) => {
    const line = lineOf(path);
    const where = `${fileName}${line === null ? '' : `:${line}`} ${nameOf(path)}`.trim();
    const node = document.getIn(path, true);
    const letters = isScalar(node) ? lettersIn(node) : null;
    const said = letters === null ? message : sayAll(words.letters, { letters });
    problems.push({ line: line ?? 0, where, message: said, ...(instead !== undefined && { instead }), path });
  };
  const written: unknown = document.toJS() ?? {};
  const terms = { filters: createFilters(worldOf(written)), topics: topicsOf(written) };
  const parsed = newsroomSchema({ environment, platforms, terms }).safeParse(written, {
    reportInput: true,
  });
  if (!parsed.success) {
    const schema = newsroomJsonSchema(platforms) as SchemaNode;
    for (const issue of parsed.error.issues) tellIssue(issue, schema, complain);
  }
  checkReferences(written, { ...terms, environment }, complain);
  for (const path of curlyIn(document.contents)) complain(path, valueWords.curlyQuotes);
  if (!parsed.success || problems.length > 0) {
    const inOrder = eachOnce(problems).toSorted((a, b) => a.line - b.line);
    throw new ConfigError(inOrder.map(({ where, message }) => ({ where, message })));
  }
  return { ...parsed.data, digest: digestOf(text), sample: false };

  /** The line of the key itself, or of the nearest thing around it that stands in the file. */
  function lineOf(path: Path): number | null {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return null;
  }
}

/** What is wrong with the letters of a value; curly quotes between straight ones are meant. */
function lettersIn(node: Scalar): Said | null {
  const { value } = node;
  if (typeof value !== 'string' || isMeantSo(node)) return null;
  return wrongLetters(value);
}

/** What the file says of the world; what ships where that is not right, which the schema says. */
function worldOf(written: unknown): Parameters<typeof createFilters>[0] {
  const { regions: own = [], home } = (written ?? {}) as {
    readonly regions?: unknown;
    readonly home?: unknown;
  };
  const read = regions.safeParse(own);
  return {
    regions: read.success ? read.data : shippedRegions,
    home: typeof home === 'string' ? home : newsroomDefaults.homeCountry,
  };
}

/** The desks; those that ship where the file's own are not right, which the schema says. */
function topicsOf(written: unknown): readonly Topic[] {
  const own = (written as { readonly topics?: unknown } | null)?.topics ?? [];
  const read = topics.safeParse(own);
  return read.success ? read.data : shippedTopics;
}

function nameOf(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

/** By what a text is known. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
