/**
 * Words by which an adviser sees what somebody wrote: an activity, a change for people, a quality without a change. Lists of word
 * beginnings and words of Dutch and English policy texts; they may be added to, never replaced by a guess.
 */
const list = (words: string) =>
  words
    .trim()
    .split(/\s*\|\s*/u)
    .join('|');

/** Something becomes more, less or otherwise. */
const comparatives = list(`
minder | meer | vaker | sneller | eerder | langer | korter | beter | betere | hoger | hogere | lager | lagere | kleiner | groter | zelfstandiger |
makkelijker | gezonder | veiliger | sterker | later | dichter | rustiger | tevredener | zekerder | steviger | zelden |
fewer | less | more | sooner | earlier | faster | quicker | longer | shorter | better | higher | lower | healthier | safer | easier | stronger | often`);
const turns = list(`
daalt | dalen | daling | stijgt | stijgen | stijging | afneemt | neemt af | nemen af | neemt toe | nemen toe | toename | afname | halveert | halveren |
verdwijnt | verdwijnen | verbetert | verbeteren | omlaag | omhoog | weer | niet meer | geen | stopt | stoppen | opnieuw | no longer | again | back | falls? | drops? |
rises? | decreases? | increases? | reduced | improves?`);
export const change = new RegExp(String.raw`(?<![\p{L}])(?:${comparatives}|${turns})(?![\p{L}])`, 'iu');
export const comparative = new RegExp(String.raw`(?<![\p{L}])(?:${comparatives})(?![\p{L}])`, 'iu');

/** People about whom a clause can say something, and things that change for them. */
const who = list(`
jongeren? | jeugdigen? | kind | kinderen | leerling | leerlingen | scholier | scholieren | student | studenten | ouders? | moeders? | vaders? | gezin | gezinnen |
ouderen | oudren | senioren | mensen | inwoners? | bewoners? | buren | buurtbewoners? | mantelzorgers? | statushouders? | nieuwkomers? | inburgeraars? | clienten | cliënten |
client | cliënt | klanten | deelnemers? | huishoudens? | huurders? | vrijwilligers? | werkzoekenden? | meiden | meisjes | jongens | thuiszitters? | spoedzoekers? | minima | gebruikers? | gemeenschap |
vrouwen | mannen | vaders | schuldenaren | aanvragers? | professionals? | docenten | leraren | mentoren | mentor | huisartsen | werkgevers? | verhuurders? | volwassenen | baby's | consulenten | consulent | verpleegkundigen | wijkagenten | peuters | kleuters | werknemers? |
people | young people | youngsters | children | kids | pupils? | students? | parents? | families | residents? | newcomers? | carers? | tenants? | older people | adults? | girls | boys |
clients? | neighbours? | participants? | landlords? | volunteers? | employers? | schools | ze | zij | they | we weten`);
export const person = new RegExp(String.raw`(?<![\p{L}])(?:${who})(?![\p{L}])`, 'iu');

/** A verb that says what somebody is, has or does. */
const verbs = list(`
is | zijn | heeft | hebben | gaat | gaan | krijgt | krijgen | vindt | vinden | blijft | blijven | wordt | worden | weet | weten | kent | kennen | kan | kunnen | durft | durven | doet | doen |
voelt | voelen | woont | wonen | spreekt | spreken | komt | komen | neemt | nemen | houdt | houden | haalt | halen | vraagt | vragen | ziet | zien | valt | vallen | raakt | raken | heeft | stroomt | stromen |
wacht | wachten | leert | leren | maakt | maken | rondt | ronden | mist | missen | staat | staan | groeit | groeien | haakt | haken | helpt | helpen | beweegt | bewegen | sport | sporten |
leest | lezen | gebruikt | gebruiken | werkt | werken | belt | bellen | meldt | melden | betaalt | betalen | opent | openen | ontmoet | ontmoeten | slaapt | slapen | eet | eten | verdient | verdienen | redt | redden | verzuimt | verzuimen | lost | lossen | leeft | leven | zit | zitten |
hoeft | hoeven | springt | springen | praat | praten | geeft | geven | zoekt | zoeken | vertrekt | behoudt | behouden | leent | lenen | drinkt | drinken | rookt | roken | begrijpt | begrijpen | herkent | herkennen | signaleert | signaleren | recognise | recognize | spot | snapt | snappen | trekt | trekken | gelooft | vertrouwt | vertrouwen | bezoekt | regelt | regelen | schakelt | schakelen | stopt | stoppen | stapt | stappen |
are | has | have | go | goes | get | gets | find | finds | stay | stays | become | becomes | know | knows | can | dare | feel | feels | live | lives | speak | speaks | come | comes | take | takes | keep | keeps | talk | talks |
see | sees | fall | falls | learn | learns | sleep | ask | asks | use | uses | work | works | call | calls | pay | pays | help | helps | move | moves | read | reads | understand | finish | leave | leaves | walk | cycle | sign | wait | waits | eat | save | earn | complete | manage | notice | noticed`);
export const says = new RegExp(String.raw`(?<![\p{L}])(?:${verbs})(?![\p{L}])`, 'iu');

