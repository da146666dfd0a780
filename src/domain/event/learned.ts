/** The labelled takes of which all of this was made (see src/learn/events/learn-events.ts). */
export const madeOf = '7a5a448f71c7c1e4';

/** What each feature of a take and an event weighs (`compare/features.ts`). */
export const weights: Readonly<Record<string, number>> = {
  names: -0.79,
  nameShare: 0.46,
  nameLikeness: 0.64,
  concepts: 2.13,
  conceptShare: -0.16,
  conceptLikeness: 0.64,
  numbers: 0.16,
  countryLikeness: 0.73,
  countriesSum: 0.1,
  rarestCountry: 0.54,
  rarestName: 0.46,
  secondName: 0.14,
  thirdName: -0.7,
  namesSum: 0.08,
  namesLeast: -0.05,
  rarestConcept: -0.12,
  secondConcept: -0.65,
  conceptsSum: 0.1,
  conceptsLeast: -0.1,
  rarestNumber: 0.3,
  numbersSum: -0.03,
  numbersApart: -0.09,
  samePlace: -0.1,
  placeNamed: -0.17,
  placesApart: 0,
  countryApart: -0.38,
  oneLanguage: 0.41,
  headStems: -0.21,
  headStemsApart: 0,
  cognates: 2.76,
  headNames: 0.52,
  headNamesLeast: -0.01,
  headConcepts: 0.63,
  headConceptsLeast: 0.19,
  headNamesApart: -0.09,
  headConceptsApart: -0.48,
  headNamesInBoth: 0.23,
  headConceptsInBoth: 0.22,
  sameAgency: -0.85,
  sameSlug: 0.74,
  slugApart: -0.94,
  headCountriesApart: -1.24,
  daysApart: -0.31,
  elsewhere: -0.31,
  elsewhereDays: -0.41,
  awayLater: -0.2,
  ownDaysApart: 0.06,
  ownFlash: 0.69,
  ownFlashNames: 0.44,
  ownSoon: -1.79,
  soonAndConcepts: 0.99,
  countryAndConcepts: -0.08,
  oneLanguageNames: -0.54,
  oneLanguageConcepts: -0.21,
  ownNames: 0.33,
  ownConcepts: -0.08,
  hours: -0.73,
  late: -0.59,
  scoresApart: -2.06,
  many: -0.69,
};

/** What is said before any feature is looked at. */
export const bias = 0.39;

