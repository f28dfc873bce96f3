/** One person or household, in the singular. Plurals are groups, and groups are what figures are about. */
const person =
  'cliënt|client|cliënte|cliente|klant|patiënt|patient|inwoner|inwoonster|bewoner|bewoonster|burger|persoon|man|vrouw|jongen|meisje|jongere|jeugdige|kind|leerling|gezin|huishouden|echtpaar|familie|moeder|vader|meneer|mevrouw|mijnheer|dame|buurman|buurvrouw|buurjongen|buurmeisje|aanvrager|melder|schuldenaar|vluchteling|statushouder|dossier';
const colleague = 'medewerker|medewerkster|consulent|collega|wijkteammedewerker|klantmanager|casus|ouder|heer';
const closeOne =
  'buurman|buurvrouw|moeder|vader|zoon|dochter|kind|broer|zus|zusje|broertje|oma|opa|tante|oom|nicht|vrouw|schoonmoeder|schoonvader|kleinkind|kleinzoon|kleindochter';
const ownOnly = 'buren|ouders|kinderen|neef|man|partner|echtgenoot|echtgenote|vriend|vriendin|gezin|familie';
const ownSupport =
  'uitkering|pgb|indicatie|beschikking|dossier|toeslag|scootmobiel|rolstoel|woonadres|bankrekening|bsn';
const support =
  'uitkering|bijstand|hulp|jeugdhulp|zorg|traject|pgb|indicatie|beschikking|aanvraag|melding|dossier|schuld|schulden|toeslag|voorziening|recht|scootmobiel|rolstoel|begeleiding|plek|geld|beurt|wachtlijst|verhuisd';
const people =
  "medewerkers?|wijkteammedewerkers?|cliënten|clienten|cliënt|client|klanten|klant|inwoners|inwoner|kinderen|kind|gezinnen|gezin|collega'?s?|consulenten|jongeren|melders?|aanvragers?|mensen|personen|bewoners|deelnemers";
const ranked =
  'meeste?|minste?|vaakste?|duurste?|zwaarste?|slechtste?|beste?|traagste?|langzaamste?|snelste?|langste?|hoogste?|laagste?|fouten|ziek|most|longest|least|worst|best|slowest|fastest|highest|lowest';

const personEnglish =
  'client|resident|family|child|boy|girl|man|woman|person|household|applicant|student|patient|mother|father|couple|neighbour|neighbor';
const relativeEnglish =
  'neighbour|neighbor|mother|father|parents|son|daughter|child|brother|sister|husband|wife|partner|family|aunt|uncle|grandmother|grandfather';
const supportEnglish = 'benefit|benefits|support|care|help|application|entitled|eligible|debt|debts|waiting list';

/** Words between `dat` and a person that make it a conjunction: `dat een cliënt`, `dat per huishouden`. */
const noAdjective =
  'een|één|soort|type|per|elk|elke|ieder|iedere|geen|met|aan|bij|voor|over|door|van|meer|niet|naar|als|dan|ook|het|uit|tot|alle|welk|welke|mijn|onze|jaar|maand|week|kwartaal|hele|gemiddelde|typische|wel|nog|hun|per|onder|tussen|veel|minder|vaker|alleen';
const adjective = `(?:(?!(?:${noAdjective}) )\\p{L}{3,20} )?`;
/** `jongeren die cliënt zijn` is a clause about many. */
const noClause = '(?! (?:zijn|hebben|waren|werden|worden|hadden|is in|zijn in))';
/** `our client satisfaction` is a figure. */
const noCompound =
  '(?! (?:satisfaction|survey|surveys|numbers?|figures?|data|counts?|records?|types?|groups?|base|experience|doctors?|income|poverty))';

const start = '(?<!\\p{L})';
const end = '(?!\\p{L})';