/** What is done, as the last word or as the first. */
const doings = list(`
geven | afleggen | aanstellen | organiseren | opzetten | uitvoeren | inzetten | versterken | vaststellen | ontwikkelen | invoeren | uitrollen | starten | opstellen | schrijven | voeren | bieden |
aanbieden | lanceren | verspreiden | uitdelen | plaatsen | opleiden | bezoeken | publiceren | evalueren | implementeren | realiseren | inrichten | openen | aanschaffen | faciliteren | subsidiëren | ondertekenen |
tekenen | inkopen | uitbreiden | opschalen | trainen | scholen | houden | maken | doen | inhuren | werven | versturen | bellen | sturen | vergaderen | afstemmen | samenwerken | samenvoegen | oprichten | herschrijven | actualiseren |
financieren | coördineren | delen | koppelen | monitoren | inventariseren | onderzoeken | informeren | voorlichten | bouwen | regelen | aansluiten | screenen | verstrekken | stimuleren | uitreiken | bespreken | opstarten | aanleggen | opnemen | bezetten | begeleiden | promoten | afsluiten | ophalen | verlengen | intensiveren | inregelen | benoemen`);
export const doingLast = new RegExp(
  String.raw`(?<![\p{L}])(?:${doings})(?: (?:in|voor|bij|met|aan|van|op|over|tussen|naar|door|per|aan|binnen) .+)?$`,
  'iu',
);
const things = list(`
uitrol | invoering | pilot | proef | overleg | afstemming | convenant | campagne | cursus | cursussen | training | trainingen | workshops? | spreekuur | inloopspreekuur | huisbezoeken? | bijeenkomst | bijeenkomsten | beleidsplan | plan van aanpak | actieplan | uitvoeringsplan |
folder | folders | flyers? | website | app | platform | subsidie | themaweek | themaweken | voorlichting | inzet | inzetten | organisatie | aanstelling | opening | oprichting | start | ontwikkeling | opzetten | loket | meldpunt | taskforce | werkgroep | projectleider | coaches | consulenten | nieuwsbrief | conferentie | wijkteams? op elke | scholing | gesprekken | keukentafelgesprekken | uitvoeren`);
const adjectives =
  'extra |nieuwe |een |de |het |elk |elke |ieder |iedere |kwartaal |maand |week |maandelijks |maandelijkse |wekelijks |wekelijkse |meer |vaker |\\d+ ';
export const activityFirst = new RegExp(
  String.raw`^(?:${adjectives})*(?:${things}|${doings})(?![\p{L}])|^(?:we|wij|er) (?:gaan|gaat|komt|komen|starten|organiseren|voeren|zetten|geven|bieden|doen|maken|stellen|willen|wordt|worden)\b|\b(?:er|dat er) (?:een |een nieuwe |nieuwe |meer |extra )?(?:pilot|proef|loket|team|campagne|training|cursus)\b|\b(?:pilot|loket|campagne) komt\b`,
  'iu',
);
export const englishActivity =
  /^(?:more |extra |a |an |the |new |we (?:will |are going to |want to )?|to )*(?:launch(?:ing)?|deliver(?:ing)?|organi[sz](?:e|ing)|roll(?:ing)? out|rollout|set(?:ting)? up|start(?:ing)?|hir(?:e|ing)|train(?:ing|ings)?|provid(?:e|ing)|hold(?:ing)?|run(?:ning)?|creat(?:e|ing)|develop(?:ing)?|publish(?:ing)?|offer(?:ing)?|implement(?:ing)?|introduc(?:e|ing)|send(?:ing)?|giv(?:e|ing)|build(?:ing)?|open(?:ing)?|appoint(?:ing)?|visit(?:ing)?|workshops?|meetings?|campaign|pilot|courses?|home visits?|website|app|leaflets?|sign(?:ing)?|write|writing|expand(?:ing)?|strengthen(?:ing)? (?:the )?co-?operation|work(?:ing)? (?:more closely )?together)\b|\b(?:received|been sent|been given) (?:our|the|a)\b|\b(?:has|have) been (?:trained|visited|signed|delivered|launched|held|opened|appointed)\b/iu;
