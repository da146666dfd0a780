import { describe, expect, it } from 'vitest';
import { agencyOf, createAgencies } from '../../../src/domain/identity/agency.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { openNewsdesk } from '../../support/newsdesk.ts';
import { wireItem } from '../../support/wire-item.ts';

const anp = { id: 'anp', credit: 'ANP', url: 'https://www.anp.nl/rss' };
const owner = { ...anp, owns: ['https://www.anp.nl', 'urn:newsml:anp.nl', 'tag:anp.nl'] };
const blog = (url: string) => ({ id: 'blog', credit: 'Blog', url });

describe('whose a guid is', () => {
  it.each([
    'https://www.anp.nl.evil.example/1',
    'https://www.anp.nl@evil.example/1',
    'https://user:www.anp.nl@evil.example/',
    'https://www.anp.nl%2eevil.example/1',
    'https://evil.example/https://www.anp.nl/1',
    'urn:newsml:anp.nl.evil.example:1:2',
    'tag:anp.nl.evil.example,2026:1',
  ])('is not the agency’s that owns another: %s', (guid) => {
    expect(createAgencies([owner, blog('https://evil.example/rss')]).ownerOf(guid)).not.toBe('anp');
  });

  it.each([
    'https://www.anp.nl/1',
    'http://WWW.ANP.NL./1',
    'https://www.anp.nl',
    'URN:NEWSML:ANP.NL:20261128:1',
    'tag:anp.nl,2026:1',
  ])('is the agency’s that owns it: %s', (guid) => {
    expect(createAgencies([owner]).ownerOf(guid)).toBe('anp');
  });

  it.each([
    ['https://www.blogger.com/feeds/77/posts/default', 'tag:blogger.com,1999:blog-77.post-12'],
    ['https://feeds.feedburner.com/blog', 'https://feeds.feedburner.com/~r/anp/1'],
    ['https://medium.com/feed/@blog', 'https://medium.com/p/123'],
    ['https://blog.github.io/rss', 'tag:github.io,2026:1'],
    ['https://mijnblog.co.uk/rss', 'https://co.uk/1'],
    ['https://blog.pages.example/rss', 'https://pages.example/1'],
  ])('is nobody’s by a host that others publish at: a feed at %s and %s', (url, guid) => {
    expect(createAgencies([anp, blog(url)]).ownerOf(guid)).toBeNull();
  });

  it('is by default that of the one agency that is read at the very host', () => {
    const agencies = createAgencies([anp, blog('https://blog.example/rss')]);
    expect(agencies.ownerOf('https://www.anp.nl/1')).toBe('anp');
    expect(agencies.ownerOf('urn:newsml:anp.nl:20261128:1')).toBe('anp');
  });

  it.each([
    ['a tool that is on the list', 'https://www.blogger.com/feeds/1', 'tag:blogger.com,1999:blog-77.post-12'],
    ['a tool that nobody knows', 'https://tool.example/feeds/1', 'tag:tool.example,2026:post-12'],
  ])('takes no first-hand card away where the guids are made by %s', async (_, url, guid) => {
    const desk = await openNewsdesk();
    desk.agencies = createAgencies([anp, blog(url)]);
    const item: WireItem = {
      ...wireItem({ guid }),
      headline: 'Brug bij Zwolle dicht',
      lede: 'De brug over de IJssel bij Zwolle is dicht voor alle verkeer vanwege een scheur in het dek.',
      link: 'https://www.anp.nl/brug',
    };
    await desk.fileFrom('anp', item);
    await desk.fileFrom('blog', item);
    await desk.fileFrom('blog', { ...item, headline: 'Gekaapt', lede: 'Iets anders.', version: 9 });
    await desk.fileFrom('blog', {
      ...item,
      headline: null,
      lede: null,
      link: null,
      pubStatus: 'canceled',
      version: 10,
    });
    expect(await desk.store.archive.evenHeld(1)).toMatchObject({ sender: 'ANP', state: 'live', revision: 1 });
    await desk.close();
  });

  it('is one agency’s, whatever stands in its credit that cannot be seen', () => {
    const credits = [
      'ANP',
      'a n p',
      'A\u00a0N\u200bP',
      'ANP\u00ad',
      'A\u200dNP',
      '\ufeffANP',
      '\uff21\uff2e\uff30',
    ];
    expect(new Set(credits.map((credit) => agencyOf({ id: 'x', credit })))).toEqual(new Set(['anp']));
  });
});
