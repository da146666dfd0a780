import { expect, test } from 'vitest';
import { boundPost } from '../../../src/domain/post/bound-post.ts';
import { cardPost } from '../../support/discord/posts.ts';

const said = (many: number) => Array.from({ length: many }, (_, at) => [{ text: `20.18 RTR: ${at}` }]);

test('a card names twelve of six hundred takes and how many there are besides, however often it is looked at', () => {
  const hints = Array.from({ length: 600 }, (_, at) => `versie ${at}`);
  const post = boundPost({ ...cardPost, takes: said(600), calls: said(600), hints });
  const ends = (bound: typeof post) =>
    bound.kind === 'card' && [bound.takes?.at(-1), bound.calls.at(-1), bound.hints.at(-1)];
  expect(ends(post)).toEqual([[{ text: '… +588' }], [{ text: '… +596' }], '… +594']);
  expect(boundPost(post)).toEqual(post);
});

test('a card names all of thirteen takes: to say that there is one more takes as much room', () => {
  expect(boundPost({ ...cardPost, takes: said(13) })).toMatchObject({ takes: said(13) });
});
