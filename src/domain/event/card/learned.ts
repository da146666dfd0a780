/** The labelled takes of which all of this was made (see src/learn/events/train-card.ts). */
export const madeOf = '419f9c608973ecac';

/** What each feature of two takes weighs (`card-features.ts`). */
export const learnedWeights: Readonly<Record<string, number>> = {
  odds: 0.41,
  leastAlone: -0.92,
  mostAlone: -0.89,
  leastNames: -1.49,
  mostNames: 0.19,
  leastConcepts: -0.02,
  mostConcepts: -0.67,
  leastCountries: -4.54,
  mostCountries: -1.08,
  oneLanguageAlone: -1.63,
  flashes: -2.07,
  flashLeast: -1.51,
  flashMost: 1.52,
  names: 1.77,
  headNames: 0.08,
  concepts: 5.39,
  headConcepts: -2.57,
  noHeadConcept: -0.97,
  countriesApart: -1.12,
  oneLanguage: -2.55,
  cognates: 2.17,
  numbers: 3.08,
  headNumbers: -1.8,
  numberLost: -0.58,
  numbersApart: -0.29,
  apartSum: -0.38,
  apartLeast: -0.34,
  alikeSum: -0.4,
  alikeMost: -0.44,
  hours: -2.07,
  sameAgency: -1.59,
  sameSlug: 2.2,
  placesApart: -0.29,
  daysApart: -0.42,
  elsewhere: -0.9,
  foundMass: 0.54,
  lostMass: 3.88,
  oneMake: -0.92,
};

/** What is said before any feature is looked at. */
export const learnedBias = -2.17;

