/** The labelled takes of which all of this was made (see src/learn/events/learn-events.ts). */
export const madeOf = '4e7979309aa291b5';

/** What each feature of a take and an event weighs (`compare/features.ts`). */
export const weights: Readonly<Record<string, number>> = {
  names: -0.09,
  nameShare: 0.69,
  nameLikeness: 0.52,
  concepts: 0.85,
  conceptShare: 0.58,
  conceptLikeness: 0.16,
  numbers: 0.24,
  countryLikeness: 0.51,
  countriesSum: 0.16,
  rarestCountry: 0.52,
  rarestName: 0.12,
  secondName: 0.1,
  thirdName: -0.47,
  namesSum: 0.07,
  namesLeast: -0.02,
  rarestConcept: -0.17,
  secondConcept: -0.47,
  conceptsSum: 0.18,
  conceptsLeast: -0.14,
  rarestNumber: 0.16,
  numbersSum: 0.04,
  numbersApart: -0.02,
  samePlace: 0,
  placeNamed: -0.15,
  placesApart: -0.13,
  countryApart: -0.39,
  oneLanguage: 0.11,
  stems: 0.84,
  headStems: -0.59,
  headStemsApart: 0.18,
  cognates: 2.67,
  headNames: 0.87,
  headNamesLeast: 0.07,
  headConcepts: 0.67,
  headConceptsLeast: 0.76,
  headNamesApart: -0.01,
  headConceptsApart: -0.39,
  headNamesInBoth: 0.16,
  headConceptsInBoth: -0.05,
  sameAgency: -0.69,
  sameSlug: 1.09,
  slugApart: -0.1,
  ownSoon: -1.15,
  soonAndConcepts: 0.5,
  countryAndConcepts: 1.8,
  oneLanguageNames: -0.33,
  oneLanguageConcepts: -0.5,
  ownNames: -0.4,
  ownConcepts: 0.2,
  hours: -0.99,
  late: -0.34,
  scoresApart: -1.7,
  many: -0.8,
};

/** What is said before any feature is looked at. */
export const bias = 0.38;

