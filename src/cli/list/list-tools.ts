import type { Command } from '../../chat/ports/command.ts';
import type { Words } from '../../chat/ports/locale.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { PlatformList } from '../../settings/platform-list.ts';
import type { Environment } from '../../settings/problem.ts';
import { aboutBackup } from '../about/backup.ts';
import { aboutCheck } from '../about/check.ts';
import { aboutDateline } from '../about/dateline.ts';
import { aboutDeliveries } from '../about/deliveries.ts';
import { aboutErase } from '../about/erase.ts';
import { aboutInit } from '../about/init.ts';
import { aboutManifest } from '../about/manifest.ts';
import { aboutMove } from '../about/move.ts';
import { aboutOpml } from '../about/opml.ts';
import { aboutParse } from '../about/parse.ts';
import { aboutPreview } from '../about/preview.ts';
import { aboutRestore } from '../about/restore.ts';
import type { CliTool, ListedTool, ToolAbout } from '../cli-tool.ts';

/** What the tools are made with; what is heavy is loaded by the tools that need it. */
export type ToolDeps = {
  readonly environment: Environment;
  readonly clock: () => EpochMs;
  readonly userAgent: string;
  readonly platforms: () => Promise<PlatformList<unknown>>;
  readonly commands: () => Promise<readonly Command[]>;
};

/** Every tool of `npx telex`, in the order of its help. A tool is loaded when it is run, and nothing before. */
export function listTools(deps: ToolDeps): ListedTool[] {
  const { environment } = deps;
  const kept = async () => {
    const [{ keptData }, platforms] = await Promise.all([import('./kept-data.ts'), deps.platforms()]);
    return keptData({ ...deps, platforms });
  };
  const newsroom = async () => {
    const [{ newsroomData }, platforms] = await Promise.all([import('./newsroom-data.ts'), deps.platforms()]);
    return newsroomData({ ...deps, platforms });
  };
  return [
    listed(aboutInit, async () => {
      const [{ createInitTool }, { initData }] = await Promise.all([
        import('../init/init-tool.ts'),
        import('./init-data.ts'),
      ]);
      const [platforms, commands] = await Promise.all([deps.platforms(), deps.commands()]);
      return createInitTool(initData({ ...deps, platforms, commands }));
    }),
    listed(aboutCheck, async () => {
      const [{ createCheckTool }, data] = await Promise.all([import('../check.ts'), newsroom()]);
      return createCheckTool({ ...data, platforms: data.platforms.chat });
    }),
    listed(
      {
        ...aboutManifest,
        help: async () => {
          const [{ manifestHelp }, platforms] = await Promise.all([
            import('../manifest.ts'),
            deps.platforms(),
          ]);
          return manifestHelp(platforms.chat);
        },
      },
      async () => {
        const [{ createManifestTool }, { platforms }] = await Promise.all([import('../manifest.ts'), kept()]);
        return createManifestTool({
          platforms: platforms.chat,
          commands: await deps.commands(),
          environment,
        });
      },
    ),
    listed(aboutPreview, async () => {
      const [{ createPreviewTool }, data] = await Promise.all([import('../preview.ts'), newsroom()]);
      const { settings, known } = data;
      return createPreviewTool({ ...data.reading, naming: () => ({ chat: settings().chat, known }) });
    }),
    listed(aboutParse, async () => {
      const [{ createParseTool }, { reading }] = await Promise.all([import('../parse.ts'), newsroom()]);
      return createParseTool(reading);
    }),
    listed(aboutDateline, async () => (await import('../dateline.ts')).datelineTool),
    listed(aboutDeliveries, async () => {
      const [{ createDeliveriesTool }, data] = await Promise.all([import('../deliveries.ts'), kept()]);
      return createDeliveriesTool(data);
    }),
    listed(aboutBackup, async () => {
      const [{ createBackupTool }, data] = await Promise.all([import('../backup.ts'), kept()]);
      return createBackupTool(data);
    }),
    listed(aboutRestore, async () => {
      const [{ createRestoreTool }, data] = await Promise.all([import('../restore.ts'), kept()]);
      return createRestoreTool(data);
    }),
    listed(aboutMove, async () => {
      const [{ createMoveTool }, data] = await Promise.all([import('../move/move-tool.ts'), kept()]);
      return createMoveTool(data);
    }),
    listed(aboutOpml, async () => {
      const [{ createOpmlTool }, data] = await Promise.all([import('../opml/opml-tool.ts'), newsroom()]);
      return createOpmlTool(data.opml);
    }),
    listed(aboutErase, async () => {
      const [{ createEraseTool }, data] = await Promise.all([import('../erase.ts'), kept()]);
      return createEraseTool(data);
    }),
  ];
}

/** `help` is there, or what makes it. */
function listed(
  { name, summary, help }: Omit<ToolAbout, 'help'> & { readonly help: Words | (() => Promise<Words>) },
  load: () => Promise<CliTool>,
): ListedTool {
  return {
    ...{ name, summary },
    help: typeof help === 'function' ? help : async () => help,
    run: async (args, io) => (await load()).run(args, io),
  };
}
