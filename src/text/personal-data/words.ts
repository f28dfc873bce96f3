import { wordList } from '../words/word-list.ts';

/** Endings that hardly anything but a street has. */
export const streetEndings: readonly string[] = wordList(
  'straat laan weg gracht kade singel dreef plein steeg plantsoen dijk boulevard',
);

/** Endings that streets share with neighbourhoods and fields. */
export const weakStreetEndings: readonly string[] = wordList(
  'hof park pad dam wal markt ring baan haven erf kamp poort veld hoek berg meent zoom oord tuin akker stede hage waard',
);

/** Common nouns and verbs that end like a street. */
export const commonStreetLikeWords: readonly string[] = wordList(
  `werkplein schoolplein leerplein zorgplein wijkplein dorpsplein-enquete jongerenplein winkelstraat woonstraat zijstraat
  onderweg halverweg overweg uitweg snelweg spoorweg fietsweg autoweg rijksweg vaarweg omweg middenweg terugweg luchtweg
  aanloopweg leerweg slaan overslaan verslaan toeslaan opslaan aanslaan doorslaan terugslaan gadeslaan blokkade
  hogeweg-route omslaan inslaan afslaan beslaan bijslaan`,
);

/** What a number counts: `Dorpsstraat 12 meldingen` is a figure, not a house. */
export const countedWords: ReadonlySet<string> = new Set(
  wordList(
    `meldingen aanvragen aanmeldingen aanvraagen clienten cliënten kinderen gezinnen inwoners huishoudens personen mensen
    trajecten incidenten klachten woningen bewoners signalen klanten deelnemers jongeren ouderen uitkeringen indicaties keer
    weken dagen jaar maanden uur procent procentpunt punten euro respondenten medewerkers reports clients people households
    children residents weeks days months years percent`,
  ),
);

/** Before these a name is a name, however it is written. */
export const strongTitles: readonly string[] = wordList(
  'mevrouw mevr mvr mvrouw mw mejuffrouw mej juffrouw meneer mijnheer dhr hr mrs mr ms mister',
);

/** Also the abbreviation of something else: `hr cijfers`, `mw toegang` (medewerkers), `mr`, `ms`. */
export const ambiguousTitles: ReadonlySet<string> = new Set(wordList('mw hr mr ms mej'));

/** The commonest Dutch family names without their particles (Nederlandse Familienamenbank, census of 2007), and a few of later. */
export const familyNames: ReadonlySet<string> = new Set(
  wordList(
    `jong jansen vries berg dijk bakker janssen visser smit meijer boer mulder groot bos vos peters hendriks leeuwen dekker
    brouwer wit dijkstra smits graaf meer linden kok jacobs haan vermeulen heuvel veen broek bruijn bruin heijden
    schouten beek willems vliet ven hoekstra maas verhoeven koster dam wal prins blom huisman peeters jonge kuipers veenstra kramer
    koning post vermeer groen bosch jonker kuiper driessen martens mol hoek hermans boom pietersen bosman willemsen
    timmermans hofman gerritsen evers vink scholten yilmaz yildiz kaya demir ozturk aydin celik sahin mohamed ahmed ali
    hassan ibrahim singh khan nguyen chen santos fernandes bouzid idrissi amrani`,
  ),
);

/**
 * Parts of words of the trade: whatever holds one is a subject and no person, also after `cliënt`, `hr` or `mw`.
 */
export const tradeWords =
  /^(?:wijken|buurt|team|raad|dienst|loket|recht|data|groep|soort|type|contact|project|budget|kosten|indicator|domein|systeem|stelsel|profiel|beleid|volg|nummer|rolstoel|plek|pgb)(?:en|s)?$|melding|aanvra|traject|hulp$|^jeugd|zorg$|^zorg|tevreden|ervaring|onderzoek|cijfer|aantal|percent|gemiddeld|instroom|uitstroom|wachttijd|wachtlijst|lijst$|uitkering|bijstand|schuld|klacht|inwoner|huishoud|^wijk|wijkteam|^buurt|gemeente|^team|toegang|beleid|afdeling|verzuim|dashboard|rapport|raads|dienst|^werk(?!m)|^contact|^inkomen|^wonen|onderwijs|sociaal|domein|registratie|programma|monitor|enqu[eê]te|peiling|participatie|dossier|perspectief|gericht|gesprek|satisfaction|survey|report|figure|number|voorziening|indicatie|beschikking|scootmobiel|begeleiding/u;

/** After these a name starts with a capital. */
export const casedTitles: readonly string[] = wordList(
  `dr drs prof professor miss heer weduwe weduwnaar familie fam gezin cliënt client cliënte cliente klant patiënt patient jongere jeugdige leerling kind
  pleegkind moeder vader zoon dochter zus broer oma opa tante oom buurman buurvrouw buurjongen buurmeisje collega
  medewerker medewerkster consulent echtgenoot echtgenote partner ex-partner jongen meisje dossier casus wethouder
  burgemeester gezinslid pleegmoeder pleegvader stiefvader stiefmoeder kleinzoon kleindochter vriend vriendin
  neighbour neighbor child mother father son daughter family colleague employee alderman mayor brother sister husband wife`,
);

/** Abbreviations that are a title only with their dot. */
export const dottedTitles: readonly string[] = wordList('ing ir ds mr bc');

/** After these a name has initials or two parts, because `inwoner Amersfoort` is no person. */
export const residentTitles: readonly string[] = wordList('inwoner inwoonster bewoner bewoonster burger resident');

/** What stands after a title and is no name, in lower case. */
export const notNames: ReadonlySet<string> = new Set(
  wordList(
    `voorzitter directeur minister wethouder burgemeester secretaris griffier dokter arts wmo cbs avg bsn vng rivm svb uwv
    cak ddas wsjg pgb poh ggz ggd jgz amw mdt sociaal sociale social noord zuid oost west centrum noordoost noordwest
    zuidoost zuidwest binnenstad nederland nederlandse dutch amsterdam rotterdam utrecht almere amersfoort eindhoven
    groningen tilburg breda nijmegen arnhem haarlem enschede zwolle leiden team teams microsoft office excel word outlook
    power copilot sharepoint windows wijk wijkteam buurt gemeente veilig thuis werk inkomen wonen zorg onderwijs
    financiën financien participatie participatiewet jeugd jeugdhulp jeugdzorg jeugdwet schulden schuldhulp bijstand
    support care services service benefit benefits council management study protection welfare youth debt income
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september
    oktober november december monday tuesday wednesday thursday friday saturday sunday january february march may june july
    august october krijgt kreeg belde belt vraagt vroeg woont woonde wacht wachtte ontvangt ontving kwam zegt zei wilde
    zoekt werkt werkte betaalt betaalde verhuist verhuisde meldt meldde klaagt leeft heeft had komt gaat moet mag wil kan
    sprak spreekt stelt stelde telt valt hoort past cliënten centraal naam namen des wel geen plek geld beurt vervoer hulp verhuisd`,
  ),
);
