import { extend } from '../../src/domain/extend.ts';
import { writtenIn } from '../../src/settings/environment/setting-group.ts';
import type { ChatPlatform } from '../../src/settings/platform-list.ts';
import { discordApiUrl, discordSettings } from './settings.ts';

/** The client takes some twenty megabytes: who has no token does without. */
const open = () => import('./index.ts');

const token = 'DISCORD_TOKEN';

/** Discord, as the list of platforms knows it. */
export const discord: ChatPlatform = {
  name: 'discord',
  label: 'Discord',
  showsPictures: true,
  token,
  settings: discordSettings((settings) => ({
    name: 'discord',
    create: async (deps) => (await open()).create(extend(deps, { settings })),
    check: async (channels, locale) => (await open()).check({ settings, channels, locale }),
    channels: async (signal) => (await open()).channels(settings, signal),
    async *live(channel, signal) {
      yield* (await open()).live({ settings, channel, signal });
    },
  })),
  manifest: {
    options: {
      application: {
        value: { nl: 'nummer', en: 'id' },
        help: {
          nl: `het nummer van de toepassing (Application ID), als ${token} niet gezet is`,
          en: `the application id, where ${token} is not set`,
        },
      },
    },
    async print({ application }, { commands, environment, locale }) {
      const written = writtenIn(environment, token);
      const options = {
        locale,
        ...(application !== undefined && { applicationId: application }),
        ...(written !== null && { token: written }),
      };
      const { manifest } = await import('./setup/manifest.ts');
      return manifest(options, commands);
    },
  },
  async setup(about) {
    return (await open()).setup(about, discordApiUrl(about.environment));
  },
};
