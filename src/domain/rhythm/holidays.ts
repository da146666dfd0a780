const dayMs = 86_400_000;

/** Days of a country on which offices are closed: by month and day, and by days after Easter Sunday. */
type Days = { readonly fixed: readonly string[]; readonly afterEaster: readonly number[] };

/**
 * Easter Monday, Ascension and Whit Monday of both; in the Netherlands Good Friday and the fifth of May as well, on which much of the
 * country works: a silence is told a little later then.
 */
const countries: Readonly<Record<string, Days>> = {
  NL: { fixed: ['01-01', '04-27', '05-05', '12-25', '12-26'], afterEaster: [-2, 1, 39, 50] },
  BE: {
    fixed: ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'],
    afterEaster: [1, 39, 50],
  },
};

/** Whether a day, counted since 1970, is a public holiday in the country (ISO 3166). Of other countries none is known. */
export function isHoliday(country: string, day: number): boolean {
  const known = countries[country];
  if (known === undefined) return false;
  const date = new Date(day * dayMs).toISOString();
  const year = Number(date.slice(0, 4));
  return (
    known.fixed.includes(kingsDay(date)) ||
    known.afterEaster.includes(day - Date.UTC(year, 0, easter(year)) / dayMs)
  );
}

/** Month and day. King's Day is kept on the 26th where the 27th of April is a Sunday. */
function kingsDay(date: string): string {
  const day = date.slice(5, 10);
  const isBefore = day === '04-26' && new Date(`${date.slice(0, 4)}-04-27`).getUTCDay() === 0;
  return isBefore ? '04-27' : day;
}

/** Easter Sunday of the Gregorian calendar as a day of January: 32 is 1 February. By Gauss, with the two exceptions of his rule. */
function easter(year: number): number {
  const century = Math.floor(year / 100);
  const moon = (15 + century - Math.floor((13 + 8 * century) / 25) - Math.floor(century / 4)) % 30;
  const full = (19 * (year % 19) + moon) % 30;
  const late = full === 29 || (full === 28 && year % 19 > 10) ? full - 1 : full;
  const march = new Date(Date.UTC(year, 2, 21 + late));
  const sunday = 7 - march.getUTCDay();
  return (Date.UTC(year, 2, 21 + late + sunday) - Date.UTC(year, 0, 1)) / dayMs + 1;
}
