import { z } from 'zod';
import { type RunningStory, shippedRunningStories } from '../domain/desk/running-stories.ts';
import { shippedTopics, type Topic } from '../domain/topic.ts';
import { optional, schemaOf } from './setting.ts';
import { slug } from './setting-types.ts';
import { forSchema } from './words/in-schema.ts';
import { valueWords as words } from './words/value-words.ts';

const text = z.string().min(1);

const topic = z.union([
  slug.transform((written) => ({ slug: written, label: null })),
  schemaOf({
    slug: { type: slug, help: 'what people type' },
    label: {
      type: optional(z.union([text, z.strictObject({ nl: text, en: text })])),
      help: 'what people read: one text, or one in each language',
    },
  }),
]);

/** The desks that ship and, under `topics:`, the newsroom's own; its own label for a shipped one wins. */
export const topics = z
  .array(topic)
  .prefault([])
  .transform((own): readonly Topic[] => {
    const all = new Map(shippedTopics.map((shipped) => [shipped.slug, shipped]));
    for (const { slug, label } of own) {
      const name = label ?? slug.charAt(0).toUpperCase() + slug.slice(1);
      all.set(slug, { slug, label: typeof name === 'string' ? { nl: name, en: name } : name });
    }
    return [...all.values()];
  });

const runningStory = schemaOf({
  names: {
    type: z.array(text.max(60)).min(1, forSchema(words.oneName)),
    help: 'what categories call it: whole words, capitals and accents do not matter',
  },
  topic: { type: slug, help: 'the desk of what is filed under it' },
});

/** The newsroom's own running stories under `runningStories:`, before those that ship: of two with one name its own counts. */
export const runningStories = z
  .array(runningStory)
  .prefault([])
  .transform((own): readonly RunningStory[] => [...own, ...shippedRunningStories]);
