import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/settings/problem.ts';
import { newsroomOf } from './read-config.ts';

const least = 'sources: [{ id: anp, url: "https://wire.example/anp.rss" }]\n';

describe('the desks of the newsroom file', () => {
  test("running stories are the newsroom's own, then those that ship", () => {
    const text = `${least}runningStories: [{ names: [Toeslagenaffaire], topic: Politiek }]\n`;
    const { runningStories } = newsroomOf(text);
    expect(runningStories[0]).toEqual({ names: ['Toeslagenaffaire'], topic: 'politiek' });
    expect(runningStories.flatMap(({ names }) => names)).toContain('Brexit');
  });

  test('a desk that there is not is named, with the nearest', () => {
    const text = `${least}alsoForeign: [gezonheid]\nrunningStories: [{ names: [Trump], topic: buitnland }]\n`;
    let problems = '';
    try {
      newsroomOf(text);
    } catch (error) {
      if (error instanceof ConfigError) problems = error.message;
    }
    expect(problems).toContain('did you mean gezondheid?');
    expect(problems).toContain('did you mean buitenland?');
  });
});
