import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const words = z.strictObject({ nl: z.string(), en: z.string() });

/** What a group may say for all its feeds. */
const shared = {
  topic: z.string().nullable(),
  timezone: z.string(),
  language: z.enum(['nl', 'fy', 'en']),
  tried: z.union([z.literal('never'), z.iso.date()]),
};

const feed = z.strictObject({
  ...{ id: z.string(), name: z.string(), url: z.url(), credit: z.string() },
  ...{ region: z.string().nullable().prefault(null), note: z.string().nullable().prefault(null) },
  ...z.strictObject(shared).partial().shape,
});

const kinds = ['national', 'regional', 'government', 'emergency', 'weather'] as const;

const file = z.strictObject({
  notes: z.record(z.string(), words),
  groups: z.array(
    z.strictObject({
      ...{ country: z.enum(['NL', 'BE']), kind: z.enum(kinds), feeds: z.array(feed) },
      ...shared,
      topic: shared.topic.prefault(null),
    }),
  ),
});

/** Who makes a preset. */
export type PresetKind = (typeof kinds)[number];

/** A public feed that a newsroom can pick by its id. */
export type Preset = {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly credit: string;
  /** The desk of what names none itself; null: it has items of every desk. */
  readonly topic: string | null;
  /** Of times in it that name no zone. */
  readonly timeZone: string;
  readonly language: 'nl' | 'fy' | 'en';
  readonly country: 'NL' | 'BE';
  /** The province or region that it is about; null: the whole country. */
  readonly region: string | null;
  readonly kind: PresetKind;
  /** The day on which somebody read news from it with Telex, `2026-11-29`. */
  readonly tried: string;
  /** What to know before it is picked; null: nothing. */
  readonly note: { readonly nl: string; readonly en: string } | null;
};

/** The presets of `presets.yaml` beside this, in its order. */
export function readPresets(): readonly Preset[] {
  const { notes, groups } = file.parse(parse(readFileSync(new URL('presets.yaml', import.meta.url), 'utf8')));
  return groups.flatMap(({ feeds, country, kind, ...common }) =>
    feeds.map((each) => {
      const { id, name, url, credit, region } = each;
      return {
        ...{ id, name, url, credit, region, country, kind },
        topic: each.topic === undefined ? common.topic : each.topic,
        timeZone: each.timezone ?? common.timezone,
        language: each.language ?? common.language,
        tried: each.tried ?? common.tried,
        note: each.note === null ? null : (notes[each.note] ?? null),
      };
    }),
  );
}
