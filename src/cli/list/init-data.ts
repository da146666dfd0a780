import { type ProgramDeps, setUpHere } from '../../setup/set-up-deps.ts';
import type { InitDeps, Terminal } from '../init/init-deps.ts';
import { thisMachine } from '../init/service/this-machine.ts';

/** What `telex init` works with: this folder, this machine, and whoever sits there. */
export function initData(program: ProgramDeps): InitDeps {
  return { ...setUpHere(program), machine: thisMachine, terminal };
}

/** Whoever sits at this process; null: its keys or what it says go elsewhere. */
function terminal(): Terminal | null {
  const { stdin: input, stdout: output } = process;
  return input.isTTY && output.isTTY ? { input, output } : null;
}
