/** A story as a desk knows it: what its page says of it at a moment, and which it is, whatever it says. */
export type TrueStory = {
  readonly id: number;
  readonly filedAt: number;
  place: string;
  agencies: string;
  /** Who does what: the first sentence up to what it is about. */
  opening: string;
  /** What it is about: no two stories of a day are about the same. */
  readonly thing: string;
  /** What follows the first sentence. */
  rest: string;
  headline: string | null;
  section: string;
  hasStop: boolean;
  isCurly: boolean;
};

/** How a page is made of its stories. */
export type PageForm = {
  readonly hasLinks: boolean;
  readonly hasHeadlines: boolean;
  readonly isPlain: boolean;
};

const places =
  'PARIJS LISSABON BOEDAPEST OSLO ROME SEOUL KABUL QUITO MANILA TOKIO NAIROBI KAIRO ANKARA MADRID WENEN PRAAG SOFIA BAGDAD LIMA HAVANA'.split(
    ' ',
  );
const agencies = ['ANP', 'ANP/AFP', 'ANP/RTR', 'ANP/DPA', 'AFP', 'ANP/RTR/AFP'];
const actors =
  'de regering;het parlement;de politie;een rechtbank;de burgemeester;het leger;de centrale bank;een vakbond;de brandweer;het openbaar ministerie;een mensenrechtengroep;de oppositie;de minister van Financiën;het ministerie van Onderwijs;een luchtvaartmaatschappij;de spoorwegen'.split(
    ';',
  );
const deeds =
  'heeft ingestemd met strengere regels voor;wil een einde maken aan;onderzoekt een klacht over;waarschuwt voor tekorten bij;trekt honderd miljoen uit voor;heeft vier mensen aangehouden na een inval bij;stelt een besluit uit over;maakt plannen bekend voor;krijgt kritiek op;zet een streep door'.split(
    ';',
  );
const things =
  'drones;een brug;de ziekenhuizen;een kolencentrale;de visserij;een nieuwe luchthaven;het stadion;de opvang van vluchtelingen;goedkope woningen;een tunnel;de invoer van graan;zonneparken;de veiligheid op scholen;een oorlogsmuseum;de nachttreinen;een wet over abortus'.split(
    ';',
  );
const where =
  'in het noorden;bij de grens;aan de kust;buiten de hoofdstad;in drie provincies;op het platteland;rond de haven;voor de winter;na de verkiezingen;tegen de zin van de buren'.split(
    ';',
  );
const followed =
  'Dat meldt een woordvoerder.;De oppositie spreekt er schande van.;Er kwamen tientallen mensen op af.;De kosten lopen op tot een half miljard euro.;Het besluit gaat in het voorjaar in.;Omwonenden hadden erop aangedrongen.'.split(
    ';',
  );
const added = ['vrijdag', 'opnieuw', 'na lang beraad', 'volgens bronnen', 'voorlopig', 'toch'];
const sections = ['Buitenland', 'Economie'];

const allThings = things.flatMap((thing) => where.map((there) => `${thing} ${there}`));

/** Draws the same day for the same seed (mulberry32). */
export function drawFrom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    chance: (share: number) => next() < share,
    of: <Each>(some: readonly Each[]): Each => some[Math.floor(next() * some.length)] as Each,
  };
}

type Draw = ReturnType<typeof drawFrom>;

/** A story that nobody saw before; now and then one that looks like another that is on the page: same place, same actor, same deed. */
function newStory(id: number, filedAt: number, { on, off }: PageState, draw: Draw): TrueStory {
  const model = draw.chance(0.5) && on.length > 0 ? draw.of(on) : null;
  const place = model?.place ?? draw.of(places);
  const isTaken = (thing: string) => [...on, ...off].some((other) => other.thing === thing);
  const thing = draw.of(allThings.filter((each) => !isTaken(each)));
  const opening = model?.opening ?? `${capital(draw.of(actors))} ${draw.of(deeds)}`;
  return {
    id,
    filedAt,
    place,
    agencies: draw.of(agencies),
    opening,
    thing,
    rest: draw.chance(0.5) ? ` ${draw.of(followed)}` : '',
    headline: draw.chance(0.8) ? headlineOf(thing, draw) : null,
    section: draw.of(sections),
    hasStop: true,
    isCurly: false,
  };
}

