import { blockProblems, isObject } from './blocks.ts';
import type { Json, SlackMetadata } from './workspace.ts';

/** Arguments as they came: strings of a form, or values of a JSON body. */
export type SlackArgs = { readonly [name: string]: unknown };

/** Slack's way to say no. */
export function fail(error: string, more: Json = {}): Json {
  return { ok: false, error, ...more };
}

/** Text, blocks and metadata of a write, or Slack's refusal. Shared with response URLs. */
export function readContent(args: SlackArgs):
  | {
      readonly text: string;
      readonly blocks: readonly Json[];
      readonly metadata: SlackMetadata | null;
    }
  | { readonly error: Json } {
  const blocks = parseJson(args.blocks) ?? [];
  if (blocks === invalid || !Array.isArray(blocks)) return { error: fail('invalid_blocks_format') };
  const problems = blockProblems(blocks, 'message');
  if (problems.length > 0)
    return { error: fail('invalid_blocks', { errors: problems, response_metadata: { messages: problems } }) };
  const text = String(args.text ?? '');
  if (text === '' && blocks.length === 0) return { error: fail('no_text') };
  const metadata = parseJson(args.metadata);
  if (metadata === invalid) return { error: fail('invalid_metadata_format') };
  if (metadata !== null && !isMetadata(metadata)) return { error: fail('invalid_metadata_schema') };
  return { text, blocks, metadata: metadata !== null && 'event_type' in metadata ? metadata : null };
}

function isMetadata(value: unknown): value is SlackMetadata {
  if (!isObject(value)) return false;
  if (Object.keys(value).length === 0) return true;
  return typeof value.event_type === 'string' && isObject(value.event_payload);
}

/** Marks what is not JSON. */
const invalid = Symbol('not JSON');

/** A JSON argument of a form, or null where it was left out. */
export function parseJson(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return invalid;
  }
}
