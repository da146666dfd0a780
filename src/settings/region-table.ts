import { z } from 'zod';
import { type Region, shippedRegions } from '../domain/place/region.ts';
import { sayAll } from '../domain/said/said.ts';
import { optional, schemaOf } from './setting.ts';
import { slug } from './setting-types.ts';
import { forSchema } from './words/in-schema.ts';
import { valueWords as words } from './words/value-words.ts';

const text = z.string().min(1);
const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const country = z.string().refine((code) => /^[A-Z]{2}$/.test(code) && countryNames.of(code) !== undefined, {
  error: ({ input }) => forSchema(sayAll(words.country, { typed: String(input) })),
});

const region = schemaOf({
  slug: { type: slug, help: 'what people type' },
  label: {
    type: optional(z.union([text, z.strictObject({ nl: text, en: text })])),
    help: 'what people read: one text, or one in each language',
  },
  also: { type: z.array(text).prefault([]), help: 'other names, as categories and commands may have them' },
  countries: {
    type: z.array(country).min(1, forSchema(words.oneCountry)),
    help: 'the countries in it, as ISO 3166 has them',
  },
});

/** The newsroom's own regions under `regions:`, then those that ship; its own of the same name takes the place of one that ships. */
export const regions = z
  .array(region)
  .prefault([])
  .transform((own): readonly Region[] => {
    const named = own.map(({ slug, label, also, countries }): Region => {
      const shipped = shippedRegions.find((each) => each.slug === slug);
      const name = label ?? shipped?.label ?? slug.charAt(0).toUpperCase() + slug.slice(1);
      return {
        slug,
        label: typeof name === 'string' ? { nl: name, en: name } : name,
        also: [...(shipped?.also ?? []), ...also],
        countries,
      };
    });
    const taken = new Set(named.map(({ slug }) => slug));
    return [...named, ...shippedRegions.filter(({ slug }) => !taken.has(slug))];
  });