function headlineOf(thing: string, draw: Draw): string {
  return `${draw.of(['Ophef over', 'Besluit over', 'Onrust om', 'Plannen voor'])} ${thing}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One of the edits that agencies make all day. */
function edit(story: TrueStory, draw: Draw): void {
  const edits: readonly (() => void)[] = [
    () => {
      story.agencies = story.agencies.includes('/')
        ? `${story.agencies}/DPA`.slice(0, 25)
        : `${story.agencies}/AFP`;
    },
    () => {
      story.hasStop = !story.hasStop;
    },
    () => {
      story.isCurly = !story.isCurly;
    },
    () => {
      const words = story.opening.split(' ');
      words.splice(2 + Math.floor(draw.next() * (words.length - 2)), 0, draw.of(added));
      if (words.length < 16) story.opening = words.join(' ');
    },
    () => {
      story.rest =
        story.rest === ''
          ? ` ${draw.of(followed)}`
          : story.rest.length < 120
            ? `${story.rest} ${draw.of(followed)}`
            : '';
    },
    () => {
      story.section = story.section === 'Buitenland' ? 'Economie' : 'Buitenland';
    },
    () => {
      story.headline = story.headline === null ? `Besluit over ${story.thing}` : `${story.headline} nu`;
      if (story.headline.length > 70) story.headline = story.headline.replace(/(?: nu)+$/, '');
    },
  ];
  draw.of(edits)();
}

/** The page as it stands at a moment, its ages in the words of sites. */
export function pageOf(on: readonly TrueStory[], now: number, form: PageForm): string {
  const parts = sections.map((section) => {
    const entries = on.filter((story) => story.section === section).map((story) => entryOf(story, now, form));
    const heading = `Meer uit ${section}`;
    return form.isPlain ? [heading, ...entries].join('\n') : `<h2>${heading}</h2>${entries.join('')}`;
  });
  return form.isPlain
    ? parts.join('\n')
    : `<!doctype html><html lang="nl"><body>${parts.join('')}</body></html>`;
}

function entryOf(story: TrueStory, now: number, { hasLinks, hasHeadlines, isPlain }: PageForm): string {
  const said = `${story.opening} ${story.thing}`;
  const quoted = story.isCurly ? `‘${said}’` : `'${said}'`;
  const text = `${story.place} (${story.agencies}) - ${quoted}${story.hasStop ? '.' : ''}${story.rest}`;
  const age = ageOf(now - story.filedAt);
  const headline = hasHeadlines ? story.headline : null;
  if (isPlain) return [...(headline === null ? [] : [headline]), text, age].join('\n');
  const linked = hasLinks ? `<a href="/nieuws/${story.id}">${headline ?? ''}</a>` : headline;
  const head = headline === null ? '' : `<h3>${linked}</h3>`;
  const lede = hasLinks && headline === null ? `<a href="/nieuws/${story.id}">${text}</a>` : text;
  return `<div>${head}<p>${lede}</p><span>${age}</span></div>`;
}

function ageOf(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return 'zojuist';
  if (minutes < 60) return minutes === 1 ? '1 minuut geleden' : `${minutes} minuten geleden`;
  return minutes < 12 * 60 ? `${Math.floor(minutes / 60)} uur geleden` : 'gisteren';
}

/** What stands on a page, and what has left it. */
export type PageState = {
  readonly on: readonly TrueStory[];
  readonly off: readonly TrueStory[];
  readonly filed: number;
};

/** A front page of so many entries. */
const mostEntries = 12;

/** What editors do to a page between two polls: they file, edit, take off and put back. */
export function passTime(before: PageState, now: number, draw: Draw): PageState {
  let { on, off, filed: ids } = before;
  if (draw.chance(0.5) || ids === 0) {
    ids++;
    on = [newStory(ids, now - Math.floor(draw.next() * 5) * 60_000, before, draw), ...on];
  }
  for (const story of on) {
    if (!draw.chance(0.15)) continue;
    edit(story, draw);
    if (draw.chance(0.3)) edit(story, draw);
  }
  const leaving =
    on.length > mostEntries
      ? on.at(-1)
      : draw.chance(0.05) && on.length > 4
        ? on[1 + Math.floor(draw.next() * (on.length - 1))]
        : undefined;
  if (leaving !== undefined) {
    on = on.filter((story) => story !== leaving);
    off = [...off, leaving];
  }
  const back = draw.chance(0.05) && off.length > 0 ? draw.of(off.slice(-4)) : undefined;
  if (back !== undefined && back !== leaving && !on.some(({ thing }) => thing === back.thing)) {
    edit(back, draw);
    off = off.filter((story) => story !== back);
    on = [...on, back].toSorted((a, b) => b.filedAt - a.filedAt);
  }
  return { on, off, filed: ids };
}