/** How much rather two takes are of two happenings where one headline alone tells a concept, in tenths of logarithms of odds. */
export const learnedAlone =
  'abuse=3 accept=-4 accident=-4 acquit=6 activist=2 admit=-6 adopt=7 aftershock=-4 ahead=-13 aircrew=3 airline=10 airport=12 airstrike=-5 airtraffic=14 alcohol=9 alert=-6 ambassador=6 annul=2 apologise=2 appeal=15 appoint=2 archaeology=3 assassinate=-2 athletics=4 attack=-6 auction=2 babymilk=4 baggage=3 bank=4 bankrupt=5 battery=3 beach=-9 beating=-3 beer=6 benefits=7 bird=-5 birdflu=14 birth=-7 blackout=2 blast=-3 blockade=-3 board=-3 body=-10 bodyguard=7 book=2 border=5 budget=8 build=-2 building=-2 bus=9 buyback=6 cable=-4 canal=5 cancel=4 cancer=9 candidate=-6 capital=-2 captain=-4 capture=-3 car=2 carmaker=7 celebrate=-8 censorship=10 centralbank=14 ceo=3 champion=-3 championsleague=3 channel=3 chemicals=-2 chemicalspill=2 child=-4 chips=8 cholera=2 christmas=-3 civilian=-4 clash=-5 climate=4 climber=3 closeplant=2 club=-2 coach=2 coastguard=-4 collapse=-8 collision=-3 comebackwin=-6 commander=-2 committee=7 concede=-5 condemn=-7 conscription=8 contract=3 convict=10 corruption=3 coup=-2 court=15 coverup=-2 cow=3 cricket=-4 crowd=-6 crypto=8 cup=-5 currency=-2 cycling=-3 cyclist=4 dairy=3 dam=-2 damage=-4 datacenter=3 dawn=-8 dead=-2 deal=5 debris=-13 debt=-2 decree=2 defencefirm=8 delay=-4 demand=-6 democrats=-8 demolish=-4 deny=-3 deport=-2 derail=3 discover=-7 dismiss=5 dissidentpolitic=-2 dissolve=2 diver=-4 dna=-3 doctor=-4 dog=-5 domesticviolence=2 donate=3 drone=11 drown=-8 drugs=8 ebola=5 education=-6 elderly=-2 election=-3 electionfraud=-6 eliminate=-3 emergency=-9 emergencyservices=-7 energy=3 entryban=4 eu=11 evacuate=-10 execution=4 expel=-2 explosivesattack=3 exportcurb=-6 extend=-7 extort=2 extradite=4 extremeweather=2 factory=3 fall=-10 fans=-2 farmers=17 farright=-7 ferry=5 festival=-3 fighterjet=-3 film=3 final=4 fine=11 finish=-5 fire=-6 fishing=-2 flee=-9 flood=-2 flu=2 fog=-4 foil=2 food=2 football=2 forecast=-2 fossil=4 fraud=6 fruit=9 fuel=-3 funeral=-9 gas=5 generalstrike=-3 glacier=-3 goal=-3 goback=-7 government=6 grain=-2 growth=-6 gun=6 hack=-3 halt=-5 hearing=6 heatpump=2 helicopter=6 heritage=-5 hostage=-4 housing=5 houthi=-3 hurt=2 hydrogen=-4 icc=13 icj=8 ill=5 illnessnews=-3 impeach=5 impose=3 independence=-4 infrastructure=-5 injunction=3 inspector=-2 insurer=-3 interest=4 interiorminister=6 invest=5 investigate=-8 islamicstate=-5 island=-2 jewel=3 jury=4 kidnap=3 labour=-4 lake=2 landfall=-8 landing=4 landslide=-8 launch=-3 law=10 lawsuit=6 lawyer=-4 layoffs=9 leftwing=6 lifesentence=16 liftban=-2 lockdown=-8 loss=-6 lottery=4 magnitude=-12 majority=-5 malaria=3 mall=-6 manhunt=-3 marathon=2 massacre=-8 match=-6 mayor=-2 meat=7 medal=-2 media=-11 mediate=-6 meet=-8 metals=-4 metro=-4 midterms=-5 migrant=4 militaryexercise=2 mine=-5 minister=4 miracle=-2 missile=-5 missing=-11 mortgage=-6 mosque=5 motive=-3 motorcycle=3 mountain=2 murder=4 museum=15 music=12 nato=6 nature=9 navy=3 noconfidence=15 nuclear=3 nucleardeal=-4 nuclearplant=7 nursery=2 obituary=-4 offensive=-4 oil=2 open=-2 opposition=-9 outage=9 outbreak=-3 outskirts=-2 overturn=-7 pardon=-7 parliament=12 party=-6 partyleader=-3 passenger=-7 penalty=2 pension=4 pharma=4 phonecall=3 physics=5 pig=-3 pilot=6 pirate=-5 plan=-7 plane=2 planemaker=4 playoff=-3 plunge=-4 poison=3 poll=-5 pollution=-7 pope=-3 port=5 post=3 poverty=4 powerplant=-7 premier=3 price=-4 prison=7 promise=-2 promotionup=-7 prosecutiondemand=6 prosecutor=-5 protest=-5 pushback=2 quake=5 qualify=3 quarter=3 race=-6 radical=5 railstrike=5 rain=-4 rally=-4 ramming=3 ransom=7 rareearths=-2 ratecut=-3 ratehike=-9 rating=6 rebel=6 recall=7 recognise=-4 record=-6 redcross=-7 redsea=-5 refinery=-2 refugee=10 region=-9 regulator=-5 rejectit=6 release=-3 religiousattack=-3 rescue=-7 resign=6 responsibility=-5 restaurant=6 resume=-2 retail=5 retaliate=6 revenue=3 rightwing=-5 river=-10 road=3 rocket=-5 roof=-4 royal=4 ruling=3 runoff=-3 runover=-3 sabotage=-10 sanction=10 scandal=-4 sea=-5 sealife=-4 seize=-4 settle=-4 settlement=7 shadowfleet=3 shares=-2 sheep=2 shelling=-8 ship=-5 shipping=-4 shooting=-4 shortage=8 shortcircuit=-4 shotdown=2 shutdown=6 sick=4 siege=-10 sign=-3 signal=5 ski=-3 smoke=-2 smuggle=-4 snow=3 soy=-10 space=-2 speech=2 spy=5 stadium=-3 stake=-5 stampede=-3 standings=-2 steel=10 storm=-4 strike=13 study=-5 suicide=-6 suicidebomb=-6 summit=2 summon=4 support=-7 supremecourt=10 surrender=-5 survivor=-4 suspect=-8 swornin=3 takeover=3 tanker=-4 tariff=11 tax=13 tech=7 technical=2 telecom=6 temperature=-3 tennis=3 terror=-7 test=-13 thrashing=-2 threaten=-3 tollrise=-16 tools=-6 tourism=5 tourists=2 trade=7 train=9 tram=-2 transition=-4 trapped=-14 treasure=4 treasury=4 tree=3 trial=3 tsunami=-6 tunnel=4 turnout=-7 tvseries=2 ultimatum=-6 un=-2 unbeaten=-3 union=-3 vaccine=-2 veto=2 victim=-12 villagers=-9 violation=-2 violence=-3 volcano=6 vote=4 wages=4 war=-8 warcrime=-2 warehouse=2 wedding=2 who=-2 win=-3 withdraw=-3 witness=-5 wolf=9 woman=2 worker=-4 worldcup=-3 worldranking=-3 wreck=-12';

