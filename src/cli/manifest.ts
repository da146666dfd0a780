import { parseArgs } from 'node:util';
import type { Locale } from '../chat/ports/locale.ts';
import type { CliTool } from './cli-tool.ts';

/** What the platforms' adapters print for the person who connects them. */
export type Manifests = {
  slack(options: {
    readonly prefix?: string;
    readonly http?: string;
    readonly locale: Locale;
  }): Promise<string>;
  discord(options: { readonly applicationId?: string; readonly token?: string }): Promise<string>;
};

const help = `npx telex manifest slack [--prefix <word>] [--http <https address of Telex>]
npx telex manifest discord [--application <id>]

Prints what you need to connect Telex to Slack or Discord: the app manifest or the invite link, and the steps that
remain by hand, in order.

  --prefix <word>      Slack: goes before each command (/word-laatste), for a clash with another app
  --http <address>     Slack: for an app without Socket Mode, Telex's own public https address
  --application <id>   Discord: the application id, where DISCORD_TOKEN is not set

Exit codes: 0 done, 2 the arguments are wrong.
`;

/** `npx telex manifest slack|discord`. */
export function createManifestTool(deps: {
  readonly manifests: Manifests;
  readonly locale: () => Locale;
  readonly discordToken: () => string | null;
}): CliTool {
  return {
    name: 'manifest',
    summary: 'prints what you need to connect Slack or Discord',
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
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { prefix: { type: 'string' }, http: { type: 'string' }, application: { type: 'string' } },
    });
    const { prefix, http, application } = values;
    switch (positionals.join(' ')) {
      case 'slack':
        return deps.manifests.slack({
          locale: deps.locale(),
          ...(prefix !== undefined && { prefix }),
          ...(http !== undefined && { http }),
        });
      case 'discord': {
        const token = deps.discordToken();
        return deps.manifests.discord({
          ...(application !== undefined && { applicationId: application }),
          ...(token !== null && { token }),
        });
      }
      default:
        throw new Error('say for which platform: slack or discord');
    }
  }
}
