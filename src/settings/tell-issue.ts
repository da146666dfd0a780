import type { z } from 'zod';
import { alike, type Said, sayAll } from '../domain/said/said.ts';
import { suggest } from '../domain/suggest.ts';
import type { Complain, Path } from './problem.ts';
import { saidInSchema } from './words/in-schema.ts';
import { shapeNames, shapeWords as words } from './words/shape-words.ts';
import { meantAfter } from './words/value-words.ts';

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
      const near = nearestKey(key, path, schema);
      const meant = near === null ? placeOf(key, schema) : meantAfter(near);
      // It may well be one, of another of the shapes that there are.
      const said = near === key ? words.otherShape : words.noSetting;
      complain([...path, key], sayAll(said, { key, meant }), near === null ? null : [...path, near]);
    }
  } else if (issue.code === 'invalid_type' && issue.input === undefined) {
    complain(path, path.join('.') === 'sources' ? words.noSources : words.missing);
  } else if (issue.code === 'invalid_type') {
    complain(path, tellShape(issue, schema));
  } else if (issue.code === 'invalid_value') {
    complain(path, sayAll(words.oneOf, { known: issue.values.join(', '), meant: meantValue(issue) }));
  } else if (issue.code === 'invalid_union') {
    const nearest = nearestShape(issue.errors);
    if (issue.input === undefined) complain(path, words.missing);
    else if (issue.input === null) complain(path, words.nothing);
    else if (nearest === null) complain(path, words.otherwise);
    else for (const each of nearest) tellIssue({ ...each, path: [...path, ...each.path] }, schema, complain);
  } else {
    complain(path, saidInSchema(issue.message) ?? tellSize(issue));
  }
}

/** Too small or too large; else what a person can only look up. */
function tellSize(issue: z.core.$ZodIssue): Said {
  if (issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1) return words.emptyText;
  if (issue.code === 'too_small')
    return sayAll(issue.origin === 'string' ? words.leastLetters : words.least, {
      count: Number(issue.minimum),
    });
  if (issue.code === 'too_big')
    return sayAll(issue.origin === 'string' ? words.mostLetters : words.most, {
      count: Number(issue.maximum),
    });
  return words.otherwise;
}

function tellShape({ path, expected, input }: z.core.$ZodIssueInvalidType, schema: SchemaNode): Said {
  // `every: 30`: where a number and a unit go.
  const takesUnit = nodesAt(path, schema).some(
    ({ pattern }) => pattern && new RegExp(pattern).test(`${input}s`),
  );
  if (typeof input === 'number' && takesUnit) return sayAll(words.whatUnit, { typed: String(input) });
  if (expected === 'array' && typeof input === 'string' && /^[\p{L}\p{N} -]{1,40}$/u.test(input))
    return sayAll(words.asList, { typed: input });
  return sayAll(words.shape, { shape: shapeNames[expected] ?? expected });
}

/** `platform: Slack` */
function meantValue({ input, values }: z.core.$ZodIssueInvalidValue): Said {
  if (typeof input !== 'string') return meantAfter(null);
  const candidates = values.map((value) => ({ value: String(value), names: [String(value)] }));
  const [near] = suggest(input, candidates, 1);
  return meantAfter(near);
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

function nodesAt(path: Path, schema: SchemaNode): readonly SchemaNode[] {
  return path.reduce<readonly SchemaNode[]>((nodes, step) => nodes.flatMap(below(step)), [schema]);
}

/** The nearest key of that level; null: none is near. */
function nearestKey(key: string, path: Path, schema: SchemaNode): string | null {
  const here = nodesAt(path, schema).flatMap(keysOf);
  const [near] = suggest(
    key,
    here.map((name) => ({ value: name, names: [name] })),
    1,
  );
  return near ?? here.find((name) => beginsWith(key, name)) ?? null;
}

/** `username` for `user`. */
function beginsWith(key: string, name: string): boolean {
  return name.length >= 4 && key.toLowerCase().startsWith(name.toLowerCase());
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

/** `: it stands under sources`; nothing for a key that stands nowhere. */
function placeOf(key: string, schema: SchemaNode): Said {
  if (schema.properties?.[key] !== undefined) return words.atTop;
  const owner = Object.entries(schema.properties ?? {}).find(([, node]) =>
    [node, ...below(0)(node)].flatMap(keysOf).includes(key),
  );
  return owner === undefined ? alike('') : sayAll(words.under, { key: owner[0] });
}
