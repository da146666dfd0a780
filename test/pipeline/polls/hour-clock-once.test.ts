import { expect, test } from 'vitest';
import type { Rhythm } from '../../../src/domain/rhythm/rhythm.ts';
import { learnPoll } from '../../../src/pipeline/polls/learn-rhythm.ts';
import { newsroomDefaults } from '../../../src/settings/newsroom.ts';
import type { Source } from '../../../src/settings/source-table.ts';
import type { SourcePoll } from '../../../src/store/source-store.ts';
import { hourMs } from '../../support/wire-item.ts';

test('a newsroom’s hours of the week are made out once, however many polls bring news', async () => {
  let asked = 0;
  const newsroom = {
    ...newsroomDefaults,
    get timeZone() {
      asked += 1;
      return 'Europe/Amsterdam';
    },
  };
  let learnt: Rhythm | null = null;
  const traits = {
    rhythm: async () => learnt,
    keepRhythm: async (_id: string, rhythm: Rhythm) => {
      learnt = rhythm;
    },
  };
  const source = { id: 'wire', everyMs: 60_000 } as Source;
  const first = Date.UTC(2026, 4, 4, 9);
  for (let poll = 0; poll < 20; poll += 1) {
    const at = first + poll * hourMs;
    const known = { lastSuccessAt: at - hourMs, dueAt: at, failCount: 0 } as SourcePoll;
    await learnPoll(traits, source, known, { at, isNews: true }, { newsroom });
  }
  expect((learnt as Rhythm | null)?.arrivals).toBe(19);
  expect(asked).toBe(1);
});
