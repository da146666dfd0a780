import { parseArgs } from 'node:util';
import type { Command } from '../chat/ports/command.ts';
import type { Locale } from '../chat/ports/locale.ts';
import type { ChatPlatform } from '../settings/platform-list.ts';
import type { Environment } from '../settings/problem.ts';
import { aboutManifest } from './about/manifest.ts';
import type { CliTool } from './cli-tool.ts';

/** What the tool prints manifests from. */
export type ManifestToolDeps = {
  readonly platforms: readonly ChatPlatform[];
  readonly commands: readonly Command[];
  readonly locale: () => Locale;
  readonly environment: Environment;
};

/** `npx telex manifest <platform>`. */
export function createManifestTool(deps: ManifestToolDeps): CliTool {
  const { platforms } = deps;
  const help = manifestHelp(platforms);
  return {
    ...aboutManifest,
    help,
    async run(args, { stdout, stderr }) {
      try {
        stdout(await manifestFor(args));
        return 0;
      } catch (error) {
        stderr(`telex manifest: ${error instanceof Error ? error.message : String(error)}\n\n${help}`);
        return 2;
      }
    },
  };

  async function manifestFor(args: readonly string[]): Promise<string> {
    const names = platforms.flatMap(({ manifest }) => Object.keys(manifest.options));
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    });
    const asked = positionals.join(' ');
    const platform = platforms.find(({ name }) => name === asked);
    if (platform === undefined) {
      throw new Error(`say for which platform: ${either(platforms.map(({ name }) => name))}`);
    }
    const { commands, environment } = deps;
    return platform.manifest.print(values as Readonly<Record<string, string | undefined>>, {
      commands,
      locale: deps.locale(),
      environment,
    });
  }
}

/** What `--help` prints: each platform says of itself what can be asked. */
export function manifestHelp(platforms: readonly ChatPlatform[]): string {
  const options = platforms.flatMap(({ label, manifest }) =>
    Object.entries(manifest.options).map(([name, { value, help }]) => ({
      option: `--${name} <${value}>`,
      help: `${label}: ${help}`,
    })),
  );
  const width = Math.max(...options.map(({ option }) => option.length));
  const usage = platforms.map(({ name, manifest }) =>
    [
      `npx telex manifest ${name}`,
      ...Object.entries(manifest.options).map(([option, { value }]) => `[--${option} <${value}>]`),
    ].join(' '),
  );
  return `${usage.join('\n')}

Prints what you need to connect Telex to ${either(platforms.map(({ label }) => label))}: the app manifest or the invite link, and the steps that
remain by hand, in order.

${options.map(({ option, help }) => `  ${option.padEnd(width)}   ${help}`).join('\n')}

Exit codes: 0 done, 2 the arguments are wrong.
`;
}

function either(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
}
