import { expect, it } from 'vitest';
import { foldEvents } from '../../src/domain/event/listed-story.ts';
import { asStory, type Story } from '../../src/domain/story.ts';
import { asOnCard } from '../../src/filter/archive/as-on-card.ts';
import { wireItem } from '../support/wire-item.ts';

it('a list of many events asks once what their cards show, and names each by that', async () => {
  const stories = Array.from({ length: 9 }, (_, at) => storyOf(at + 1));
  // Three events of three takes each.
  const takes = stories.map(({ number, sender, cameAt, handling }) => ({
    ...{ event: Math.ceil(number / 3), number, sender, cameAt, handling, urgent: null },
  }));
  const asked: (readonly number[])[] = [];
  const events = {
    shownOf(numbers: readonly number[]) {
      asked.push(numbers);
      // The card of the second stands on its third take, which is in no other's.
      return Promise.resolve(new Map([[6, { face: 5 }]]));
    },
  };
  const these = (numbers: readonly number[]) =>
    Promise.resolve(stories.filter(({ number }) => numbers.includes(number)));
  const listed = foldEvents(stories, takes);
  const where = { channelId: 1, merges: true, prefer: [] };
  const lines = await asOnCard(listed, where, { archive: { these }, events });
  expect(asked.map((numbers) => numbers.toSorted())).toEqual([[1, 2, 3, 4, 5, 6, 7, 8, 9]]);
  expect(lines.map(({ story }) => story.number)[1]).toBe(5);
});

function storyOf(number: number): Story {
  const item = wireItem({ guid: `bericht ${number}` });
  return asStory(item, number, { sourceId: 'anp', sender: 'ANP' });
}
