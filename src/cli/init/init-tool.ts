import { aboutInit } from '../about/init.ts';
import type { CliTool } from '../cli-tool.ts';
import type { InitDeps } from './init-deps.ts';

/** `npx telex init`. Its steps and what asks are loaded when it is run. */
export function createInitTool(deps: InitDeps): CliTool {
  return {
    ...aboutInit,
    async run(args, io) {
      const { runInit } = await import('./run-init.ts');
      return runInit(args, io, deps);
    },
  };
}
