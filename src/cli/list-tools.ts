import type { Locale } from '../chat/ports/locale.ts';
import { createEnricher } from '../pipeline/create-enricher.ts';
import { readSettings } from '../settings/environment/read-settings.ts';
import { loadNewsroom, newsroomIn, newsroomPath } from '../settings/load-newsroom.ts';
import { newsroomDefaults } from '../settings/newsroom.ts';
import { platformNames } from '../settings/platform-list.ts';
import { readConfig } from '../settings/read-config.ts';
import { type ProgramDeps, setUpHere } from '../setup/set-up-deps.ts';
import { createBackupTool } from './backup.ts';
import { createCheckTool } from './check.ts';
import type { CliTool } from './cli-tool.ts';
import { datelineTool } from './dateline.ts';
import { createDeliveriesTool } from './deliveries.ts';
import { createEraseTool } from './erase.ts';
import type { Terminal } from './init/init-deps.ts';
import { createInitTool } from './init/init-tool.ts';
import { thisMachine } from './init/service/this-machine.ts';
import { knownNames } from './kept/known-names.ts';
import { createManifestTool } from './manifest.ts';
import { createMoveTool } from './move/move-tool.ts';
import { createOpmlTool } from './opml/opml-tool.ts';
import { createParseTool } from './parse.ts';
import { createPreviewTool } from './preview.ts';
import { createRestoreTool } from './restore.ts';

/** Every tool of `npx telex`, in the order of its help. */
export function listTools(tools: ProgramDeps): CliTool[] {
  const { environment, clock, userAgent, platforms, commands } = tools;
  const settings = () => readSettings(environment, platforms);
  const found = () =>
    loadNewsroom(settings().configPath, environment, platformNames(platforms))?.newsroom ?? null;
  const newsroom = () => found() ?? { ...newsroomDefaults, sources: [], channels: [], alarms: [] };
  const locale = (): Locale => settings().locale;
  const reading = { clock, newsroom, userAgent, createEnricher };
  const data = { dataDir: () => settings().dataDir, databaseUrl: () => settings().databaseUrl, clock };
  const known = () => knownNames(data);
  const config = () => readConfig(environment, platforms);
  const read = (text: string) =>
    newsroomIn(text, newsroomPath(environment), environment, platformNames(platforms));
  const path = () => newsroomPath(environment);
  return [
    createInitTool({ ...setUpHere(tools), machine: thisMachine, terminal }),
    createCheckTool({ config, platforms: platforms.chat, known, userAgent, clock }),
    createManifestTool({ platforms: platforms.chat, commands, locale, environment }),
    createPreviewTool({ ...reading, naming: () => ({ chat: settings().chat, known }) }),
    createParseTool(reading),
    datelineTool,
    createDeliveriesTool(data),
    createBackupTool(data),
    createRestoreTool(data),
    createMoveTool({ ...data, locale }),
    createOpmlTool({
      ...{ ...data, newsroom: found, none: { ...newsroomDefaults, sources: [] } },
      ...{ read, path },
    }),
    createEraseTool({ ...data, locale }),
  ];
}

/** Whoever sits at this process; null: its keys or what it says go elsewhere. */
function terminal(): Terminal | null {
  const { stdin: input, stdout: output } = process;
  return input.isTTY && output.isTTY ? { input, output } : null;
}