/** How surely takes of one happening share a concept that one of them has, in hundredths. */
export const strengths =
  'railstrike=44 strike=68 train=69 protest=22 pension=29 union=38 condemn=12 ratehike=20 car=24 wheel=30 quake=89 building=39 collapse=28 region=20 space=39 magnitude=41 dead=66 trapped=18 body=21 discover=28 governor=22 rescue=23 dawn=14 hurt=35 damage=18 interiorminister=24 minister=33 emergency=12 frost=28 aftershock=34 elderly=24 child=27 tollrise=10 archaeology=28 win=45 runoff=57 growth=26 president=42 frontline=24 parliament=60 court=67 supremecourt=44 vote=48 election=57 release=35 ahead=22 treasury=53 currency=21 fuel=39 lawsuit=22 market=43 stabbing=46 promise=14 debt=28 hedge=28 invest=22 candidate=21 missile=46 rocket=50 night=19 rejectit=28 blockade=23 open=15 tournament=20 retail=33 outskirts=30 deny=27 attack=47 aid=18 survivor=21 birth=20 withdraw=33 airstrike=39 adopt=33 hand=19 family=25 victim=15 missing=39 villagers=17 funeral=14 plane=38 ship=51 airport=56 closeplant=29 race=41 astronaut=28 grain=33 smuggle=24 suspend=27 halt=22 disqualify=23 landing=34 flight=43 port=36 launch=36 lift=42 prosecutor=22 bus=47 road=21 passenger=32 accident=47 tax=45 prison=58 crash=26 foreignminister=37 hospital=23 storm=73 wind=30 island=29 beach=26 eliminate=27 energy=28 evacuate=24 army=49 alert=18 education=32 premier=37 ramming=28 government=29 fishing=19 ratecut=45 coup=29 blackout=41 fire=55 woman=23 smoke=22 ill=44 blast=63 drone=55 infrastructure=27 weapons=19 derail=55 price=35 worker=36 loss=22 warehouse=31 refinery=39 oil=52 responsibility=15 factory=48 layoffs=46 deal=43 plunge=24 meet=20 seize=30 tourism=28 canal=43 river=23 record=20 highest=23 flood=51 dam=28 lose=14 lake=54 helicopter=27 metro=22 rain=41 truck=35 extremeweather=44 cancel=20 murder=40 shooting=52 mayor=64 municipal=38 wedding=34 gunmen=31 motorcycle=28 ransom=36 extort=28 bodyguard=28 regulator=23 gang=20 migrant=58 party=15 sink=64 tennis=63 fall=15 breakdown=35 tsunami=29 religion=61 heritage=29 goal=48 injury=31 coach=42 independence=31 divorce=28 rebel=37 ban=24 spy=42 police=33 massacre=30 mountain=30 execution=22 theft=48 museum=64 collision=49 suspect=22 border=23 rightwing=35 offensive=23 arrest=29 investigate=18 goldprice=34 levelcrossing=43 demand=13 subsidy=24 trade=38 respond=12 chips=72 study=42 club=29 crypto=55 bitcoin=55 kidnap=55 tech=24 swap=28 hostage=34 ceo=20 ferry=56 present=22 dismiss=37 raid=33 hezbollah=46 hack=25 truce=61 appeal=41 fine=44 refugee=50 eu=46 sanction=46 convict=64 animal=19 outbreak=58 cholera=65 doctor=35 deploy=20 virus=34 vaccine=28 birdflu=54 food=35 escape=22 airline=51 nationalise=25 trial=25 budget=50 benefits=30 ultimatum=52 threaten=14 nato=34 lifesentence=42 drugs=63 visit=21 celebrate=20 fans=23 charges=31 partyleader=30 terror=24 bank=66 landslide=38 cocoa=59 ambassador=40 plan=18 maternity=40 bomb=28 accuse=14 aircrew=63 pilot=50 talks=31 farmers=65 nature=42 takeover=15 resign=24 manhunt=34 flee=22 surgery=31 mediate=25 capture=23 appoint=35 contract=28 summit=25 icc=70 commander=31 crime=27 warcrime=31 un=30 nuclear=73 inspector=47 expel=25 iaea=56 auction=53 bankrupt=50 media=19 corruption=54 fraud=31 construction=28 leftwing=44 drown=41 coastal=22 camp=25 suicidebomb=40 islamicstate=43 airtraffic=34 wages=31 pollution=33 acquit=43 football=76 book=47 qualify=17 transfer=25 test=25 opposition=22 prize=62 concede=22 quarter=67 tariff=41 shares=25 profit=56 forecast=35 meat=34 carmaker=45 cycling=50 climber=39 steel=50 workaccident=40 music=54 olympic=28 ticket=30 law=40 stake=36 coalition=39 majority=22 outage=57 internet=30 volcano=61 embassy=28 penalty=36 revenue=22 tankertruck=46 jam=28 peace=30 clash=19 guarantee=25 noconfidence=69 unchanged=50 pardon=34 turnout=28 chemicals=34 spokesman=27 retaliate=34 shotdown=28 taxi=17 cave=55 fossil=42 match=28 film=55 officer=59 satellite=50 deport=34 sendback=34 championsleague=46 champion=36 draw=35 shelling=30 gasleak=34 gas=32 democrats=39 veteran=30 marathon=28 ai=39 exitpoll=23 poll=56 housing=22 heartattack=30 cup=25 jobless=42 debate=25 inflation=38 interest=83 lockdown=25 fashion=34 rape=40 abuse=43 famine=30 veto=38 sign=30 tanker=33 jewel=54 centralbank=79 mortgage=25 resolution=34 constitution=37 bridge=27 restaurant=30 nobel=30 reshuffle=34 snow=50 bet=31 resume=20 bail=34 hunt=34 midterms=37 republicans=34 summon=25 recall=34 icj=50 extend=26 stadium=23 dissolve=34 festival=30 sabotage=30 retire=25 buyback=50 accept=34 mine=31 lowest=34 capital=19 defenceminister=34 smog=40 cancer=34 delay=42 heatpump=46 navy=42 passport=34 royal=28 admit=23 tunnel=31 transition=30 farright=27 socialdemocrats=30 labour=50 recognise=34 sprint=59 worldcup=28 electriccar=34 apologise=28 climate=28 who=37 pope=55 cyclist=50 baggage=46 generalstrike=31 garbage=34 riot=34 sick=34 fog=34 coffee=34 joinup=30 post=62 tools=42 imf=55 dividend=34 moon=46 cablecar=59 ski=42 avalanche=50 metals=34 lander=50 reelect=34 insurer=34 settlement=55 final=37 swornin=34 abdicate=34 soy=34 rareearths=34';

