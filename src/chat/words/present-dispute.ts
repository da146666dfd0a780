import { shortAgencyName } from '../../domain/dateline/agency.ts';
import { type NoticePost, plainNotice } from '../../domain/post.ts';
import type { Story } from '../../domain/story.ts';
import type { Words } from '../ports/locale.ts';
import { say } from './say.ts';
import type { PresentContext } from './story/context.ts';

/** What an agency says of a story that stands. */
export type Disputed = {
  /** Its name, as people read it. */
  readonly by: string;
  /** `rewritten`: it wrote another text over the same one, and `sameAs` is there. */
  readonly state: 'withdrawn' | 'held' | 'rewritten';
  /** It brought the same text itself, so it may be the one that knows. */
  readonly isCarrier: boolean;
  /** The number of its own story with the same text, which it took back or wrote over before. */
  readonly sameAs?: number;
};

const words = {
  withdrawn: {
    nl: '{by} meldt dit bericht als ingetrokken; {owner} niet.',
    en: '{by} reports this story as withdrawn; {owner} does not.',
  },
  held: {
    nl: '{by} meldt dit bericht als geblokkeerd; {owner} niet.',
    en: '{by} reports this story as on hold; {owner} does not.',
  },
  withdrawnByCarrier: {
    nl: 'Ingetrokken door {by}; deze tekst kwam van {owner}. Controleer voor gebruik.',
    en: 'Withdrawn by {by}; this text came from {owner}. Check before use.',
  },
  heldByCarrier: {
    nl: 'Geblokkeerd door {by}; deze tekst kwam van {owner}. Controleer voor gebruik.',
    en: 'On hold by {by}; this text came from {owner}. Check before use.',
  },
  withdrawnBefore: {
    nl: '{by} trok dezelfde tekst in (#{sameAs}); {owner} brengt die nu. Controleer voor gebruik.',
    en: '{by} withdrew the same text (#{sameAs}); {owner} carries it now. Check before use.',
  },
  heldBefore: {
    nl: '{by} blokkeerde dezelfde tekst (#{sameAs}); {owner} brengt die nu. Controleer voor gebruik.',
    en: '{by} holds the same text (#{sameAs}); {owner} carries it now. Check before use.',
  },
  rewrittenBefore: {
    nl: '{by} bracht deze tekst eerder (#{sameAs}) en schreef er een andere overheen; {owner} brengt die nog. Vergelijk voor gebruik.',
    en: '{by} carried this text before (#{sameAs}) and wrote another over it; {owner} still carries it. Compare before use.',
  },
} satisfies Record<string, Words>;

/** Said under a card that stands: who takes it back, and who does not. Loud where it may well be so. */
export function presentDispute(
  story: Story,
  disputed: Disputed,
  { locale }: Pick<PresentContext, 'locale'>,
): NoticePost {
  const { by, isCarrier, sameAs = '' } = disputed;
  const said = say(words[sentenceOf(disputed)], locale, {
    by: shortAgencyName(by),
    owner: shortAgencyName(story.sender),
    sameAs,
  });
  return { ...plainNotice(`${said} · #${story.number}`, isCarrier), number: story.number };
}

function sentenceOf({ state, isCarrier, sameAs }: Disputed): keyof typeof words {
  if (sameAs !== undefined || state === 'rewritten') return `${state}Before`;
  return isCarrier ? `${state}ByCarrier` : state;
}