/** Something is finished: signed, delivered, held. */
export const delivered =
  /(?<![\p{L}])(?:getekend|ondertekend|vastgesteld|opgeleverd|georganiseerd|uitgereikt|uitgerold|opgezet|ingevoerd|aangesteld|gegeven|gehouden|afgelegd|verspreid|verstuurd|ontvangen|opgesteld|gelanceerd|gepubliceerd|geopend|getraind|geschoold|bezocht|ingericht|gestart|uitgevoerd|benaderd|geïnformeerd)(?:[^\p{L}].{0,40})?$/iu;

/** A quality of what the municipality has or does, without a change for anybody. */
const qualities = list(`
goed | goede | sterk | sterke | stevig | stevige | kwalitatief | dekkend | dekkende | integraal | integrale | robuust | robuuste | effectief | effectieve | toegankelijk | toegankelijke | laagdrempelig | laagdrempelige |
modern | moderne | solide | optimale | optimaal | passend | passende | toekomstbestendig | toekomstbestendige | vernieuwend | vernieuwende | breed | brede | compleet | volledig | professionele | professioneel | krachtig | krachtige | duurzame | innovatief | innovatieve | samenhangend | samenhangende | sluitend | sluitende | hoogwaardige | efficiënte | betaalbare | mooie | mooi | excellente | inclusief | inclusieve | vitale | gezonde | leefbare | veilige | prettige |
strong | good | great | robust | effective | accessible | modern | solid | integrated | inclusive | resilient | high quality | high-quality | state of the art | excellent | comprehensive | coherent | sound | vibrant | sustainable | future-proof | innovative | joined-up`);
export const quality = new RegExp(
  String.raw`^(?:(?:een|de|het|a|an|the|onze|our|naar een|we hebben|wij hebben|er is|zorgen voor|we zijn|streven naar|we willen) )*(?:(?:hele |zeer |echt |very )?)(?:${qualities})(?![\p{L}])`,
  'iu',
);

const provisions = list(`
beleid | jeugdbeleid | dienstverlening | samenwerking | aanbod | keten | ketenaanpak | visie | stelsel | netwerk | voorzieningen | voorzieningenniveau | infrastructuur | overlegstructuur | organisatie | uitvoering | aanpak | werkwijze | strategie | kwaliteit van |
policy | services? | cooperation | collaboration | system | approach | network | strategy | provision | facilities | organi[sz]ation | infrastructure`);
/** Names what there is, and says it of nobody. */
export const provision = new RegExp(String.raw`(?<![\p{L}])(?:[\p{L}]*)(?:${provisions})(?![\p{L}])`, 'iu');
export const inOrder =
  /(?<![\p{L}])(?:op orde|goed geregeld|goed georganiseerd|in orde|in order|up to standard|well organi[sz]ed|state of the art|van hoge kwaliteit|of high quality|toekomstbestendig|future[- ]proof)(?![\p{L}])/iu;

/** Nobody would see whether it was reached. */
export const vague = new RegExp(
  String.raw`(?<![\p{L}])(?:${list(`gezien | gehoord | in hun vel | in zijn vel | in haar vel | in hun kracht | in zijn kracht | in haar kracht | eigen kracht | eigen regie | veerkracht | veerkrachtig | veerkrachtiger | weerbaar | weerbaarder | leefbaarheid | leefbaar | leefbaarder | welzijn | welbevinden | gewaardeerd |
prettig | prettiger | fijn | fijner | gelukkig | gelukkiger | kwaliteit van leven | goed leven | kansrijk | kansrijker | meer kansen | betere kansen | gelijke kansen | betrokken | betrokkener | bewust | bewuster | bewustzijn | vitaal | vitaler | sociale cohesie | samenhang | saamhorigheid | verbonden | verbonden | verbondenheid | verbinding | thuis voelen | voelen zich thuis | tot hun recht | tot bloei | bloeien | floreren | mee kunnen doen | doen meer mee | volwaardig | leuker | mooier | positiever | positief | empowerment | empowered | kwaliteit verbetert | perspectief | toekomstperspectief | inclusiever | inclusie | kunnen meedoen | doet mee | doen mee | omgezien naar | welkom | goed in hun vel | lekker in hun vel | beter in hun vel | zorgeloos | zorgelozer | trots | trotser | meetellen | tellen mee | horen erbij | horen er meer bij | ertoe doen | waardig | waardiger | zinvol | zinvoller | talenten | ontplooien | ontwikkelen zich | zichzelf zijn | zelfredzamer | zelfredzaam | zelfredzaamheid | hun plek | een plek | vertrouwen | optimistischer | toekomst | volwaardiger | sterker | stevig in | rust in het gezin | leefklimaat |
wellbeing | well-being | resilience | resilient | thrive | flourish | flourishing | happier | happy | quality of life | sense of belonging | feel seen | seen and heard | valued | livability | liveability | liveable | livable | aware | awareness | engaged | community spirit | cohesion | included | inclusive | potential | better lives | better life | belonging | dignity | confident | confidence | meaningful | stronger | self-reliant | self-sufficient | feel at home`)})(?![\p{L}])|\b(?:leven|life|lives)\b.{0,40}\b(?:beter|better)\b|\b(?:het|it) (?:gaat|goes|is going) (?:beter|better)\b|\bbeter met\b|\b(?:beter|better) (?:jeugd|leven|life|lives|off|worden|af)\b`,
  'iu',
);

