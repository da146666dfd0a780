import type { z } from 'zod';
import { suggest } from '../domain/suggest.ts';
import type { Complain, Path } from './problem.ts';

/** What of a JSON Schema "did you mean" looks at. */
export type SchemaNode = {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: unknown;
  readonly items?: unknown;
  readonly anyOf?: readonly SchemaNode[];
  readonly pattern?: string;
};

/** Says what is wrong in an operator's words. `schema` tells which keys there are at each level. */
export function tellIssue(issue: z.core.$ZodIssue, schema: SchemaNode, complain: Complain): void {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      complain([...path, key], `"${key}" is not a setting here${meant(key, path, schema)}`);
    }
  } else if (issue.code === 'invalid_type' && issue.input === undefined) {
    complain(path, 'this is missing');
  } else if (issue.code === 'invalid_type') {
    complain(path, tellShape(issue, schema));
  } else if (issue.code === 'invalid_value') {
    complain(path, `this must be one of ${issue.values.join(', ')}${meantValue(issue)}`);
  } else if (issue.code === 'invalid_union') {
    const nearest = nearestShape(issue.errors);
    if (issue.input === null) complain(path, nothingThere);
    else if (nearest === null)
      complain(path, 'this is not written as it should be: see newsroom.example.yaml');
    else for (const each of nearest) tellIssue({ ...each, path: [...path, ...each.path] }, schema, complain);
  } else {
    complain(path, issue.message);
  }
}

/** `channel: #sport` */
const nothingThere =
  'nothing stands here: in YAML a # begins a remark, so what begins with one is written in quotes, "#sport"';

function tellShape({ path, expected, input }: z.core.$ZodIssueInvalidType, schema: SchemaNode): string {
  // `every: 30`: where a number and a unit go.
  const takesUnit = nodesAt(path, schema).some(
    ({ pattern }) => pattern && new RegExp(pattern).test(`${input}s`),
  );
  if (typeof input === 'number' && takesUnit)
    return `${input} what? Write ${input}s for seconds, or m, h or d behind it`;
  if (expected === 'array' && typeof input === 'string' && /^[\p{L}\p{N} -]{1,40}$/u.test(input))
    return `this must be a list: write [${input}]`;
  return `this must be ${shapes[expected] ?? expected}`;
}

/** `platform: Slack` */
function meantValue({ input, values }: z.core.$ZodIssueInvalidValue): string {
  if (typeof input !== 'string') return '';
  const candidates = values.map((value) => ({ value: String(value), names: [String(value)] }));
  const [near] = suggest(input, candidates, 1);
  return near === undefined ? '' : `: did you mean ${near}?`;
}

/** Of the shapes that a value may have the one that it comes nearest to; null when it has none of them at all. */
function nearestShape(shapesTried: readonly (readonly z.core.$ZodIssue[])[]) {
  const begun = shapesTried.filter(([first]) => first !== undefined && !isAnotherShape(first));
  return begun.toSorted((a, b) => weigh(a) - weigh(b))[0] ?? null;
}

function isAnotherShape({ code, path }: z.core.$ZodIssue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

/** Each key that is not known or that is missing speaks against a shape. */
function weigh(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
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

function nodesAt(path: Path, schema: SchemaNode): readonly SchemaNode[] {
  return path.reduce<readonly SchemaNode[]>((nodes, step) => nodes.flatMap(below(step)), [schema]);
}

/** The nearest key of that level; else where a key of that name does stand. */
function meant(key: string, path: Path, schema: SchemaNode): string {
  const here = nodesAt(path, schema).flatMap(keysOf);
  const [near] = suggest(
    key,
    here.map((name) => ({ value: name, names: [name] })),
    1,
  );
  if (near !== undefined) return `: did you mean ${near}?`;
  const elsewhere = placeOf(key, schema);
  return elsewhere === null ? '' : `: it stands ${elsewhere}`;
}

function below(step: PropertyKey): (node: SchemaNode) => readonly SchemaNode[] {
  return (node) => {
    const child = typeof step === 'number' ? node.items : node.properties?.[String(step)];
    const here = typeof child === 'object' && child !== null ? [child as SchemaNode] : [];
    return [...here, ...(node.anyOf ?? []).flatMap(below(step))];
  };
}

function keysOf(node: SchemaNode): readonly string[] {
  return [...Object.keys(node.properties ?? {}), ...(node.anyOf ?? []).flatMap(keysOf)];
}

/** `under sources`, `at the top`; null for a key that stands nowhere. */
function placeOf(key: string, schema: SchemaNode): string | null {
  if (schema.properties?.[key] !== undefined) return 'at the top, beside sources';
  const owner = Object.entries(schema.properties ?? {}).find(([, node]) =>
    [node, ...below(0)(node)].flatMap(keysOf).includes(key),
  );
  return owner === undefined ? null : `under ${owner[0]}`;
}
