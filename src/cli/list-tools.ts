import type { Locale } from '../chat/ports/locale.ts';
import type { EpochMs } from '../domain/item.ts';
import { createEnricher } from '../pipeline/create-enricher.ts';
import { loadNewsroom } from '../settings/load-newsroom.ts';
import { newsroomDefaults } from '../settings/newsroom.ts';
import type { Environment } from '../settings/problem.ts';
import { readSettings } from '../settings/read-settings.ts';
import { createBackupTool } from './backup.ts';
import { type CheckToolDeps, createCheckTool } from './check.ts';
import type { CliTool } from './cli-tool.ts';
import { datelineTool } from './dateline.ts';
import { createDeliveriesTool } from './deliveries.ts';
import { createManifestTool, type Manifests } from './manifest.ts';
import { createParseTool } from './parse.ts';
import { createPreviewTool } from './preview.ts';
import { createRestoreTool } from './restore.ts';

export type ToolDeps = Pick<CheckToolDeps, 'slack' | 'discord'> & {
  readonly environment: Environment;
  readonly clock: () => EpochMs;
  readonly userAgent: string;
  readonly manifests: Manifests;
};

/** Every tool of `npx telex`, in the order of its help. */
export function listTools({ environment, clock, userAgent, manifests, slack, discord }: ToolDeps): CliTool[] {
  const settings = () => readSettings(environment);
  const found = () => loadNewsroom(settings().configPath, environment)?.newsroom ?? null;
  const newsroom = () => found() ?? { ...newsroomDefaults, sources: [] };
  const locale = (): Locale => settings().locale;
  const discordToken = () => environment.DISCORD_TOKEN?.trim() || null;
  const reading = { clock, newsroom, userAgent, createEnricher };
  const data = { dataDir: () => settings().dataDir, clock };
  return [
    createCheckTool({ settings, newsroom: found, slack, discord, userAgent, clock }),
    createManifestTool({ manifests, locale, discordToken }),
    createPreviewTool({ ...reading, locale }),
    createParseTool(reading),
    datelineTool,
    createDeliveriesTool(data),
    createBackupTool(data),
    createRestoreTool(data),
  ];
}
