import type { NoticePost } from '../../domain/post.ts';
import type { Story } from '../../domain/story.ts';
import type { Words } from '../ports/locale.ts';
import type { PresentContext } from './present-story.ts';
import { say, sayList } from './say.ts';

/** What an agency says of a story that stands. */
export type Disputed = {
  /** Its name, as people read it. */
  readonly by: string;
  readonly state: 'withdrawn' | 'held';
  /** It brought the same text itself, so it may be the one that knows. */
  readonly isCarrier: boolean;
  /** It brought the text first, and these stand by it. */
  readonly standing?: readonly string[];
  /** The number of its own story with the same text, which it took back before. */
  readonly sameAs?: number;
};

const words = {
  withdrawn: {
    nl: '{by} meldt dit bericht als ingetrokken; {owner} niet.',
    en: '{by} reports this story as withdrawn; {owner} does not.',
  },
  held: {
    nl: '{by} meldt dit bericht als aangehouden; {owner} niet.',
    en: '{by} reports this story as on hold; {owner} does not.',
  },
  withdrawnByCarrier: {
    nl: 'Ingetrokken door {by}; deze tekst kwam van {owner}. Controleer voor gebruik.',
    en: 'Withdrawn by {by}; this text came from {owner}. Check before use.',
  },
  heldByCarrier: {
    nl: 'Aangehouden door {by}; deze tekst kwam van {owner}. Controleer voor gebruik.',
    en: 'On hold by {by}; this text came from {owner}. Check before use.',
  },
  withdrawnByFirst: {
    nl: 'Ingetrokken door {by}; ook {standing} bracht deze tekst, en trok die niet in. Controleer voor gebruik.',
    en: 'Withdrawn by {by}; {standing} carried this text as well and did not withdraw it. Check before use.',
  },
  heldByFirst: {
    nl: 'Aangehouden door {by}; ook {standing} bracht deze tekst, en houdt die niet aan. Controleer voor gebruik.',
    en: 'On hold by {by}; {standing} carried this text as well and does not hold it. Check before use.',
  },
  withdrawnBefore: {
    nl: '{by} trok dezelfde tekst in (#{sameAs}); {owner} brengt die nu. Controleer voor gebruik.',
    en: '{by} withdrew the same text (#{sameAs}); {owner} carries it now. Check before use.',
  },
  heldBefore: {
    nl: '{by} houdt dezelfde tekst aan (#{sameAs}); {owner} brengt die nu. Controleer voor gebruik.',
    en: '{by} holds the same text (#{sameAs}); {owner} carries it now. Check before use.',
  },
} satisfies Record<string, Words>;

/** Said under a card that stands: who takes it back, and who does not. Loud where it may well be so. */
export function presentDispute(
  story: Story,
  disputed: Disputed,
  { locale }: Pick<PresentContext, 'locale'>,
): NoticePost {
  const { by, isCarrier, standing = [], sameAs = '' } = disputed;
  const said = say(words[sentenceOf(disputed)], locale, {
    by,
    owner: story.sender,
    standing: sayList(standing, locale),
    // As people type it: without a stop between the thousands.
    sameAs: String(sameAs),
  });
  return { kind: 'notice', text: `${said} · #${story.number}`, loud: isCarrier };
}

function sentenceOf({ state, isCarrier, standing, sameAs }: Disputed): keyof typeof words {
  if (sameAs !== undefined) return `${state}Before`;
  if (standing !== undefined) return `${state}ByFirst`;
  return isCarrier ? `${state}ByCarrier` : state;
}