/** The same where both tell it. */
export const learnedBoth =
  'abuse=-2 accident=8 acquit=-2 adopt=-2 aground=-4 airline=4 airport=5 airstrike=7 airtraffic=-3 alcohol=-2 alert=4 ambassador=4 appeal=-4 arrest=-3 ash=4 asteroid=2 attack=4 auction=3 avalanche=5 baggage=-2 bank=7 beach=-3 beer=7 benefits=3 birdflu=4 birth=2 blackout=-5 blacksea=-5 blast=3 bomb=7 book=3 border=-7 budget=-2 building=-6 bus=-3 cable=-7 cablecar=-4 canal=-2 cancel=4 candidate=2 captain=-6 carmaker=10 censorship=4 centralbank=3 ceo=6 champion=3 championsleague=7 child=-6 climate=2 climber=2 closeplant=2 cocoa=-4 collapse=-10 collision=-5 committee=2 condemn=7 conscription=-3 convict=2 corruption=-6 court=6 crash=-3 cricket=3 crypto=-2 cup=3 dam=-7 damage=-4 dead=-4 deal=3 debate=-2 debris=-2 debt=2 debut=2 defenceminister=2 delay=-2 democrats=-4 deploy=4 derail=-10 discover=-5 dismiss=-4 doctor=2 doping=2 draw=2 drone=2 drugs=5 ebola=-6 education=-12 emergency=-2 escape=6 eu=13 european=3 exitpoll=-7 expel=3 explosivesattack=2 extremeweather=4 factory=-2 fall=-5 farmers=8 ferry=-13 film=-4 final=11 fine=7 fire=-2 flood=-11 food=-3 football=11 fossil=-3 friendlygame=2 fruit=5 gang=-5 gasleak=-2 generalstrike=-3 goal=2 golf=3 government=-7 gun=4 gunmen=-4 halt=-5 handball=3 hearing=4 hezbollah=-2 hospital=-4 hotel=-11 housing=4 houthi=-3 hurt=-4 iaea=-6 icc=-9 icj=-2 ill=4 imf=-4 impose=6 inflation=2 interest=4 interiorminister=5 invest=2 jewel=-7 jury=3 kidnap=-10 labour=-2 lander=-2 landslide=-8 launch=-5 layoffs=2 lifesentence=4 magnitude=3 mall=-2 marathon=-2 market=3 massacre=2 match=-2 mayor=-3 mediate=-2 migrant=3 mine=-5 minister=5 missile=-4 missing=-10 moon=-9 mosque=-6 music=5 nature=3 nobel=3 noconfidence=5 nuclear=-5 nuclearplant=3 nursery=-5 open=2 outage=-4 outbreak=-2 outputcut=2 outskirts=-8 parliament=9 partyleader=2 passenger=-11 passport=3 pension=-4 pharma=3 physics=-3 pilot=-6 plane=-6 planemaker=3 plunge=-2 police=-4 poll=-8 pollution=-2 pope=6 port=-4 post=-3 premier=-4 president=-5 price=-3 prison=7 prize=-2 protest=-2 pushback=-2 quake=-6 qualify=2 race=10 raid=-2 ratecut=-2 ratehike=3 rating=3 ravine=2 rebel=-6 recall=6 record=-2 redsea=-4 regulator=2 rejectit=5 religion=-4 rescue=-3 resign=-7 restaurant=2 retail=4 retaliate=-2 retire=-2 road=3 rocket=-3 royal=7 ruling=4 runoff=-4 sanction=9 satellite=-3 sea=-10 seize=-2 settlement=-2 shares=3 ship=-9 shipping=-2 shooting=-6 signal=5 sink=-11 ski=3 snow=-2 space=-4 sprint=-2 spy=-3 stabbing=2 stampede=-2 station=-3 steel=2 storm=-4 strike=3 summon=3 supremecourt=8 surgery=-2 swap=-2 takeover=-3 talks=-4 tanker=-8 tankertruck=-2 tariff=7 tech=9 technical=2 telecom=2 tennis=5 test=-4 theft=-5 threaten=7 tourism=-11 tournament=2 trade=-3 train=-3 trapped=-2 treasury=-2 trial=2 truce=-6 truck=4 ultimatum=-3 un=-4 virus=-3 volcano=2 vote=-2 war=3 warbomb=2 warehouse=2 weapons=-3 who=-2 wind=2 withdraw=-5 worker=-2';
