import type { ChatPlatform } from '../../src/settings/platform-list.ts';
import { webhookSettings } from './settings.ts';

/** The HTTP client is loaded by who has a receiver. */
const open = () => import('./index.ts');

/** Outgoing webhooks, as the list of platforms knows them. */
export const webhook: ChatPlatform = {
  name: 'webhook',
  label: 'Webhook',
  showsPictures: false,
  token: 'WEBHOOK_RECEIVERS',
  settings: webhookSettings((settings) => ({
    name: 'webhook',
    create: async ({ clock, locale }) => (await open()).create({ clock, locale, settings }),
    check: async (channels) => (await open()).check({ settings, channels }),
  })),
  manifest: {
    options: {
      receiver: { value: 'name', help: 'what the newsroom file calls the receiver; cms if left out' },
    },
    async print({ receiver = 'cms' }) {
      if (!/^[\p{L}\p{N}._-]{1,40}$/u.test(receiver))
        throw new Error(`"${receiver}" is no name: letters, digits, dots, hyphens and underscores only`);
      const { manifest } = await import('./setup/manifest.ts');
      return manifest(receiver);
    },
  },
};
