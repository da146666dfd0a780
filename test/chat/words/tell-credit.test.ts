import { describe, expect, it } from 'vitest';
import { tellCredit } from '../../../src/chat/words/tell-credit.ts';
import type { Story } from '../../../src/domain/story.ts';
import { untouched } from '../../../src/domain/story.ts';
import { wireItem } from '../../support/wire-item.ts';

function story(sender: string, credit: string | null, sample = false): Story {
  const item = { ...wireItem({ guid: 'a' }), credit };
  const times = { issuedAt: null, seenAt: 0, cameAt: 0, updatedAt: null, withdrawnAt: null, ...untouched };
  return {
    number: 1,
    state: 'live',
    item,
    sourceId: 'bron',
    sender,
    sample,
    revision: 1,
    corrected: false,
    ...times,
  };
}

describe('the credit on a card', () => {
  it.each([
    ['its source', 'ANP', null, 'ANP'],
    ['its source and who else it had it from', 'ANP', 'ANP/AFP', 'ANP/AFP'],
    ['its source, however it is written', 'a n p', 'ANP', 'ANP'],
    ['a stranger, with what it claims as a claim', 'Regioblog', 'ANP', 'Regioblog, met bronvermelding ANP'],
    ['a stranger that names itself last', 'Blog', 'ANP via Blog', 'Blog, met bronvermelding ANP via Blog'],
    ['a stranger that begins alike', 'ANP', 'ANPblog', 'ANP, met bronvermelding ANPblog'],
    ['a source without a name, by its id', 'bron', 'ANP', 'bron, met bronvermelding ANP'],
    ['nobody, where neither says who', 'bron', null, null],
    ['nobody, where the claim cannot be seen', 'bron', ' \u200b', null],
  ])('names %s', (_, sender, claim, said) => {
    expect(tellCredit(story(sender, claim), 'nl')).toBe(said);
  });

  it('is told in English, and of sample news as it stands', () => {
    expect(tellCredit(story('Blog', 'ANP'), 'en')).toBe('Blog, crediting ANP');
    expect(tellCredit(story('voorbeeld', 'ANP', true), 'nl')).toBe('ANP');
  });
});
