import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { platforms as allPlatforms } from '../../src/platforms.ts';
import { picturePlatforms } from '../../src/settings/platform-list.ts';
import { type Filed, openNightDesk, platforms } from '../support/night/night-desk.ts';

const address = 'https://cdn.anp.example/veerboot.jpg';
const photo = (href = address, more: object = {}) => ({
  featuremedia: {
    type: 'picture',
    pubstatus: 'usable',
    description_caption: 'De veerboot bij Muscat',
    creditline: 'ANP / Jan Jansen',
    renditions: { view: { href, mimetype: 'image/jpeg', width: 320, height: 200 } },
    ...more,
  },
});
const ferry: Filed = {
  uri: 'urn:veerboot',
  headline: 'Veerboot bij Muscat weer vlot',
  body_text:
    'MUSCAT (ANP/AFP) - De veerboot die maandag vastliep is vlotgetrokken.\n\nDe opvarenden mankeren niets.',
  associations: photo(),
};
const alt = 'De veerboot bij Muscat (ANP / Jan Jansen)';

type Night = Awaited<ReturnType<typeof openNightDesk>>;
let night: Night;

/** The story's card on each platform, as it reads there. */
async function cards(): Promise<Readonly<Record<(typeof platforms)[number], string>>> {
  const read = await Promise.all(
    platforms.map(async (platform) => {
      const [card, ...others] = (await night.read(platform)).filter(({ isCard }) => isCard);
      expect(others, platform).toEqual([]);
      return [platform, card?.text ?? ''] as const;
    }),
  );
  return Object.fromEntries(read) as Record<(typeof platforms)[number], string>;
}

async function everywhere(look: (text: string) => void): Promise<void> {
  for (const text of Object.values(await cards())) look(text);
}

