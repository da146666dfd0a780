/** The labelled takes of which all of this was made (see src/learn/events/learn-events.ts). */
export const madeOf = '14d52a8707e5cab3';

/** What each feature of a take and an event weighs (`features.ts`). */
export const weights: Readonly<Record<string, number>> = {
  names: 0.51,
  nameShare: 0.73,
  nameLikeness: 2.29,
  concepts: 2.68,
  conceptShare: 2.31,
  conceptLikeness: 0.13,
  numbers: 2.99,
  countryLikeness: 2.51,
  countryApart: -1.99,
  oneLanguage: -0.72,
  stems: 1.85,
  headStems: -1.27,
  headStemsApart: -0.38,
  cognates: 3.68,
  headNames: 1.24,
  headConcepts: 2.41,
  headNamesApart: -0.39,
  headConceptsApart: -0.7,
  sameAgency: -0.03,
  sameSlug: 0.78,
  slugApart: -2.37,
  ownSoon: -2.79,
  soonAndConcepts: -0.03,
  hours: -2.27,
  many: -1.4,
};

/** What is said before any feature is looked at. */
export const bias = -3.15;

/** Marks that are common on any day, and of how many takes in a thousand. */
export const base =
  'concept:accident=38 concept:accuse=10 concept:adopt=14 concept:aid=16 concept:airline=22 concept:airport=38 concept:alert=25 concept:ambassador=25 concept:appoint=12 concept:army=61 concept:arrest=35 concept:attack=86 concept:bank=56 concept:beach=31 concept:blast=36 concept:blockade=10 concept:body=25 concept:bomb=20 concept:book=23 concept:budget=18 concept:building=55 concept:cancel=17 concept:car=18 concept:centralbank=55 concept:ceo=21 concept:champion=21 concept:championsleague=17 concept:child=35 concept:chips=13 concept:clash=14 concept:closeplant=43 concept:club=23 concept:coach=12 concept:collapse=22 concept:collision=21 concept:commander=10 concept:condemn=29 concept:contract=12 concept:convict=51 concept:court=57 concept:crash=14 concept:currency=51 concept:cycling=13 concept:damage=31 concept:dead=207 concept:deal=43 concept:demand=38 concept:derail=12 concept:discover=31 concept:drone=30 concept:drugs=20 concept:education=36 concept:election=40 concept:emergency=18 concept:energy=20 concept:eu=22 concept:evacuate=17 concept:factory=21 concept:fall=16 concept:family=22 concept:farmers=12 concept:film=13 concept:fire=40 concept:flight=48 concept:flood=16 concept:football=47 concept:forecast=14 concept:foreignminister=21 concept:frontline=14 concept:funeral=12 concept:goal=29 concept:government=52 concept:governor=26 concept:grain=12 concept:growth=23 concept:halt=30 concept:hand=17 concept:hospital=27 concept:housing=12 concept:hurt=65 concept:ill=26 concept:inflation=16 concept:injury=10 concept:inspector=12 concept:interest=52 concept:investigate=23 concept:island=16 concept:landslide=12 concept:launch=17 concept:law=12 concept:layoffs=25 concept:lose=35 concept:magnitude=26 concept:majority=23 concept:market=16 concept:match=16 concept:mayor=13 concept:meet=25 concept:migrant=18 concept:minister=63 concept:missing=43 concept:murder=16 concept:museum=17 concept:noconfidence=10 concept:nuclear=12 concept:oil=23 concept:open=21 concept:opposition=16 concept:outbreak=12 concept:parliament=36 concept:passenger=43 concept:pilot=12 concept:plan=17 concept:plunge=56 concept:police=47 concept:poll=25 concept:port=38 concept:premier=36 concept:president=94 concept:price=51 concept:prison=31 concept:prize=17 concept:profit=23 concept:prosecutor=23 concept:protest=22 concept:quake=56 concept:quarter=27 concept:race=16 concept:rain=23 concept:ratecut=52 concept:ratehike=46 concept:rebel=12 concept:record=18 concept:refugee=10 concept:rejectit=20 concept:religion=21 concept:rescue=39 concept:respond=20 concept:retire=12 concept:rocket=10 concept:runoff=26 concept:sanction=10 concept:shares=25 concept:ship=29 concept:shooting=14 concept:sink=35 concept:space=14 concept:storm=48 concept:strike=73 concept:study=16 concept:survivor=14 concept:suspect=20 concept:suspend=17 concept:takeover=12 concept:talks=27 concept:tariff=13 concept:tax=12 concept:terror=10 concept:test=10 concept:threaten=16 concept:trade=18 concept:train=55 concept:trapped=27 concept:treasury=13 concept:trial=13 concept:truce=27 concept:truck=16 concept:ultimatum=13 concept:unchanged=27 concept:union=30 concept:victim=25 concept:visit=10 concept:vote=51 concept:wages=12 concept:weapons=12 concept:win=85 concept:wind=10 concept:woman=14 country:ar=20 country:at=23 country:be=103 country:bg=18 country:br=25 country:cd=18 country:ch=12 country:cn=18 country:de=74 country:eg=12 country:es=48 country:fr=59 country:gb=47 country:gr=13 country:il=16 country:in=34 country:ir=14 country:it=56 country:jp=16 country:ke=17 country:lb=13 country:ly=18 country:mx=20 country:ng=21 country:nl=185 country:no=16 country:pe=25 country:ph=35 country:pk=10 country:ru=55 country:sd=22 country:sy=13 country:tr=27 country:ua=63 country:us=86 number:10=23 number:11=17 number:12=13 number:15=10 number:19=10 number:2=112 number:2-1=14 number:20=10 number:21=13 number:24=18 number:25=14 number:3=77 number:30=13 number:4=59 number:40=10 number:5=36 number:6=25 number:7=33 number:8=17 number:9=22 number:91=12';
