import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EpochMs } from '../domain/item.ts';
import { openStore } from '../store/open-store.ts';
import type { OperationState, OperationView } from '../store/ports.ts';
import type { CliTool } from './cli-tool.ts';

const states: readonly OperationState[] = ['pending', 'sending', 'sent', 'parked', 'dead'];

const help = `npx telex deliveries [--state pending|sending|sent|parked|dead] [--limit 50] [--json]

Shows the ledger of operations (posts, edits, notices), newest first: what was promised to which channel and how it
stands. Works while Telex runs. --sample reads the sample newsroom's ledger.

Exit codes: 0 done, 1 there is no database yet, 2 the arguments are wrong.
`;

/** `npx telex deliveries`: the ledger in the terminal. */
export function createDeliveriesTool(deps: {
  readonly dataDir: () => string;
  readonly clock: () => EpochMs;
}): CliTool {
  return {
    name: 'deliveries',
    summary: 'shows what was promised to which channel and how it stands',
    help,
    async run(args, { stdout, stderr }) {
      const read = readArguments(args);
      if (typeof read === 'string') {
        stderr(`telex deliveries: ${read}\n\n${help}`);
        return 2;
      }
      const dataDir = deps.dataDir();
      const name =
        read.sample || !existsSync(join(dataDir, 'telex.sqlite')) ? 'sample.sqlite' : 'telex.sqlite';
      if (!existsSync(join(dataDir, name))) {
        stderr(
          `telex deliveries: there is no database in ${dataDir} yet. Start Telex first, or set TELEX_DATA_DIR.\n`,
        );
        return 1;
      }
      const store = await openStore({ dataDir, name, clock: deps.clock });
      try {
        const counts = await store.deliveries.countByState();
        const operations = await store.deliveries.list({ state: read.state, limit: read.limit });
        if (read.json) for (const operation of operations) stdout(`${JSON.stringify(operation)}\n`);
        else {
          stdout(`${states.map((state) => `${state} ${counts.get(state) ?? 0}`).join('   ')}\n`);
          for (const operation of operations) stdout(`${lineOf(operation)}\n`);
        }
      } finally {
        await store.close();
      }
      return 0;
    },
  };
}

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        state: { type: 'string' },
        limit: { type: 'string', default: '50' },
        json: { type: 'boolean', default: false },
        sample: { type: 'boolean', default: false },
      },
    });
    const state = states.find((each) => each === values.state) ?? null;
    if (values.state !== undefined && state === null) return `there is no state "${values.state}"`;
    const limit = Number(values.limit);
    if (!Number.isInteger(limit) || limit < 1) return `"${values.limit}" is not a number of lines`;
    return { state, limit, json: values.json, sample: values.sample };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function lineOf({ createdAt, state, kind, channel, number, attempts, reason }: OperationView): string {
  const when = new Date(createdAt).toISOString().slice(0, 19).replace('T', ' ');
  const what = `${kind}${number === null ? '' : ` #${number}`}`;
  const tries = attempts > 1 ? ` (${attempts} tries)` : '';
  return `${when}Z  ${state.padEnd(7)}  ${what.padEnd(12)}  ${channel.platform}/${channel.name}${tries}${reason === null ? '' : `  ${reason}`}`;
}
