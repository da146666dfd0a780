import { plainText } from '../../domain/plain-text.ts';
import type { ArgumentKind } from '../ports/argument.ts';
import type { Words } from '../ports/locale.ts';
import { isNumeric } from './is-numeric.ts';

/** A step that people can take, and the words by which they mean it; the first is the one that is offered. */
export type Step = { readonly said: readonly Words[]; readonly help: Words };

/** One of a few steps, in a word or some: `niet voor ons`. */
export function stepArgument(steps: readonly Step[]): ArgumentKind {
  return {
    name: 'step',
    field: 'text',
    fits: (word) => !isNumeric(word),
    takesAny: false,
    isMany: true,
    async complete(typed, limit, { locale }) {
      const sought = plainText(typed);
      return steps
        .flatMap(({ said: [first], help }) =>
          first === undefined ? [] : [{ value: first[locale], label: `${first[locale]}: ${help[locale]}` }],
        )
        .filter(({ label }) => plainText(label).includes(sought))
        .slice(0, limit);
    },
  };
}

/** The step that is meant, in either language; undefined: none. */
export function findStep<Each extends Step>(steps: readonly Each[], typed: string): Each | undefined {
  const meant = plainText(typed.replaceAll('"', ' '));
  return steps.find(({ said }) => said.some(({ nl, en }) => nl === meant || en === meant));
}