/** How surely takes of one happening share a concept that one of them has, in hundredths. */
export const strengths =
  'railstrike=44 strike=80 train=77 passenger=40 protest=20 pension=59 union=45 condemn=22 ratehike=20 car=33 wheel=25 quake=94 building=48 collapse=32 region=22 magnitude=53 dead=74 trapped=27 debris=24 body=25 discover=24 governor=18 rescue=29 dawn=11 hurt=36 damage=22 interiorminister=39 minister=40 emergency=13 frost=24 aftershock=33 elderly=28 child=37 tollrise=11 archaeology=37 win=49 impose=13 runoff=61 growth=34 president=58 parliament=59 court=76 supremecourt=46 vote=51 election=62 strait=37 ahead=29 treasury=65 currency=20 fuel=39 candidate=38 lawsuit=20 market=34 stabbing=54 promise=15 debt=19 invest=31 friendlygame=37 missile=59 rocket=52 space=71 night=17 blast=63 rejectit=35 retail=34 outskirts=30 deny=17 attack=55 civilian=31 emergencyservices=20 aid=25 survivor=24 birth=19 withdraw=28 family=24 airstrike=43 shelling=22 adopt=38 victim=15 missing=39 villagers=23 funeral=14 plane=45 ship=61 airport=56 closeplant=25 planemaker=49 race=53 miracle=17 smuggle=22 halt=26 suspend=27 landing=37 flight=52 farmers=51 shooting=53 launch=48 elevator=45 prosecutor=26 bus=58 annul=22 overturn=24 road=23 accident=48 tax=46 prison=66 crash=23 ditch=30 foreignminister=28 hospital=30 storm=76 wind=28 island=39 beach=30 landfall=29 roof=23 religion=57 eliminate=16 evacuate=36 army=45 alert=22 moveaway=24 education=47 premier=52 collision=51 ramming=30 government=30 fishing=28 ratecut=47 blackout=56 flood=55 fire=58 woman=25 smoke=20 port=48 battery=37 groupstage=33 missiledefence=22 witness=26 drone=77 grain=45 war=30 infrastructure=27 weapons=33 price=34 worker=32 shares=29 loss=29 warehouse=28 refinery=41 oil=54 factory=59 deal=45 plunge=22 publish=30 meet=20 defenceminister=39 seize=30 shotdown=17 tourists=24 tourism=38 canal=49 river=26 record=19 dam=54 release=42 lose=10 lake=56 helicopter=22 metro=19 rain=49 airline=63 cancel=30 murder=38 mayor=67 municipal=22 wedding=36 gunmen=46 motorcycle=25 charges=22 extort=31 bodyguard=35 regulator=22 gang=44 migrant=60 party=29 sink=66 channel=42 tennis=62 admit=17 sea=48 coastguard=46 fall=28 shipping=29 tsunami=31 liftban=20 malpractice=30 ill=41 cable=60 goal=41 coach=46 divorce=24 independence=33 rebel=62 ban=29 spy=57 police=39 massacre=39 mountain=21 execution=49 ravine=45 treasure=44 theft=35 museum=59 suspect=20 appealpolice=33 carmaker=50 border=42 rightwing=24 offensive=24 oldest=30 arrest=42 investigate=22 goldprice=33 truck=38 levelcrossing=45 demand=20 subsidy=22 trade=52 chips=82 escalation=33 scandal=25 exportcurb=28 study=37 club=31 crypto=53 kidnap=80 ceo=24 tech=40 swap=42 post=52 ransom=38 hostage=29 ferry=76 engine=33 rally=15 captain=49 interrogate=33 photo=30 present=25 dismiss=40 raid=28 hezbollah=45 hack=28 violation=33 truce=73 appeal=52 fine=54 payout=30 refugee=51 eu=54 pushback=33 ruling=38 committee=27 sanction=50 injunction=24 open=25 convict=70 outbreak=56 ebola=74 decree=24 doctor=32 deploy=23 virus=54 vaccine=30 birdflu=74 animal=28 foodsafety=36 food=33 escape=16 transfer=19 trial=28 budget=45 ultimatum=53 deescalate=36 threaten=29 nato=33 lifesentence=57 drugs=64 visit=37 fans=26 celebrate=15 partyleader=33 terror=33 bank=67 landslide=47 diver=28 cocoa=61 resist=22 station=49 invite=37 injury=31 plan=29 maternity=43 siege=29 bomb=43 support=21 accuse=15 aircrew=55 pilot=58 breakdown=22 talks=37 nature=46 takeover=28 cow=33 resign=40 manhunt=33 flee=22 capture=22 mediate=41 riot=26 surgery=31 coup=32 runover=21 summit=46 icc=82 commander=31 mosque=62 crime=32 warcrime=45 un=47 nuclear=74 inspector=58 iaea=77 energy=43 expel=28 auction=49 nucleardeal=33 bankrupt=53 subsidiary=40 layoffs=55 match=27 bird=31 corruption=48 fraud=41 contract=34 construction=28 leftwing=50 drown=41 navy=33 coastal=18 camp=22 ngo=28 containers=39 suicide=39 suicidebomb=39 islamicstate=48 airtraffic=35 wages=27 pollution=30 acquit=37 football=75 book=43 test=22 glacier=33 occupied=33 opposition=22 jam=24 crowd=22 concede=24 phonecall=33 praise=19 tariff=69 motive=30 mentalhealth=37 mentalill=33 profit=56 forecast=29 meat=45 christmas=33 cycling=46 disqualify=20 doping=53 fifa=43 climber=40 steel=49 workaccident=43 music=57 obituary=49 tram=31 olympic=28 ticket=30 law=36 stake=31 toy=37 coalition=47 majority=23 jury=57 poison=37 pardon=29 offline=26 outage=45 technical=23 datacenter=37 ski=47 volcano=77 powerplant=29 extremeweather=32 conscription=52 media=32 crisistalks=33 summon=24 ambassador=42 penalty=33 mall=44 revenue=33 tankertruck=49 chemicalspill=33 blockade=26 peace=30 clash=22 guarantee=31 noconfidence=74 censorship=52 unchanged=42 turnout=26 appoint=41 chemicals=36 conclave=37 retaliate=50 stampede=42 dna=37 cave=58 fossil=69 gene=33 pig=49 tournament=45 worldranking=33 qualify=20 film=55 satellite=58 build=22 deport=30 dictator=40 championsleague=68 unbeaten=28 champion=47 draw=38 extratime=51 redcard=33 newdeal=33 stadium=18 gasleak=50 gas=33 shutdown=36 democrats=41 radical=37 testify=37 annex=37 domesticviolence=37 veteran=33 marathon=43 ai=49 quarter=60 exitpoll=38 blacksea=54 poll=55 housing=17 heartattack=30 final=55 cup=49 coverup=30 jobless=39 debate=40 inflation=40 flu=37 lockdown=31 finish=24 defencefirm=37 warrant=40 torture=41 rape=39 prosecutiondemand=45 abuse=42 dissidentpolitic=28 famine=30 veto=40 sign=23 tanker=61 embassy=37 jewel=52 shadowfleet=30 centralbank=89 interest=84 mortgage=28 goback=29 resolution=37 lawyer=39 constitution=40 activist=44 footage=33 prize=58 bridge=24 coma=28 assassinate=33 restaurant=33 dementia=37 nobel=33 swimming=30 reshuffle=37 snow=40 resume=18 bail=33 playoff=37 standings=26 medal=25 hunt=30 shortage=38 sealevel=33 midterms=40 republicans=37 parlinquiry=37 surrender=37 electionfraud=37 gerrymander=37 comebackwin=24 electriccar=37 hearing=36 icj=69 extend=28 wealthy=37 derail=71 compensate=26 signal=30 negligence=28 wreck=27 festival=28 sabotage=28 retire=22 taxi=33 buyback=53 washedup=28 asteroid=49 shelter=26 responsibility=24 repatriate=37 accept=29 lowest=30 capital=17 explosivesattack=37 violence=35 predator=30 temperature=22 smog=43 cancer=37 workhours=33 delay=37 heatpump=45 passport=37 royal=70 dog=30 tunnel=31 transition=33 farright=27 socialdemocrats=33 mine=56 redcross=28 labour=49 recognise=29 sprint=52 worldcup=52 fallfrom=24 shortcircuit=37 eclipse=28 tree=28 promotionup=30 cricket=45 lifejacket=37 thrashing=31 plot=37 nationalise=36 endorse=37 abandonedmatch=37 lottery=37 heritage=39 apologise=26 beating=28 plead=37 board=26 forest=36 climate=31 aground=43 exam=37 lion=47 wolf=37 who=53 cyclist=53 armscontrol=37 baggage=49 generalstrike=46 lineup=30 garbage=34 religiousattack=37 sick=37 fog=28 theatre=33 hostbid=37 coffee=49 malaria=53 tools=45 frozenassets=40 hotel=57 stage=37 imf=62 dividend=33 mourningday=30 mercenary=37 judo=37 demolish=40 moon=73 astronaut=47 weaponsfind=33 fighterjet=30 cablecar=61 arson=38 donate=49 avalanche=76 metals=44 aidworker=37 lander=67 hydrogen=36 reelect=33 insurer=37 pirate=37 settlement=58 westbank=43 ash=65 sinkhole=33 planet=37 lootedart=37 heirthrone=36 jewish=37 abdicate=37 soy=33 rareearths=49 smartphone=37 swornin=33 lightning=37 foodprice=37 teargas=37 nursery=56 safety=30 joinup=37 medicine=33 ipo=37 referee=33 alcohol=56 drinkdrive=37 defencespend=37 fruit=69 handball=53 telecom=49 internet=30 luxury=33 pharma=37 bullying=37 illnessnews=33 dissolve=49 sealife=37 newyear=37 gun=49 hitandrun=37 racism=58 schoolclosed=37 speech=55 chemistry=43 foil=37 speeding=37 pfas=49 redsea=62 houthi=62 athletics=65 fireworks=37 pope=67 wildfire=53 university=37 settle=33 lobby=37 housearrest=37 suspendedsentence=37 boxing=37 childsoldier=37 massshooting=45 worldrecord=43 golf=62 whistle=33 partycongress=37 reconstruction=37 relegation=37 frontline=37 beer=61 crown=37 hockey=53 amusement=53 debut=37 temple=43 heat=37 cleanup=37 bombscare=37 selfemployed=37';

