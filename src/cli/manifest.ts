import { parseArgs } from 'node:util';
import type { Command } from '../chat/ports/command.ts';
import type { Locale, Words } from '../chat/ports/locale.ts';
import { ManifestError } from '../chat/ports/manifest-error.ts';
import { say } from '../chat/words/say.ts';
import { eitherOf, sayAll } from '../domain/said/said.ts';
import { ToldError } from '../domain/said/told-error.ts';
import type { ChatPlatform } from '../settings/platform-list.ts';
import type { Environment } from '../settings/problem.ts';
import { aboutManifest } from './about/manifest.ts';
import type { CliTool } from './cli-tool.ts';
import { manifestWords as words } from './words/manifest-words.ts';
import { tellArguments } from './words/tell-arguments.ts';

/** What the tool prints manifests from. */
export type ManifestToolDeps = {
  readonly platforms: readonly ChatPlatform[];
  readonly commands: readonly Command[];
  readonly environment: Environment;
};

/** `npx telex manifest <platform>`. */
export function createManifestTool(deps: ManifestToolDeps): CliTool {
  const { platforms } = deps;
  const help = manifestHelp(platforms);
  return {
    ...aboutManifest,
    help,
    async run(args, { stdout, stderr, locale }) {
      try {
        stdout(await manifestFor(args, locale));
        return 0;
      } catch (error) {
        const said = error instanceof ToldError ? error.said[locale] : tellArguments(error, locale);
        stderr(`telex manifest: ${said}\n\n${help[locale]}`);
        return 2;
      }
    },
  };

  async function manifestFor(args: readonly string[], locale: Locale): Promise<string> {
    const names = platforms.flatMap(({ manifest }) => Object.keys(manifest.options));
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    });
    const asked = positionals.join(' ');
    const platform = platforms.find(({ name }) => name === asked);
    if (platform === undefined) {
      const known = eitherOf(platforms.map(({ name }) => name));
      throw new ManifestError(sayAll(words.which, { platforms: known }));
    }
    const { commands, environment } = deps;
    return platform.manifest.print(values as Readonly<Record<string, string | undefined>>, {
      commands,
      locale,
      environment,
    });
  }
}

/** What `--help` prints: each platform says of itself what can be asked. */
export function manifestHelp(platforms: readonly ChatPlatform[]): Words {
  return { nl: helpIn('nl', platforms), en: helpIn('en', platforms) };
}

function helpIn(locale: Locale, platforms: readonly ChatPlatform[]): string {
  const options = platforms.flatMap(({ label, manifest }) =>
    Object.entries(manifest.options).map(([name, { value, help }]) => ({
      option: `--${name} <${value[locale]}>`,
      help: `${label}: ${help[locale]}`,
    })),
  );
  const width = Math.max(...options.map(({ option }) => option.length));
  const usage = platforms.map(({ name, manifest }) =>
    [
      `npx telex manifest ${name}`,
      ...Object.entries(manifest.options).map(([option, { value }]) => `[--${option} <${value[locale]}>]`),
    ].join(' '),
  );
  return `${usage.join('\n')}

${say(words.help, locale, { platforms: eitherOf(platforms.map(({ label }) => label)) })}

${options.map(({ option, help }) => `  ${option.padEnd(width)}   ${help}`).join('\n')}

${words.exit[locale]}
`;
}
