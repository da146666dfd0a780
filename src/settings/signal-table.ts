import { z } from 'zod';
import { signalMeanings } from '../domain/signals/signal-meanings.ts';
import { type SignalRules, shippedSignals } from '../domain/signals/signal-patterns.ts';
import { BoundedPattern } from '../feeds/pattern/bounded-pattern.ts';
import { optional, schemaOf } from './setting.ts';
import { forSchema } from './words/in-schema.ts';
import { valueWords as words } from './words/value-words.ts';

const pattern = z
  .string()
  .min(1)
  .max(200)
  .transform((text, context) => {
    try {
      return new BoundedPattern(text);
    } catch {
      context.addIssue({ code: 'custom', message: forSchema(words.noPattern) });
      return z.NEVER;
    }
  });

/** A wording of an agency's own: `{in: headline, says: '^INTREKKING\\b', means: kill}`. */
const wording = schemaOf({
  in: {
    as: 'field',
    type: z.enum(['headline', 'opening', 'paragraph', 'genre', 'signal', 'slug', 'keyword']),
    help: 'where it stands',
  },
  says: { as: 'pattern', type: pattern, help: 'a regular expression' },
  means: { type: z.enum(signalMeanings), help: 'what the item or the paragraph is' },
  agency: { type: optional(z.string().min(1).toLowerCase()), help: "only in this agency's copy" },
  cut: { type: z.boolean().prefault(false), help: 'people do not see the wording' },
});

/** What the newsroom makes of wordings such as CORRECTED and INTREKKING, under `signals:`. */
export const signals = schemaOf({
  assumptions: {
    type: z.boolean().prefault(shippedSignals.assumptions),
    help: 'false: wordings that no agency has documented do not count',
  },
  add: {
    type: z.array(wording).prefault([]),
    help: 'wordings beside those that ship',
  },
})
  .prefault({})
  .transform(
    ({ assumptions, add }): SignalRules => ({
      assumptions,
      add: add.map((each) => ({ ...each, language: null, documented: 'newsroom file' })),
    }),
  );

/** What is said of a wording that was given up, in the log. */
export const patternGivenUp =
  'a wording of the newsroom file took too long three times and matches nothing any more: mend it (npx telex check names what is wrong) and start Telex anew';

/** Tells of each wording of the newsroom's own that is given up, once. */
export function watchPatterns({ add }: SignalRules, onGivenUp: (pattern: string) => void): void {
  for (const { pattern } of add) {
    if (pattern instanceof BoundedPattern) pattern.onGivenUp = () => onGivenUp(pattern.source);
  }
}

/** Wordings of the newsroom's own that were given up since the start. */
export function givenUpPatterns({ add }: SignalRules): readonly string[] {
  return add.flatMap(({ pattern }) =>
    pattern instanceof BoundedPattern && pattern.isGivenUp ? [pattern.source] : [],
  );
}
