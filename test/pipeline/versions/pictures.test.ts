import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { overlay } from '../../../src/domain/extend.ts';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { emptyDraft } from '../../../src/domain/item.ts';
import { createEnricher } from '../../../src/pipeline/create-enricher.ts';
import { foldItems } from '../../../src/pipeline/fold.ts';
import { newsroomOf } from '../../settings/read-config.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { wireItem } from '../../support/wire-item.ts';

let desk: Newsdesk;
beforeEach(async () => {
  desk = await openNewsdesk();
  desk.agencies = createAgencies(['anp', 'anp-kort'].map((id) => ({ id, credit: 'ANP' })));
});
afterEach(() => desk.close());

const ferry = { address: 'https://cdn.anp.example/veerboot.jpg' };
const tug = { address: 'https://cdn.anp.example/sleepboot.jpg' };
const guid = 'urn:newsml:anp.example:20261123:412';
const item = (more: Partial<WireItem> = {}) => wireItem({ ...more, guid });
const shown = async () => (await desk.store.archive.byNumber(1))?.item.picture;
const revision = async () => (await desk.store.archive.byNumber(1))?.revision;

describe('the picture of a story', () => {
  test('changes with the same text, which is no new revision, and goes when its source shows none any more', async () => {
    await desk.file(item());
    await desk.file(item({ picture: ferry }));
    expect(await shown()).toEqual(ferry);
    await desk.file(item({ picture: tug }));
    expect(await shown()).toEqual(tug);
    await desk.file(item());
    expect(await shown()).toBeUndefined();
    expect(await revision()).toBe(1);
  });

  test('is its own source’s to change: another of the agency may have another size of it, or none', async () => {
    await desk.file(item({ picture: ferry }));
    await desk.fileFrom('anp-kort', item({ picture: tug }));
    await desk.fileFrom('anp-kort', item());
    expect(await shown()).toEqual(ferry);
    await desk.fileFrom('anp-kort', item({ headline: 'Een heel andere kop van twee woorden', version: 2 }));
    expect(await revision()).toBe(2);
    expect(await shown()).toEqual(ferry);
  });

  test('does not come back with a server’s older copy', async () => {
    await desk.file(item({ picture: tug, version: 3 }));
    await desk.file(item({ picture: ferry, version: 2 }));
    expect(await shown()).toEqual(tug);
  });

  test('of another agency’s copy is not this one’s', async () => {
    await desk.file(item({ picture: ferry }));
    await desk.fileFrom('regioblog', item({ picture: tug }));
    expect(await shown()).toEqual(ferry);
  });

  test('is not asked for where it is what it was, or there is none: no story is read for that', async () => {
    const items = Array.from({ length: 20 }, (_, at) =>
      wireItem({ guid: `${guid}${at}`, ...(at < 10 && { picture: ferry }) }),
    );
    await desk.file(...items);
    let read = 0;
    await desk.store.transaction((ports) => {
      const { stories } = ports;
      const counting = {
        ...stories,
        stored: (number: number) => {
          read++;
          return stories.stored(number);
        },
      };
      const context = {
        source: { id: 'anp', sample: false },
        now: desk.now,
        previousSuccessAt: desk.now,
        firstPosts: 3,
      };
      return foldItems(items, { ...context, agencies: desk.agencies }, overlay(ports, { stories: counting }));
    });
    expect(read).toBe(0);
  });
});

describe('a source’s pictures', () => {
  const enrich = createEnricher(
    newsroomOf('sources:\n  - id: anp\n    url: https://wire.example/feed\nchannels: []\n'),
  );
  const draft = {
    ...emptyDraft,
    headline: 'Veerboot',
    picture: { address: 'https://cdn.anp.example/k3y-of-ours/1.jpg' },
  };
  const source = { topic: null, credit: 'ANP' };
  const pictureOf = (more: Parameters<typeof enrich>[1]) => enrich(draft, more, desk.now).picture;

  test('are shown nowhere where its terms forbid that', () => {
    expect(pictureOf(source)).toEqual(draft.picture);
    expect(pictureOf({ ...source, pictures: false })).toBeUndefined();
  });

  test('are shown nowhere where their address holds a key of the source', () => {
    expect(pictureOf({ ...source, url: 'https://wire.example/feed?key=k3y-of-ours' })).toBeUndefined();
    expect(pictureOf({ ...source, headers: { authorization: 'Bearer k3y-of-ours' } })).toBeUndefined();
    expect(pictureOf({ ...source, url: 'https://wire.example/feed?key=another-one' })).toEqual(draft.picture);
  });
});
