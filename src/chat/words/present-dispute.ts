import type { NoticePost } from '../../domain/post.ts';
import type { Story } from '../../domain/story.ts';
import type { Words } from '../ports/locale.ts';
import type { PresentContext } from './present-story.ts';
import { say } from './say.ts';

/** What another agency than the story's own says of it. */
export type Disputed = {
  /** Its name, as people read it. */
  readonly by: string;
  readonly state: 'withdrawn' | 'held';
  /** It brought the same text itself, so it may be the one that knows. */
  readonly isCarrier: boolean;
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
} satisfies Record<string, Words>;

/** Said under a card that stands: who takes it back, and that its own agency does not. Loud where it may well be so. */
export function presentDispute(
  story: Story,
  { by, state, isCarrier }: Disputed,
  { locale }: Pick<PresentContext, 'locale'>,
): NoticePost {
  const sentence = words[isCarrier ? (`${state}ByCarrier` as const) : state];
  const said = say(sentence, locale, { by, owner: story.sender });
  return { kind: 'notice', text: `${said} · #${story.number}`, loud: isCarrier };
}
