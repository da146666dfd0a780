import { readFileSync } from 'node:fs';

/** What a process holds and used, as Linux counts it (proc(5)). */
export type ProcessFigures = {
  /** Resident now, in MiB, all threads and the program itself included. */
  readonly residentMb: number;
  /** The most that was ever resident, in MiB. */
  readonly peakMb: number;
  /** Of what is resident: pages of files, which the program of Node itself is most of, in MiB. */
  readonly filesMb: number;
  /** Processor time so far, user and system, in seconds. */
  readonly cpuS: number;
};

/** A clock tick of `/proc/<pid>/stat` on every Linux that Node runs on. */
const ticksPerS = 100;

export function readProcessFigures(pid: number): ProcessFigures {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mb = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1_024;
  // The name of the program stands in brackets and may hold spaces: what follows is counted from there.
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = rest.split(' ').slice(11, 13).map(Number) as [number, number];
  return {
    residentMb: mb('VmRSS'),
    peakMb: mb('VmHWM'),
    filesMb: mb('RssFile'),
    cpuS: (user + system) / ticksPerS,
  };
}
