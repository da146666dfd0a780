import { ManifestError } from '../../src/chat/ports/manifest-error.ts';
import { type Said, sayAll } from '../../src/domain/said/said.ts';
import type { ChatPlatform } from '../../src/settings/platform-list.ts';
import { webhookSettings } from './settings.ts';

/** The HTTP client is loaded by who has a receiver. */
const open = () => import('./index.ts');

const noName: Said = {
  nl: '"{typed}" is geen naam: alleen letters, cijfers, punten, streepjes en lage streepjes',
  en: '"{typed}" is no name: letters, digits, dots, hyphens and underscores only',
};

/** Outgoing webhooks, as the list of platforms knows them. */
export const webhook: ChatPlatform = {
  name: 'webhook',
  label: 'Webhook',
  showsPictures: false,
  token: 'WEBHOOK_RECEIVERS',
  settings: webhookSettings((settings) => ({
    name: 'webhook',
    create: async ({ clock, locale }) => (await open()).create({ clock, locale, settings }),
    check: async (channels, locale) => (await open()).check({ settings, channels, locale }),
  })),
  manifest: {
    options: {
      receiver: {
        value: { nl: 'naam', en: 'name' },
        help: {
          nl: 'hoe de ontvanger in newsroom.yaml heet; anders cms',
          en: 'what the newsroom file calls the receiver; cms if left out',
        },
      },
    },
    async print({ receiver = 'cms' }, { locale }) {
      if (!/^[\p{L}\p{N}._-]{1,40}$/u.test(receiver))
        throw new ManifestError(sayAll(noName, { typed: receiver }));
      const { manifest } = await import('./setup/manifest.ts');
      return manifest(receiver, locale);
    },
  },
};
