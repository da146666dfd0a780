import { expect, test } from 'vitest';
import { parseText } from '../../support/read-fixture.ts';
import { wireLine } from '../../support/wire/wire-line.ts';

const message =
  'ZCZC AAP\n$A\n:Bridge Hallum\n^Bridge closed\nSYDNEY, AAP - The bridge at Hallum is closed.\nNNNN\n';

test.each(['\n', '\r\n', '\r'])('AAP: whatever its lines end in (%j)', async (lineEnd) => {
  const feed = await parseText(wireLine(message, 'utf8', lineEnd));
  expect(feed.format).toBe('aap-text');
  expect(feed.items[0]).toMatchObject({
    headline: 'Bridge closed',
    paragraphs: ['SYDNEY, AAP - The bridge at Hallum is closed.'],
    slug: 'Bridge Hallum',
    credit: 'AAP',
  });
});

test('AAP: NNNN may be missing behind a whole sentence; a message that stops within one is left out and told', async () => {
  const open = message.replace('NNNN\n', '');
  expect((await parseText(message + open)).items).toHaveLength(2);
  const cut = await parseText(message + open.slice(0, -12));
  expect(cut.items).toHaveLength(1);
  expect(cut).toMatchObject({ isCut: true, problems: ['the last message ends too early and was left out'] });
});

test('AAP: what is set as a table is no news text', async () => {
  const feed = await parseText(message.replace('$A\n', '$R\n*T\n'));
  expect(feed.items).toMatchObject([{ genre: 'advisory', paragraphs: [], headline: 'Bridge closed' }]);
});

test('AAP: a text that only says ZCZC somewhere is none', async () => {
  await expect(parseText('Het woord ZCZC stond er\n:x')).rejects.toMatchObject({ code: 'not-a-feed' });
});