/** Marks that are common on any day, and of how many takes in a thousand. */
export const base =
  'concept:accept=10 concept:accident=42 concept:accuse=18 concept:adopt=25 concept:ahead=18 concept:aid=13 concept:airline=29 concept:airport=33 concept:airstrike=21 concept:alert=34 concept:ambassador=17 concept:appeal=14 concept:appoint=13 concept:army=67 concept:arrest=37 concept:attack=88 concept:ban=11 concept:bank=35 concept:beach=27 concept:blackout=13 concept:blast=29 concept:body=19 concept:bomb=14 concept:book=14 concept:border=18 concept:breakdown=15 concept:budget=24 concept:building=59 concept:bus=10 concept:cancel=34 concept:candidate=12 concept:capital=11 concept:car=31 concept:carmaker=14 concept:celebrate=11 concept:centralbank=35 concept:ceo=21 concept:champion=35 concept:championsleague=19 concept:charges=11 concept:child=52 concept:chips=18 concept:clash=17 concept:closeplant=44 concept:club=24 concept:coach=12 concept:coalition=10 concept:coastguard=13 concept:collapse=30 concept:collision=31 concept:commander=10 concept:condemn=50 concept:contract=16 concept:convict=62 concept:corruption=13 concept:court=88 concept:crash=13 concept:crime=20 concept:currency=15 concept:cycling=13 concept:damage=43 concept:dawn=16 concept:dead=230 concept:deal=37 concept:debris=12 concept:delay=12 concept:demand=58 concept:deny=10 concept:deploy=13 concept:derail=11 concept:discover=35 concept:dismiss=22 concept:disqualify=16 concept:draw=12 concept:drone=36 concept:drugs=16 concept:education=41 concept:elderly=22 concept:election=36 concept:eliminate=10 concept:emergency=25 concept:energy=22 concept:eu=32 concept:evacuate=23 concept:extremeweather=20 concept:factory=25 concept:fall=22 concept:family=35 concept:farmers=13 concept:ferry=12 concept:film=13 concept:final=12 concept:fire=62 concept:flight=59 concept:flood=23 concept:football=47 concept:forecast=19 concept:foreignminister=16 concept:funeral=12 concept:gang=12 concept:goal=27 concept:goback=11 concept:government=73 concept:governor=20 concept:growth=23 concept:gunmen=21 concept:halt=54 concept:hospital=31 concept:hurt=76 concept:icc=13 concept:ill=19 concept:impose=14 concept:inflation=12 concept:injury=18 concept:interest=27 concept:investigate=26 concept:island=19 concept:kidnap=13 concept:landslide=16 concept:launch=33 concept:law=11 concept:layoffs=17 concept:lose=40 concept:magnitude=25 concept:majority=14 concept:market=12 concept:match=26 concept:mayor=12 concept:media=16 concept:meet=35 concept:migrant=29 concept:mine=11 concept:minister=70 concept:missile=19 concept:missing=40 concept:murder=30 concept:museum=15 concept:night=32 concept:nuclear=11 concept:oil=21 concept:open=19 concept:outbreak=18 concept:outskirts=24 concept:parliament=43 concept:party=18 concept:passenger=58 concept:payout=12 concept:pension=17 concept:pilot=12 concept:plan=12 concept:plane=20 concept:plunge=59 concept:police=58 concept:poll=17 concept:pollution=11 concept:port=44 concept:premier=37 concept:present=13 concept:president=86 concept:price=39 concept:prison=48 concept:prize=19 concept:profit=18 concept:promise=14 concept:prosecutor=25 concept:protest=24 concept:quake=49 concept:quarter=20 concept:race=25 concept:raid=12 concept:rain=18 concept:ratecut=44 concept:ratehike=59 concept:rebel=37 concept:record=19 concept:refugee=16 concept:region=59 concept:rejectit=57 concept:release=13 concept:religion=12 concept:rescue=60 concept:resign=17 concept:retail=14 concept:revenue=12 concept:river=11 concept:road=18 concept:rocket=16 concept:royal=18 concept:ruling=27 concept:runoff=16 concept:sanction=13 concept:sea=37 concept:seize=14 concept:shares=19 concept:ship=49 concept:shipping=14 concept:shooting=31 concept:sink=32 concept:space=22 concept:stabbing=14 concept:storm=48 concept:strike=60 concept:study=13 concept:support=13 concept:supremecourt=14 concept:survivor=21 concept:suspect=28 concept:suspend=16 concept:takeover=13 concept:talks=20 concept:tanker=13 concept:tariff=19 concept:tax=14 concept:tech=10 concept:tennis=10 concept:test=11 concept:theft=15 concept:threaten=21 concept:tollrise=22 concept:tourism=17 concept:trade=27 concept:train=57 concept:trapped=31 concept:treasury=12 concept:trial=25 concept:truce=23 concept:truck=11 concept:ultimatum=19 concept:un=15 concept:unchanged=13 concept:union=33 concept:victim=27 concept:villagers=38 concept:visit=18 concept:volcano=11 concept:vote=46 concept:wages=14 concept:war=25 concept:win=82 concept:wind=11 concept:withdraw=17 concept:woman=31 concept:worker=31 concept:worldcup=13 country:ar=14 country:at=32 country:be=118 country:bg=13 country:br=17 country:cd=16 country:ch=27 country:cn=24 country:de=88 country:es=61 country:fr=67 country:gb=39 country:il=18 country:in=20 country:ir=13 country:it=34 country:jp=14 country:ke=13 country:lb=14 country:ly=13 country:mx=20 country:ng=19 country:nl=156 country:no=11 country:pe=13 country:ph=19 country:pk=10 country:ru=54 country:sd=18 country:se=11 country:tr=19 country:ua=53 country:us=101 number:10=22 number:11=22 number:12=14 number:14=12 number:15=11 number:19=11 number:2=131 number:20=13 number:21=12 number:24=13 number:25=12 number:3=88 number:38=10 number:4=69 number:40=11 number:5=41 number:6=35 number:7=31 number:8=19 number:9=25';
