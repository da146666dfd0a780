import { expect, it } from 'vitest';
import { askBoard, commandOf } from '../../support/board/ask-board.ts';
import { openBoard } from '../../support/board/board.ts';
import { minuteMs, nightShift, wireItem } from '../../support/wire-item.ts';

it('a column of the board lists of the newest what it follows, and nothing else', async () => {
  const board = await openBoard({});
  const type = async (text: string) => {
    const { reply } = (
      await askBoard(board.url(), '/api/channels/buitenland/commands', commandOf(text))
    ).json() as { reply: { text: string; parts: { kind: string; lines?: { headline: string }[] }[] } };
    return {
      text: reply.text,
      headlines: reply.parts.flatMap((part) => part.lines ?? []).map((line) => line.headline),
    };
  };
  const byAfp = {
    text: 'PARIJS (AFP)',
    places: ['PARIJS'],
    agencies: ['AFP'],
    date: null,
    country: 'FR',
    zone: null,
  };
  try {
    await board.follow('buitenland', 'sport');
    const at = (minutes: number) => ({ issuedAt: nightShift - minutes * minuteMs });
    await board.file(wireItem({ guid: 'oud', headline: 'Zonder AFP', dateline: null, ...at(300) }));
    for (let nth = 1; nth <= 70; nth++)
      await board.file(wireItem({ guid: `afp-${nth}`, headline: `AFP ${nth}`, dateline: byAfp, ...at(nth) }));
    await type('/volg buitenland -bron:AFP');
    expect((await type('/laatste')).headlines).toEqual(['Zonder AFP']);
    expect((await type('/laatste buitenland 2')).headlines).toEqual(['AFP 1', 'AFP 2']);
    await type('/ontvolg buitenland');
    await type('/volg buitenland bron:AFP -land:FR');
    const none = await type('/laatste');
    expect(none.headlines).toEqual([]);
    expect(none.text).toContain('Verder terug is niet gekeken');
  } finally {
    await board.close();
  }
});
