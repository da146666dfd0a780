import { answerableFor } from '../../../domain/handling/judge-step.ts';
import { personKey } from '../../../domain/handling/person.ts';
import type { Button, DeskNote } from '../../../domain/post.ts';
import type { Story } from '../../../domain/story.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { mentionPerson } from './mention-person.ts';

const words = {
  taken: { nl: 'Bij', en: 'With' },
  published: { nl: 'Gepubliceerd', en: 'Published' },
  passed: { nl: 'Niet voor ons', en: 'Not for us' },
  by: { nl: ' door ', en: ' by ' },
  take: { nl: 'Ik doe deze', en: 'I’ll take it' },
  release: { nl: 'Loslaten', en: 'Let go' },
  publish: { nl: 'Gepubliceerd', en: 'Published' },
  pass: { nl: 'Niet voor ons', en: 'Not for us' },
  notPublished: { nl: 'Toch niet', en: 'Not after all' },
} satisfies Record<string, Words>;

/** `Bij @Sanne`, `Gepubliceerd door @Sanne`; null while nobody has it. */
export function whoHasIt({ handling }: Pick<Story, 'handling'>, locale: Locale): DeskNote | null {
  if (handling === null) return null;
  const { kind, by } = handling;
  const between = { taken: ' ', published: words.by[locale], passed: ' · ' }[kind];
  const what = { text: words[kind][locale], style: 'bold' } as const;
  return { kind, said: [what, { text: between }, { mention: mentionPerson(by, locale) }] };
}

/**
 * The same of the card of an event, by whichever of its takes: `Bij @Sanne · Gepubliceerd door @Joris`. What is none for this newsroom is
 * told only where nobody has any. `first`: the one that people press for there; others may have cards of their own.
 */
export function whoHaveIt(
  first: Pick<Story, 'handling'>,
  takes: readonly Pick<Story, 'handling'>[],
  locale: Locale,
): DeskNote | null {
  const having = [first, ...takes].filter((take) => answerableFor(take) !== null);
  // By whichever name she did it: on the board she may have written it otherwise.
  const notes = having
    .filter((take, at) => having.findIndex((other) => handOf(other) === handOf(take)) === at)
    .flatMap((take) => whoHasIt(take, locale) ?? []);
  const [note] = notes;
  if (note === undefined) return whoHasIt(first, locale);
  const said = notes.flatMap((one, at) => (at === 0 ? one.said : [{ text: ' · ' }, ...one.said]));
  return { ...note, said };
}

function handOf({ handling }: Pick<Story, 'handling'>): string {
  return handling === null ? '' : `${handling.kind} ${personKey(handling.by)}`;
}

/** What somebody may do with a story that may be used: what comes next, whoever has it. */
export function handlingButtons(
  { number, handling }: Pick<Story, 'number' | 'handling'>,
  locale: Locale,
): readonly Button[] {
  const button = (what: keyof typeof words, step = ''): Button => ({
    label: words[what][locale],
    command: `/doe ${number}${step}`,
  });
  switch (handling?.kind) {
    case undefined:
      return [button('take')];
    case 'taken':
      return [
        button('release', ' los'),
        { ...button('publish', ' gepubliceerd'), isPrimary: true },
        button('pass', ' niet'),
      ];
    case 'published':
      return [button('notPublished', ' los')];
    case 'passed':
      return [];
  }
}
