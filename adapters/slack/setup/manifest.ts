import { stringify } from 'yaml';
import type { Command } from '../../../src/chat/ports/command.ts';
import { withFormerNames } from '../../../src/chat/ports/command-names.ts';
import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import { ManifestError } from '../../../src/chat/ports/manifest-error.ts';
import { commandUsage, shownName } from '../../../src/chat/router/command-list.ts';
import { sayAll } from '../../../src/domain/said/said.ts';
import { manifestWords as words } from './manifest-words.ts';
import { botScopes } from './scopes.ts';

/** What `npx telex manifest slack` was asked. */
export type ManifestOptions = {
  /** Goes before each command's name, for a clash with another app: `pers` makes `/pers-laatste`. */
  readonly prefix?: string;
  /** Telex's own public https address, for an app without Socket Mode. */
  readonly http?: string;
  readonly locale?: Locale;
};

/**
 * What a person needs to make the Slack app: the manifest, a link that fills it in, and the steps that remain by hand,
 * ready to print. Throws ManifestError when a name comes out too long for Slack, or the address is not
 * https.
 */
export function manifest(options: ManifestOptions, commands: readonly Command[]): string {
  const yaml = yamlOf(options, commands);
  const link = manifestLink(options, commands);
  const tell = (text: Words) => text[options.locale ?? 'nl'];
  return `${[
    tell(words.title),
    '',
    yaml.trimEnd(),
    '',
    tell(words.make),
    '',
    link,
    '',
    tell(words.byHand),
    tell(words.approval),
    tell(words.botToken),
    '',
    ...stepsByHand(options),
    '',
    tell(words.check),
  ].join('\n')}\n`;
}

/** The page of Slack that makes the app, with the manifest filled in. */
export function manifestLink(options: ManifestOptions, commands: readonly Command[]): string {
  const yaml = encodeURIComponent(yamlOf(options, commands));
  return `https://api.slack.com/apps?new_app=1&manifest_yaml=${yaml}`;
}

function yamlOf(options: ManifestOptions, commands: readonly Command[]): string {
  return stringify(buildManifest(options, commands), { lineWidth: 0 });
}

function stepsByHand({ http, locale = 'nl' }: ManifestOptions): readonly string[] {
  const tell = (text: Words) => text[locale];
  const secret =
    http === undefined
      ? [tell(words.appToken), '', tell(words.makeAppToken), tell(words.copyAppToken)]
      : [tell(words.secret), '', tell(words.copySecret), tell(words.startFirst)];
  return [...secret, '', tell(words.channels), '', tell(words.invite), tell(words.someOnly)];
}

/** The manifest as data, https://docs.slack.dev/reference/app-manifest */
export function buildManifest(options: ManifestOptions, commands: readonly Command[]) {
  const { locale = 'nl' } = options;
  const url = options.http === undefined ? null : requestUrl(options.http);
  const at = url === null ? {} : { url };
  return {
    display_information: {
      name: 'Telex',
      description: description[locale],
      background_color: '#1f2933',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: false },
      bot_user: { display_name: 'Telex', always_online: true },
      slash_commands: withFormerNames(commands).map((command) => ({
        command: slashName(shownName(command, locale), options.prefix),
        description: command.help[locale],
        ...usageHint(command, locale),
        should_escape: false,
        ...at,
      })),
    },
    oauth_config: { scopes: { bot: botScopes.map(({ scope }) => scope) } },
    settings: {
      event_subscriptions: {
        bot_events: ['app_home_opened', 'app_uninstalled', 'channel_rename', 'tokens_revoked'],
        ...(url === null ? {} : { request_url: url }),
      },
      interactivity: {
        is_enabled: true,
        ...(url === null ? {} : { request_url: url, message_menu_options_url: url }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: url === null,
      token_rotation_enabled: false,
    },
  };
}

const description = {
  nl: 'Nieuws van de persbureaus, in het kanaal van de redactie',
  en: 'News from the wires, in the channels of the newsroom',
} as const;

/** Slack takes 32 characters with the slash, and keeps names such as `/search` for itself. */
function slashName(name: string, prefix: string | undefined): string {
  const before =
    prefix === undefined || prefix === '' ? '' : prefix.replace(/^\//, '').replace(/[-_]?$/, '-');
  const command = `/${before}${name}`;
  if (!/^\/[a-z0-9_-]{1,31}$/.test(command)) throw new ManifestError(sayAll(words.noName, { command }));
  return command;
}

/** `[onderwerp] [aantal]`: what comes after the name. */
function usageHint(command: Command, locale: Locale): { readonly usage_hint?: string } {
  const hint = commandUsage(command, locale).split(' ').slice(1).join(' ');
  return hint === '' ? {} : { usage_hint: hint };
}

function requestUrl(http: string): string {
  if (!URL.canParse(http) || new URL(http).protocol !== 'https:')
    throw new ManifestError(sayAll(words.noHttps, { http }));
  return new URL('/slack/events', http).href;
}