/** Marks that are common on any day, and of how many takes in a thousand. */
export const base =
  'concept:accident=34 concept:accuse=14 concept:adopt=21 concept:ahead=30 concept:aid=14 concept:aircrew=11 concept:airline=28 concept:airport=42 concept:airstrike=19 concept:alert=33 concept:ambassador=21 concept:animal=24 concept:appoint=19 concept:army=59 concept:arrest=38 concept:attack=96 concept:bank=46 concept:beach=26 concept:blackout=12 concept:blast=30 concept:blockade=14 concept:body=23 concept:bodyguard=15 concept:bomb=16 concept:book=19 concept:breakdown=14 concept:budget=28 concept:building=67 concept:cancel=25 concept:car=33 concept:carmaker=11 concept:celebrate=15 concept:centralbank=43 concept:ceo=30 concept:champion=28 concept:championsleague=16 concept:charges=14 concept:child=48 concept:chips=17 concept:clash=12 concept:closeplant=54 concept:club=25 concept:coach=15 concept:collapse=22 concept:collision=24 concept:commander=11 concept:condemn=40 concept:contract=18 concept:convict=54 concept:coup=12 concept:court=78 concept:crash=13 concept:crime=16 concept:currency=52 concept:cycling=16 concept:damage=36 concept:dawn=17 concept:dead=216 concept:deal=45 concept:demand=49 concept:deploy=23 concept:derail=12 concept:discover=54 concept:dismiss=25 concept:disqualify=22 concept:draw=14 concept:drone=31 concept:drugs=19 concept:education=44 concept:elderly=24 concept:election=38 concept:emergency=21 concept:energy=30 concept:eu=27 concept:evacuate=20 concept:extremeweather=24 concept:factory=27 concept:fall=18 concept:family=28 concept:farmers=14 concept:film=13 concept:fire=42 concept:flight=50 concept:flood=26 concept:football=53 concept:forecast=19 concept:foreignminister=16 concept:frontline=12 concept:funeral=13 concept:goal=41 concept:government=58 concept:governor=22 concept:grain=12 concept:growth=22 concept:gunmen=17 concept:halt=40 concept:hand=16 concept:hospital=34 concept:hurt=73 concept:icc=11 concept:ill=28 concept:inflation=14 concept:injury=20 concept:interest=38 concept:investigate=24 concept:island=13 concept:landslide=11 concept:launch=28 concept:law=15 concept:layoffs=29 concept:leftwing=11 concept:lose=52 concept:magnitude=22 concept:majority=19 concept:market=14 concept:match=21 concept:mayor=13 concept:media=13 concept:meet=31 concept:migrant=29 concept:minister=59 concept:missile=12 concept:missing=38 concept:municipal=14 concept:murder=35 concept:museum=21 concept:nature=12 concept:night=31 concept:nuclear=13 concept:oil=21 concept:open=21 concept:opposition=14 concept:outbreak=17 concept:outskirts=19 concept:parliament=49 concept:party=13 concept:passenger=45 concept:plan=12 concept:plane=16 concept:plunge=65 concept:police=51 concept:poll=19 concept:pollution=13 concept:port=44 concept:premier=34 concept:president=79 concept:price=46 concept:prison=40 concept:prize=20 concept:profit=21 concept:promise=19 concept:prosecutor=27 concept:protest=26 concept:quake=51 concept:quarter=26 concept:race=21 concept:rain=19 concept:ratecut=46 concept:ratehike=55 concept:rebel=27 concept:record=21 concept:refugee=19 concept:region=55 concept:rejectit=47 concept:release=13 concept:religion=22 concept:rescue=53 concept:resign=12 concept:respond=21 concept:responsibility=13 concept:retail=14 concept:revenue=11 concept:rightwing=13 concept:road=14 concept:rocket=12 concept:runoff=21 concept:sanction=14 concept:seize=14 concept:shares=22 concept:ship=41 concept:shooting=29 concept:sign=12 concept:sink=31 concept:space=42 concept:stabbing=15 concept:storm=45 concept:strike=70 concept:study=17 concept:supremecourt=14 concept:survivor=19 concept:suspect=30 concept:suspend=18 concept:takeover=14 concept:talks=24 concept:tariff=13 concept:tax=13 concept:taxi=13 concept:tennis=12 concept:theft=11 concept:threaten=15 concept:tollrise=21 concept:tourism=12 concept:trade=23 concept:train=51 concept:trapped=30 concept:treasury=12 concept:trial=21 concept:truce=21 concept:truck=16 concept:ultimatum=20 concept:un=11 concept:unchanged=26 concept:union=35 concept:victim=23 concept:villagers=30 concept:visit=11 concept:vote=57 concept:wages=13 concept:win=101 concept:withdraw=14 concept:woman=24 concept:worker=40 country:ar=13 country:at=30 country:be=131 country:bg=13 country:br=17 country:cd=16 country:ch=13 country:cn=18 country:de=89 country:es=51 country:fr=69 country:gb=41 country:il=21 country:in=23 country:ir=15 country:it=55 country:jp=13 country:ke=12 country:lb=16 country:ly=15 country:mx=20 country:ng=19 country:nl=190 country:no=11 country:pe=18 country:ph=27 country:pk=13 country:ru=47 country:sd=18 country:tr=27 country:ua=53 country:us=79 number:10=26 number:11=21 number:12=14 number:15=13 number:19=12 number:2=118 number:2-1=12 number:20=14 number:21=13 number:24=15 number:25=11 number:3=76 number:30=11 number:38=11 number:4=62 number:5=36 number:6=29 number:7=30 number:8=17 number:9=25';