describe('where every channel shows pictures', () => {
  beforeEach(async () => {
    night = await openNightDesk({ usual: { pictures: true } });
  });
  afterEach(() => night.close());

  test('a card has the picture of its story beside it, with what can be seen in it and who made it', async () => {
    await night.file(ferry);
    await night.minutes(1);
    await everywhere((text) => {
      expect(text).toContain(address);
      expect(text).toContain(alt);
      expect(text).toContain('Veerboot bij Muscat weer vlot');
    });
  });

  test('another picture of the same text takes its place, and nobody is told of a new version', async () => {
    await night.file(ferry);
    await night.minutes(1);
    const other = 'https://cdn.anp.example/sleepboot.jpg';
    await night.file({ ...ferry, associations: photo(other) });
    await night.minutes(16);
    await everywhere((text) => {
      expect(text).toContain(other);
      expect(text).not.toContain(address);
      expect(text).not.toMatch(/versie|bijgewerkt/i);
    });
    for (const platform of platforms)
      expect(
        (await night.read(platform)).filter(({ isCard }) => !isCard),
        platform,
      ).toEqual([]);
    await night.file({ ...ferry, associations: {} });
    await night.minutes(16);
    await everywhere((text) => expect(text).not.toContain('cdn.anp.example'));
  });

  test('the same picture in another size, or at an address with another query, changes no card', async () => {
    await night.file({ ...ferry, associations: photo(`${address}?v=1`) });
    await night.minutes(1);
    const before = await cards();
    const edits = night.discordEdits().length;
    await night.file({ ...ferry, associations: photo(`${address}?v=2`) });
    await night.minutes(16);
    expect((await cards()).discord).toBe(before.discord);
    expect(night.discordEdits()).toHaveLength(edits);
  });

  test('a new version brings its own picture', async () => {
    await night.file(ferry);
    await night.minutes(1);
    const later = { version: '2', headline: 'Veerboot bij Muscat ligt in de haven' };
    await night.file({ ...ferry, ...later, associations: photo('https://cdn.anp.example/haven.jpg') });
    await night.minutes(16);
    await everywhere((text) => {
      expect(text).toContain('haven.jpg');
      expect(text).not.toContain(address);
    });
  });

  test.each(['canceled', 'withheld'] as const)(
    'of a story that is %s the picture is gone',
    async (pubstatus) => {
      await night.file(ferry);
      await night.minutes(1);
      await night.file({ ...ferry, version: '2', pubstatus });
      await night.minutes(1);
      for (const platform of platforms)
        for (const { text } of await night.read(platform)) expect(text, platform).not.toContain('cdn.anp');
      await night.file({ ...ferry, version: '3' });
      await night.minutes(1);
      await everywhere((text) => expect(text).toContain(address));
    },
  );

  test('an embargo holds the picture back with its text, and lets it go with it', async () => {
    const embargoed = new Date(night.now() + 10 * 60_000).toISOString();
    await night.file({ ...ferry, embargoed });
    await night.minutes(1);
    for (const platform of platforms) expect(await night.read(platform), platform).toEqual([]);
    await night.minutes(9);
    await night.telex.desk.endEmbargoes();
    await night.minutes(1);
    await everywhere((text) => expect(text).toContain(address));
  });

  test('erased, nothing of it is left', async () => {
    await night.file(ferry);
    await night.minutes(1);
    const { desk } = night.telex;
    const erased = { at: night.now(), by: 'de redactie', notice: 'Verwijderd' };
    await desk.store.transaction(({ stories }) => stories.erase(1, erased));
    const story = await desk.store.archive.evenHeld(1);
    expect(JSON.stringify(story)).not.toContain('cdn.anp');
    expect(JSON.stringify(await night.boardPosts())).not.toContain('cdn.anp');
  });

  test('where only words tell of one, the card says that there is one', async () => {
    await night.file({ ...ferry, associations: photo('https://10.0.0.8/veerboot.jpg') });
    await night.minutes(1);
    await everywhere((text) => {
      expect(text).toContain('foto beschikbaar');
      expect(text).not.toContain('10.0.0.8');
      expect(text).not.toContain('De veerboot bij Muscat');
    });
  });

  test('a picture that Slack cannot fetch costs the story that picture and nothing else', async () => {
    const gone = 'https://cdn.anp.example/404.jpg';
    await night.file({ ...ferry, associations: photo(gone) });
    await night.minutes(1);
    const { slack, discord } = await cards();
    expect(slack).toContain('Veerboot bij Muscat weer vlot');
    expect(slack).toContain('[Volledige tekst]');
    expect(slack).not.toContain(gone);
    expect(discord).toContain(gone);
  });

  test('what a feed says of a picture is text on every platform', async () => {
    const caption = '*@everyone* <@U1> [x](https://kwaad.example)';
    await night.file({ ...ferry, associations: photo(address, { description_caption: caption }) });
    await night.minutes(1);
    const { slack, discord } = await cards();
    // Nothing of it is a name or a link in either.
    expect(slack).toContain(caption);
    expect(discord).toContain(caption);
  });
});

describe('where no channel says anything', () => {
  afterEach(() => night.close());

  test('the board and Discord show pictures, and Slack does where it is asked', async () => {
    night = await openNightDesk({ pictured: picturePlatforms(allPlatforms) });
    await night.file(ferry);
    await night.minutes(1);
    const { slack, discord, board } = await cards();
    expect([slack, discord, board].map((text) => text.includes(address))).toEqual([false, true, true]);
  });

  test('a channel may say otherwise', async () => {
    night = await openNightDesk({ pictured: picturePlatforms(allPlatforms) });
    const { channelSettings, subscriptions } = night.telex.desk.store;
    for (const { id, platform } of await subscriptions.channels())
      await channelSettings.choose(id, 'pictures', platform === 'slack');
    await night.file(ferry);
    await night.minutes(1);
    const { slack, discord, board } = await cards();
    expect([slack, discord, board].map((text) => text.includes(address))).toEqual([true, false, false]);
  });
});