/** Patterns of bounded length. */
export const individualPatterns: readonly RegExp[] = [
  `(?:deze|die|dit|dat|een bepaalde|één bepaalde|een specifieke|bovenstaande|betreffende|genoemde) ${adjective}(?:${person})${end}${noClause}`,
  `(?:deze|een bepaalde|betreffende|genoemde) ${adjective}(?:${colleague})`,
  `(?:mijn|m'n|mn|onze|ons) ${adjective}(?:${person})`,
  `(?:de|onze) (?:buurman|buurvrouw|buurjongen|buurmeisje)`,
  `(?:mijn|m'n|mn|haar|diens) (?:eigen )?(?:${closeOne}|${ownOnly}|${ownSupport}|schuld|schulden|bijstand|zorgvraag)`,
  `zijn (?:eigen )?(?:${closeOne}|${ownSupport})`,
  `(?:krijgt|kreeg|heeft|ontvangt|ontving|mag|moet|is|was|wordt|komt|verliest|verdient|staat) (?:hij|zij|mevrouw|meneer|mijnheer|de cliënt|de client|de klant) (?:\\p{L}{1,20} ){0,5}(?:${support})`,
  `(?:krijgt|kreeg|heeft|ontvangt|mag|moet|kan|is|was|wordt|komt|staat|wacht|woont|wil) (?:mevrouw|meneer|mijnheer)(?! (?:of|en|in|per|vs) )`,
  `(?:cliënt|client|dossier|zaak|klant|personeels)(?:nummer|nr\\.?) ?:? ?(?:\\p{L}{0,3}-?)?\\d`,
  `(?:dossier|casus|zaak) (?:nr\\.? ?)?\\d{3}`,
  `(?:namen|naam|adres|adressen|telefoonnummer|telefoonnummers|geboortedatum|geboortedata|persoonsgegevens) van (?:de |alle |onze |deze |die |een |het |mijn )?(?:\\p{L}{3,20} ){0,2}(?:${people})`,
  `welke? ${adjective}(?:${person}) (?:[\\p{L}']{1,20} ){0,6}(?:${ranked})`,
  `which ${adjective}(?:${personEnglish}) (?:[\\p{L}']{1,20} ){0,6}(?:${ranked})`,
  `(?:wie|who|which) (?:van|of) (?:mijn|onze|my|our) ${adjective}(?:${people}|clients|residents|children|families)`,
  `(?:wie|who) (?:van|in|uit|of) (?:mijn|ons|onze|my|our) (?:\\p{L}{3,20} )?team(?:leden| members)? (?:[\\p{L}']{1,20} ){0,6}(?:${ranked})`,
  `(?:wie|who) (?:van|of) (?:mijn|onze|de|die|my|our|the|those) (?:\\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|two|three|four|five|six|seven|eight|nine|ten) (?!(?:aanbieders?|teams?|wijken|buurten|gebieden|gemeenten|scholen|locaties|afdelingen|providers?|areas|schools)${end})(?:[\\p{L}']{1,20} ){0,6}(?:${ranked})`,
  `(?:welke|wie van de|wie van onze) (?:consulent|consulenten|cliënt|client|klant|inwoner|jongere|aanvrager|leerling)`,
  `(?:welke|wie van de|wie van onze|which) (?:medewerkers?|collega's?|employees?|colleagues?) (?:[\\p{L}']{1,20} ){0,6}(?:${ranked})`,
  `wie (?:is|was|zijn|waren) (?:deze|die|dat) ${adjective}(?:${people}|persoon|man|vrouw|jongen|meisje)`,
  `wie (?:is|was|zijn|waren) de (?:${people}|persoon|man|vrouw|jongen|meisje) (?:die|met|uit|achter)`,
  `wie (?<!(?:locatie|team|teams|wijk|wijken|school|scholen|aanbieder|aanbieders|gemeente|gemeenten|afdeling|afdelingen)${end}[^?!]{0,120}wie )(?:scoort|presteert|werkt|is) (?:het |de )?(?:slechtste?|beste?|traagste?|langzaamste?|snelste?)(?!e? (?:${people}|${colleague}))`,
  `wie (?:is|zijn) (?:de )?(?:slechtste|beste|traagste|langzaamste|snelste) (?:${people}|${colleague})`,
  `(?:this|that|a certain|a specific|the above|my|our) (?:(?!case |in |a |an |per |each |every |no |any )\\p{L}{3,20} )?(?:${personEnglish})${end}${noCompound}`,
  `(?:my|his|her) (?:own )?(?:${relativeEnglish})`,
  `(?:is|does|has|did|will|can|should) (?:he|she|the client|the neighbour|the neighbor) (?:\\p{L}{1,20} ){0,5}(?:${supportEnglish})`,
  `(?:names?|addresses|phone numbers?) of (?:the |all |our |these |those )?(?:\\p{L}{3,20} )?(?:employees?|clients?|residents?|children|families|colleagues?|people|staff|applicants?)`,
  `which (?:client|resident|applicant|consultant)`,
  `who (?:is|are|was|were) (?:this|that|these|those) ${adjective}(?:${personEnglish}|clients|people|residents|children|families)`,
].map((pattern) => new RegExp(start + pattern + end, 'iu'));

/** Sayings and rules of counting in which one person stands for all. */
export const generalPatterns: RegExp = new RegExp(
  `${start}(?:dat kind van de rekening|cliënt centraal|(?:telt|tellen) (?:deze|die|dit|dat) (?:${person}) (?:dubbel|mee|één keer|twee keer))${end}`,
  'giu',
);
