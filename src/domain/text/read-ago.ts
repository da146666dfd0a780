const units: { readonly [name: string]: 'minutes' | 'hours' | 'days' | 'weeks' } = {
  m: 'minutes',
  min: 'minutes',
  mins: 'minutes',
  minuut: 'minutes',
  minuten: 'minutes',
  minute: 'minutes',
  minutes: 'minutes',
  u: 'hours',
  uur: 'hours',
  uren: 'hours',
  h: 'hours',
  hr: 'hours',
  hrs: 'hours',
  hour: 'hours',
  hours: 'hours',
  d: 'days',
  dag: 'days',
  dagen: 'days',
  day: 'days',
  days: 'days',
  w: 'weeks',
  week: 'weeks',
  weken: 'weeks',
  weeks: 'weeks',
};
const minutesOf = { minutes: 1, hours: 60, days: 1440, weeks: 10_080 } as const;

/** Lengths that are said in words, in minutes. */
const said: Readonly<Record<string, number>> = {
  kwartier: 15,
  'een kwartier': 15,
  'a quarter of an hour': 15,
  'half uur': 30,
  halfuur: 30,
  'een half uur': 30,
  'een halfuur': 30,
  'half an hour': 30,
  'half hour': 30,
  'drie kwartier': 45,
  uur: 60,
  hour: 60,
  'anderhalf uur': 90,
  'an hour and a half': 90,
};
const counts = new Map(
  [
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf',
    'one two three four five six seven eight nine ten eleven twelve',
  ].flatMap((names) => names.split(' ').map((name, at) => [name, at + 1] as const)),
);
counts.set('a', 1).set('an', 1).set('één', 1);

/** A point with two figures behind it is a clock: `20.15 uur`. */
const counted = /^(\d{1,3}(?:,\d{1,2}|\.\d)?|\p{L}+) ?(\p{L}+)$/u;
const hoursAndMinutes =
  /^(\d{1,3}) ?(?:u|uur|h|hrs?|hours?) ?(?:en |and )?(\d{1,2}) ?(?:m|min|mins|minuten|minutes)$/u;

/** How long ago a person means: `3u`, `anderhalf uur`, `drie uur geleden`, `de laatste 3 uur`, `2u30m`. Null for anything else. */
export function readAgo(told: string): Temporal.DurationLike | null {
  const bare = told
    .replace(
      /^(?:in )?(?:de |het |the )?(?:laatste|afgelopen|voorbije|last|past) (?=\d|\p{L}+ \p{L}|uur$|hour$)/u,
      '',
    )
    .replace(/ (?:geleden|ago)$/u, '');
  if (Object.hasOwn(said, bare)) return { minutes: said[bare] ?? 0 };
  const [, hours, minutes] = hoursAndMinutes.exec(bare) ?? [];
  if (hours !== undefined) return { hours: Number(hours), minutes: Number(minutes) };
  const [, count = '', name = ''] = counted.exec(bare) ?? [];
  const unit = Object.hasOwn(units, name) ? units[name] : undefined;
  if (unit === undefined) return null;
  const number = counts.get(count) ?? Number(count.replace(',', '.'));
  if (Number.isNaN(number)) return null;
  return Number.isInteger(number) ? { [unit]: number } : { minutes: Math.round(number * minutesOf[unit]) };
}
