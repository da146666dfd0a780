import { describe, expect, it } from 'vitest';
import { renderReply } from '../../../adapters/slack/out/render-reply.ts';
import type { ReplyRow } from '../../../src/chat/ports/reply.ts';
import { choices } from '../../../src/chat/router/make-reply.ts';
import { cardPost } from '../../support/discord/posts.ts';
import { readContent } from '../../support/slack/content.ts';
import { visibleText } from '../../support/slack/visible.ts';

const reader = { clock: () => Date.UTC(2026, 0, 15, 13, 30), channels: new Map() };

describe('an answer on Slack', () => {
  it('of a thousand rows shows what Slack takes, and counts the rest', () => {
    const rows = Array.from(
      { length: 1000 },
      (_, index): ReplyRow => ({
        term: `bron-${index} (ANP)`,
        detail: 'werkt · laatst gelezen 14.29 · laatste bericht 14.05',
        health: 'ok',
      }),
    );
    const button = { label: '/hulp', command: '/hulp' };
    const { text, blocks } = renderReply(
      {
        audience: 'asker',
        refused: false,
        parts: [{ kind: 'rows', title: 'Bronnen', rows }, ...choices('Alle opdrachten:', [button])],
      },
      { locale: 'nl', timeZone: 'Europe/Amsterdam' },
    );
    expect(readContent({ text, blocks })).not.toHaveProperty('error');
    const seen = visibleText(JSON.parse(JSON.stringify({ text, blocks })), reader);
    expect(seen).toContain('bron-99 (ANP): werkt');
    const shown = seen.match(/• /g)?.length ?? 0;
    expect(seen).toContain(`… +${1000 - shown}`);
    expect(seen).toContain('[/hulp]');
  });

  it('says behind a story who else has it, as text of the agencies alone', () => {
    const event = { id: 7, alsoText: 'ook AFP 14.02, <!channel> 14.11', takes: [] };
    const line = { ...cardPost, event };
    const { text, blocks } = renderReply(
      { audience: 'asker', refused: false, parts: [{ kind: 'stories', title: 'Laatste', lines: [line] }] },
      { locale: 'nl', timeZone: 'Europe/Amsterdam' },
    );
    expect(readContent({ text, blocks })).not.toHaveProperty('error');
    const seen = visibleText(JSON.parse(JSON.stringify({ text, blocks })), reader);
    expect(seen).toContain(' · ook AFP 14.02, <!channel> 14.11');
    expect(seen).not.toContain('@channel');
  });
});
