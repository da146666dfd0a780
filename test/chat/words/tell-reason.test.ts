import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import { formatReason, parseReason, type Reason } from '../../../src/domain/reason.ts';

describe('a reason', () => {
  const archived: Reason = { code: 'channel-archived', detail: 'Slack: is_archived' };

  test('is told in the language of the reader, with the word of the platform in brackets', () => {
    expect(tellReason(archived, 'nl')).toBe(
      'het kanaal is gearchiveerd: haal het terug of haal het van de lijst (Slack: is_archived)',
    );
    expect(tellReason(archived, 'en')).toBe(
      'the channel is archived: bring it back or take it off the list (Slack: is_archived)',
    );
  });

  test('is told with what lies under it', () => {
    const unseen: Reason = { code: 'perhaps-posted', why: archived };
    expect(tellReason(unseen, 'nl')).toMatch(
      /^het kan geplaatst zijn en is niet na te kijken: het kanaal is gearchiveerd/u,
    );
  });

  test('is stored as a value, and what an earlier version stored is read as it was', () => {
    expect(parseReason(formatReason(archived))).toEqual(archived);
    expect(parseReason('The channel is archived')).toBe('The channel is archived');
    expect(parseReason('{"code":"half')).toBe('{"code":"half');
  });

  test('of a later version is told by its code', () => {
    expect(tellReason(parseReason('{"code":"of-tomorrow","detail":"x"}'), 'nl')).toBe('of-tomorrow (x)');
  });

  test('of ours is nowhere a sentence in one language', () => {
    const sentence = /\breason(?:\s*[:=]|\s*:[^,]*=)\s*(?:'[^']*[ ][^']*'|`[^`]*[ ][^`]*`)/u;
    const found = globSync(['src/{chat,pipeline,store/sql}/**/*.ts', 'adapters/**/*.ts']).filter((file) =>
      sentence.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '')),
    );
    expect(found).toEqual([]);
  });
});
