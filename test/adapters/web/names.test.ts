import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askBoard } from '../../support/board/ask-board.ts';
import { type OpenBoard, openBoard } from '../../support/board/board.ts';
import { wireItem } from '../../support/wire-item.ts';

describe('who somebody is on the board', () => {
  let board: OpenBoard;
  beforeAll(async () => {
    board = await openBoard();
    await board.follow('buitenland', 'buitenland');
    await board.file(wireItem({ guid: 'a' }));
  });
  afterAll(() => board.close());

  const press = (body: object, headers = {}) =>
    askBoard(board.url(), '/api/channels/buitenland/commands', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  it('is asked once, by a reply that says so, and sent with each command after that', async () => {
    expect((await press({ text: '/doe 1' })).json()).toMatchObject({
      asksName: true,
      reply: { refused: true, text: expect.stringContaining('Hoe heet je?') },
    });
    expect((await press({ text: '/doe 1', name: ' <b>Sanne</b> ' })).json()).toMatchObject({
      reply: { refused: false, isShown: true, text: expect.stringContaining('is bij jou') },
    });
    expect((await press({ text: '/doe 1', name: 'Joris' })).json()).toMatchObject({
      reply: { refused: true, text: expect.stringContaining('<b>Sanne</b> was je voor') },
    });
    expect((await press({ text: '/doe 1', name: '\u200B' })).json()).toMatchObject({ asksName: true });
  });

  it('is nothing that another site can say for her', async () => {
    const answer = await press(
      { text: '/doe 1 los', name: '<b>Sanne</b>' },
      { origin: 'https://kwaad.example' },
    );
    expect(answer.status).toBe(403);
    expect((await press({ text: '/mijn', name: '<b>Sanne</b>' })).json()).toMatchObject({
      reply: { text: expect.stringContaining('#1') },
    });
  });
});