/** What an effect is claimed to come from. */
export const causes = new RegExp(
  [
    String.raw`(?<![\p{L}])(?:daardoor|hierdoor|waardoor|zodoende|dankzij|doordat)(?![\p{L}])`,
    String.raw`^(?:daarmee|waarmee|en dus|dus|zodat|zo|door (?:de|het|een|onze|ons|meer|deze|dit|dat|die)|because of|thanks to|due to|therefore|thereby|so that|so|through (?:the|our)|by (?:the|our))(?![\p{L}])`,
    String.raw`(?<![\p{L}])(?:ervoor (?:ge)?zorg(?:d|de|den|t|en)|(?:heeft|hebben) geleid tot|heeft geresulteerd in|hebben geresulteerd in|(?:heeft|hebben) bijgedragen aan|zorgt ervoor|zorgen ervoor|zorgt voor|zorgen voor dat|zorgt dat|zorgen dat|leidt tot|leiden tot|leidt ertoe|leiden ertoe|resulteert in|resulteren in|maakt dat|komt door|komen door|veroorzaakt|heeft als gevolg|met als gevolg|met als resultaat|bewijst|werkt aantoonbaar|heeft effect op|draagt bij aan|dragen bij aan|en dat helpt|wat helpt)(?![\p{L}])`,
    String.raw`(?<![\p{L}])(?:als gevolg van|vanwege|omdat|want) (?:de|het|onze|ons|deze|dit|we|wij|die|er)(?![\p{L}])`,
    String.raw`(?<![\p{L}])door (?:onze|ons|deze|dit|de (?:training|trainingen|cursus|aanpak|inzet|begeleiding|coach|coaching|pilot|proef|campagne|gesprekken|mentorgesprekken|huisbezoeken|lessen|taallessen|maatjes|buddy|buddy's|interventie|maatregel|spreekuren|app|folder))(?![\p{L}])`,
    String.raw`(?<![\p{L}])(?:verlaagt|voorkomt|vermindert|verkleint|verhoogt|vergroot) (?:de|het|dat|hun|\p{L}+)(?![\p{L}])`,
    String.raw`\b(?:the|our|this) \w+ (?:makes?|made|gets?|got|causes?|enables?) (?:\w+ ){0,2}(?:people|participants|residents|parents|pupils|students|children|families|clients|tenants|carers|newcomers|them) \w+`,
    String.raw`\b(?:thanks to|(?:has|have) (?:led to|resulted in|made sure|caused)|as a result|because (?:of (?:the|our|this)|we|they get)|leads? to|results? in|makes? sure|ensures?|causes?|due to (?:the|our|this)|which means|(?:reduces|prevents|lowers|helps) \w+)\b`,
  ].join('|'),
  'iu',
);

/** Everybody, where what is done reaches few; 'iedereen die …' names a group. */
export const everybody =
  /(?<![\p{L}])(?:iedereen|niemand|geen mens|no one|nobody|everyone|everybody)(?![\p{L}])(?! (?:die|van wie|who|that))|(?<![\p{L}\d])(?:100 ?%|honderd procent)|(?<![\p{L}])(?:geen enkele?|alle|iedere?|elke?|every|all|no|no single|not a single) (?:[\p{L}]+e )?(?:inwoners?|bewoners?|burgers?|kind|kinderen|jongeren?|jeugdigen?|ouderen?|mensen?|gezin|gezinnen|huishoudens?|ouders?|mantelzorgers?|statushouders?|leerling|leerlingen|senioren|mens|volwassenen?|buurtbewoners?|residents?|citizens?|children|child|people|young people|older people|famil(?:y|ies)|households?|parents?|carers?|newcomers?|pupils?|inhabitants?)(?![\p{L}])(?! (?:die|dat|who|that))/iu;
