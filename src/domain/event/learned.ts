/** The labelled takes of which all of this was made (see src/learn/events/learn-events.ts). */
export const madeOf = '936df124033b2442';

/** What each feature of a take and an event weighs (`features.ts`). */
export const weights: Readonly<Record<string, number>> = {
  names: 1.58,
  nameShare: -0.49,
  nameLikeness: 2.71,
  concepts: 2.02,
  conceptShare: 1.94,
  conceptLikeness: 1.04,
  numbers: 1.72,
  countryLikeness: 3.22,
  countryApart: -1.66,
  words: -0.35,
  headNames: 1.1,
  headConcepts: 2.06,
  headNamesApart: -0.53,
  headConceptsApart: -0.69,
  sameAgency: -0.74,
  sameSlug: 0.9,
  slugApart: -1.84,
  ownSoon: -1.78,
  soonAndConcepts: 1.27,
  hours: -2.79,
  many: -1.73,
};

/** What is said before any feature is looked at. */
export const bias = -2.65;

/** Marks that are common on any day, and of how many takes in a thousand. */
export const base =
  'concept:accident=33 concept:accuse=12 concept:aid=13 concept:airline=23 concept:airport=36 concept:airstrike=12 concept:alert=26 concept:ambassador=30 concept:army=50 concept:arrest=31 concept:attack=96 concept:bank=65 concept:beach=31 concept:blast=41 concept:body=23 concept:bomb=22 concept:book=28 concept:budget=23 concept:building=58 concept:cancel=22 concept:car=17 concept:centralbank=60 concept:ceo=20 concept:champion=20 concept:championsleague=13 concept:child=35 concept:chips=12 concept:closeplant=43 concept:club=26 concept:coach=15 concept:collapse=20 concept:collision=20 concept:commander=12 concept:condemn=28 concept:convict=38 concept:court=41 concept:currency=58 concept:cycling=13 concept:dam=12 concept:damage=33 concept:dead=210 concept:deal=46 concept:demand=35 concept:derail=15 concept:discover=35 concept:drone=38 concept:drown=12 concept:drugs=15 concept:education=43 concept:election=43 concept:emergency=23 concept:energy=25 concept:eu=26 concept:evacuate=22 concept:factory=15 concept:fall=13 concept:family=26 concept:farmers=12 concept:film=17 concept:fire=43 concept:flight=50 concept:flood=17 concept:football=36 concept:foreignminister=26 concept:fuel=12 concept:funeral=13 concept:gas=12 concept:goal=26 concept:government=60 concept:governor=30 concept:grain=15 concept:growth=17 concept:halt=33 concept:hand=22 concept:hospital=35 concept:hurt=63 concept:iaea=12 concept:icc=12 concept:ill=28 concept:inflation=20 concept:inspector=12 concept:interest=58 concept:investigate=23 concept:island=17 concept:kidnap=12 concept:launch=20 concept:law=12 concept:layoffs=20 concept:lose=41 concept:magnitude=26 concept:majority=26 concept:market=18 concept:match=17 concept:mayor=12 concept:media=12 concept:meet=30 concept:migrant=23 concept:minister=66 concept:missile=12 concept:missing=43 concept:murder=12 concept:museum=22 concept:nature=12 concept:nuclear=15 concept:oil=30 concept:open=23 concept:opposition=17 concept:parliament=35 concept:passenger=46 concept:pilot=12 concept:plan=18 concept:plunge=58 concept:police=50 concept:poll=28 concept:port=43 concept:premier=48 concept:president=98 concept:price=53 concept:prison=26 concept:prize=22 concept:profit=20 concept:prosecutor=18 concept:protest=18 concept:quake=63 concept:quarter=25 concept:race=22 concept:rain=26 concept:ratecut=55 concept:ratehike=46 concept:rebel=13 concept:record=20 concept:rejectit=18 concept:religion=25 concept:rescue=36 concept:respond=23 concept:retire=12 concept:revenue=12 concept:rocket=13 concept:runoff=26 concept:sanction=13 concept:shares=26 concept:ship=30 concept:shooting=12 concept:sink=35 concept:space=17 concept:storm=61 concept:strike=75 concept:study=18 concept:survivor=13 concept:suspect=22 concept:suspend=18 concept:talks=33 concept:tanker=12 concept:tariff=15 concept:tax=15 concept:terror=12 concept:test=13 concept:threaten=17 concept:tourism=12 concept:trade=23 concept:train=63 concept:trapped=31 concept:treasury=13 concept:truce=30 concept:truck=15 concept:ultimatum=17 concept:unchanged=23 concept:union=25 concept:victim=30 concept:volcano=12 concept:vote=46 concept:wages=12 concept:weapons=13 concept:win=93 concept:wind=13 concept:woman=15 country:ar=25 country:at=17 country:be=114 country:bg=23 country:br=28 country:ca=12 country:cd=23 country:cn=23 country:de=65 country:eg=12 country:es=53 country:fr=51 country:gb=38 country:gr=17 country:il=20 country:in=43 country:ir=18 country:it=65 country:ke=12 country:lb=17 country:ly=20 country:mx=15 country:ng=26 country:nl=185 country:no=17 country:pe=18 country:ph=35 country:pk=13 country:ru=70 country:sd=20 country:sy=15 country:tr=35 country:ua=79 country:us=96';
