import type { Locale } from '../../../src/chat/ports/locale.ts';
import { SearchAwayError, type SearchPage } from '../../../src/store/search.ts';
import { minute, now, openDesk } from '../../support/open-desk.ts';

/** What `/zoek` answers about stories whose text is in no language, and where it cannot look at all of them. */
export async function whileSearching(locale: Locale): Promise<readonly string[]> {
  const heard: string[] = [];
  const desk = await openDesk();
  for (let at = 0; at < 9; at++)
    await desk.file({ item: { headline: 'QQ', lede: 'Qqxxqq.', body: 'Qqxxqq.', dateline: null } });
  for (const line of [
    ...[
      '/zoek qqxxqq',
      '/zoek qqxxqq verder:zzzzzzzzz',
      '/zoek qqxxqq verder:1',
      '/zoek qqxxzq',
      '/zoek qqxxqq land:SD',
    ],
    ...[
      '/zoek -qq',
      '/zoek q*',
      '/zoek qq -tot:1',
      '/zoek qq sinds:xx',
      '/zoek qq sinds:3u sinds:2u',
      '/zoek qq sinds:3u tot:6u',
      '/zoek qq onderwerp:xx',
      `/zoek ${'qq '.repeat(13)}`,
    ],
  ])
    heard.push(await desk.say(line, locale));
  // Words are read in the newest alone: then it says how far it came.
  await desk.run('/volg alles woord:yy');
  await desk.file({
    item: { headline: 'Yy', lede: 'Yy.', body: 'Yy.', dateline: null, issuedAt: now - minute },
  });
  for (const issuedAt of [now - 2 * minute, now])
    for (let at = 0; at < 30; at++)
      await desk.file({ item: { headline: 'QQ', lede: 'Qq.', body: 'Qq.', dateline: null, issuedAt } });
  heard.push(await desk.say('/laatste', locale));
  await desk.file({ item: { headline: 'Yy', lede: 'Yy.', body: 'Yy.', dateline: null, issuedAt: now } });
  heard.push(await desk.say('/laatste', locale));
  await desk.close();
  const untold = await openDesk({ archive: (real) => ({ ...real, filings: async () => null }) });
  await untold.run('/volg alles');
  for (let at = 0; at < 130; at++) await untold.file({ item: { genre: 'press-release', postable: false } });
  heard.push(await untold.say('/laatste', locale));
  await untold.close();
  const nothing = { numbers: [], next: null, lookedTo: null, indexed: null, behind: 0 };
  for (const page of [
    { ...nothing, next: 'q', lookedTo: now - minute },
    { ...nothing, indexed: 0.5 },
    { ...nothing, behind: 1 },
    { ...nothing, behind: 5_000 },
    null,
  ]) {
    const find = async (): Promise<SearchPage> => {
      if (page === null) throw new SearchAwayError('qq');
      return page;
    };
    const stuck = await openDesk({ over: () => ({ search: { find, spelledLike: async () => [] } }) });
    heard.push(await stuck.say('/zoek qq', locale));
    await stuck.close();
  }
  return heard;
}
