import { readFileSync } from 'node:fs';
import type pg from 'pg';

/** What a process used of the processor so far, all its threads, in ms, as Linux tells; NaN elsewhere, and once it is gone. */
export function processorMs(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** What a process holds in memory, in MB, as Linux tells; NaN elsewhere. */
export function memoryMb(pid: number | undefined): number {
  try {
    const kb = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kb) / 1_024);
  } catch {
    return Number.NaN;
  }
}

/** What the processes of this PostgreSQL used so far that work in its database or write its log, in ms by their ids; the asking one not. */
export async function serverProcessorMs(client: pg.Client): Promise<ReadonlyMap<number, number>> {
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_stat_activity where pid <> pg_backend_pid()
      and (datname = current_database() or backend_type in ('walwriter', 'background writer', 'checkpointer'))`,
  );
  return new Map(rows.map(({ pid }) => [pid, processorMs(pid)]));
}

/** What they used between two readings; one that came meanwhile counts from its begin. */
export function usedSince(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number {
  return [...after].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0);
}
