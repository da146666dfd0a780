import { extend } from '../../src/domain/extend.ts';
import type { ChatPlatform } from '../../src/settings/platform-list.ts';
import { slackApiUrl, slackSettings } from './settings.ts';

/** The client takes some twenty megabytes: who has no token does without. */
const open = () => import('./index.ts');

/** Slack, as the list of platforms knows it. */
export const slack: ChatPlatform = {
  name: 'slack',
  label: 'Slack',
  showsPictures: false,
  token: 'SLACK_BOT_TOKEN',
  settings: slackSettings((settings) => ({
    name: 'slack',
    create: async (deps) => (await open()).create(extend(deps, { settings })),
    check: async (channels, locale) => (await open()).check({ settings, channels, locale }),
    channels: async (signal) => (await open()).channels(settings, signal),
    async *live(channel, signal) {
      yield* (await open()).live({ settings, channel, signal });
    },
  })),
  manifest: {
    options: {
      prefix: {
        value: { nl: 'woord', en: 'word' },
        help: {
          nl: 'komt voor elke opdracht (/woord-laatste), als die botst met een andere app',
          en: 'goes before each command (/word-latest), for a clash with another app',
        },
      },
      http: {
        value: { nl: 'adres', en: 'address' },
        help: {
          nl: 'voor een app zonder Socket Mode: het openbare https-adres van Telex zelf',
          en: 'for an app without Socket Mode, Telex’s own public https address',
        },
      },
    },
    async print({ prefix, http }, { commands, locale }) {
      const options = {
        locale,
        ...(prefix !== undefined && { prefix }),
        ...(http !== undefined && { http }),
      };
      const { manifest } = await import('./setup/manifest.ts');
      return manifest(options, commands);
    },
  },
  async setup(about) {
    return (await open()).setup(about, slackApiUrl(about.environment));
  },
};
