import type { Answered } from './colleague-questions.ts';

/** Written after everything was calibrated on the others, and never used for that. */
export const unseen: readonly Answered[] = [
  {
    asked: ['Waarom hebben wij zo weinig inwoners met een pgb?'],
    answer: 'Het loket biedt eerst zorg in natura aan. Een pgb moet je zelf noemen.',
    later: [
      'Hoe komt het dat er hier zo weinig mensen een pgb hebben?',
      'Het aantal inwoners met een pgb is bij ons laag, waarom eigenlijk?',
      'Waardoor kiezen bij ons zo weinig inwoners voor een pgb?',
    ],
    near: ['Hoeveel inwoners hebben een pgb?', 'Waarom hebben wij zoveel inwoners in de bijstand?'],
  },
  {
    asked: ['Wordt een crisisplaatsing in het weekend op maandag geteld?', 'op welke dag telt een crisisplaatsing'],
    answer: 'Nee, op de dag zelf. De invoer is op maandag, de datum is die van de plaatsing.',
    later: [
      'Op welke dag wordt een crisisplaatsing uit het weekend geteld?',
      'Komt een crisisplaatsing van zaterdag pas maandag in de telling?',
      'Als er in het weekend een crisisplaatsing is, bij welke dag hoort die dan?',
    ],
    near: ['Hoeveel crisisplaatsingen waren er in het weekend?', 'Wordt een melding in het weekend op maandag geteld?'],
  },
  {
    asked: ['Waar staat de handleiding voor het invullen van de zelfredzaamheidsmatrix?'],
    answer: 'Op de teampagina van de Toegang, onder Werkwijzen.',
    later: [
      'Waar kan ik de handleiding van de zelfredzaamheidsmatrix vinden?',
      'Is er een handleiding om de zelfredzaamheidsmatrix in te vullen?',
      'Ik zoek uitleg over hoe je de zelfredzaamheidsmatrix invult',
    ],
    near: [
      'Wat is de gemiddelde score op de zelfredzaamheidsmatrix?',
      'Waar staat de handleiding voor het exporteren van cijfers?',
    ],
  },
  {
    asked: ['Waarom is het tarief voor huishoudelijke hulp in januari omhoog gegaan?'],
    answer: 'Vanwege de nieuwe cao. Het tarief is met zes procent verhoogd.',
    later: [
      'Hoe komt het dat huishoudelijke hulp sinds januari duurder is?',
      'Wat is de reden dat het tarief van huishoudelijke hulp in januari hoger werd?',
      'Waardoor steeg in januari het tarief voor de huishoudelijke hulp?',
    ],
    near: [
      'Hoeveel kost huishoudelijke hulp per uur?',
      'Waarom is het tarief voor dagbesteding in januari omhoog gegaan?',
    ],
  },
  {
    asked: ['Welke scholen doen mee aan het verzuimproject?'],
    answer: 'De drie mbo-scholen en het Lyceum. De basisscholen doen niet mee.',
    later: [
      'Wie doen er mee met het verzuimproject op scholen?',
      'Op welke scholen loopt het verzuimproject?',
      'Doen de basisscholen ook mee aan het verzuimproject?',
    ],
    near: ['Hoe hoog is het verzuim op scholen?', 'Welke scholen doen mee aan het ontbijtproject?'],
  },
  {
    asked: ['Hoe vaak wordt het dashboard armoede ververst?', 'wanneer wordt dashboard armoede bijgewerkt'],
    answer: 'Elke dinsdagnacht, behalve in de week van de jaarwisseling.',
    later: [
      'Hoe vaak komen er nieuwe cijfers in het dashboard armoede?',
      'Op welke dag wordt het dashboard armoede bijgewerkt?',
      'Hoe actueel is het armoede dashboard?',
    ],
    near: ['Hoe vaak wordt het dashboard jeugd ververst?', 'Waar vind ik het dashboard armoede?'],
  },
  {
    asked: ['Waarom ontbreken de cijfers van oktober bij de thuisbegeleiding?'],
    answer: 'De aanbieder wisselde van systeem. In december leveren ze alles na.',
    later: [
      'Hoe komt het dat er geen cijfers van thuisbegeleiding zijn over oktober?',
      'Waar zijn de cijfers van oktober van de thuisbegeleiding gebleven?',
      'Bij thuisbegeleiding mis ik oktober, hoe kan dat?',
    ],
    near: [
      'Waarom ontbreken de cijfers van juli bij de thuisbegeleiding?',
      'Hoeveel mensen kregen in oktober thuisbegeleiding?',
    ],
  },
  {
    asked: ['Moet ik een voorziening die nog niet is gestart meetellen als lopend?'],
    answer: 'Nee. Lopend is pas vanaf de eerste dag dat er hulp is.',
    later: [
      'Telt een voorziening die nog moet starten al mee als lopende voorziening?',
      'Is een toegekende maar niet gestarte voorziening een lopende voorziening?',
      'Vanaf wanneer is een voorziening lopend, ook als hij nog niet gestart is?',
    ],
    near: ['Hoeveel voorzieningen zijn er nu lopend?', 'Moet ik een beëindigde voorziening meetellen als lopend?'],
  },
  {
    asked: ['Wie beheert de koppeling met het register van de belastingdienst?'],
    answer: 'Team Gegevens van de regio. Storingen meld je bij hun servicepunt.',
    later: [
      'Welk team beheert de koppeling met de belastingdienst?',
      'Bij wie moet ik zijn voor de koppeling met het belastingdienst register?',
      'Wie gaat er over de koppeling met het register van de belastingdienst?',
    ],
    near: ['Wie beheert de koppeling met het kadaster?', 'Wat staat er in het register van de belastingdienst?'],
  },
  {
    asked: ['Waarom verschilt de caseload per consulent zo sterk tussen team Oost en team West?'],
    answer: 'Team Oost doet ook de herkeuringen. Die tellen als zaak maar kosten minder tijd.',
    later: [
      'Hoe komt het dat consulenten in team Oost meer zaken hebben dan in team West?',
      'De caseload in team Oost en team West loopt ver uiteen, waardoor komt dat?',
      'Waarom is er zoveel verschil in caseload tussen Oost en West?',
    ],
    near: ['Hoe groot is de caseload per consulent?', 'Waarom verschilt de caseload tussen team Noord en team Zuid?'],
  },
];

/** The questions of the others with one word changed: the most alike of all that is another question. */
export const swapped: readonly string[] = [
  'Hoe vaak wordt het dashboard wonen ververst?',
  'Wie beheert de koppeling met het UWV?',
  'Welke scholen doen mee aan het leesproject?',
  'Waar staat de handleiding voor het invullen van de urenstaat?',
  'Waarom hebben wij zo weinig inwoners met een rijbewijs?',
  'Moet ik een cursus die nog niet is gestart meetellen als lopend?',
  'Waarom ontbreken de cijfers van oktober bij de dagbesteding?',
  'Waar vind ik het overzicht van alle contracten met schoonmaakbedrijven?',
  'Waarom heeft de pilot buurtbus geen controlegroep?',
  'Tellen kinderen in een pleeggezin buiten de gemeente mee in ons leerlingenvervoer?',
  'Welke peildatum gebruiken we voor het aantal daklozen?',
  'Wat betekent status 7 in de export van de leerplicht?',
  'Waarom is de uitstroom uit de jeugdhulp zo laag in de winter?',
  'Hoe gaan we om met cliënten die overlijden in de telling van de Wmo?',
  'Vanaf welk jaar zijn onze cijfers over schuldhulp te vergelijken?',
  'Waarom tellen we vrijwilligers niet mee in de bezetting van de bibliotheek?',
  'Waarom wijkt het aantal parkeerplaatsen in ons dashboard af van de landelijke kaart?',
  'Hoe betrouwbaar is het cijfer over roken uit de gezondheidsmonitor voor onze wijken?',
  'Wanneer krijgen we de cijfers van de jeugdhulp van het derde kwartaal?',
  'Waarom daalt het aantal vacatures terwijl de werkloosheid stijgt?',
  'Uit welk systeem komen onze cijfers over de wachtlijst?',
  'Waarom is het tarief voor huishoudelijke hulp in juni omhoog gegaan?',
  'Mag ik het verzuim van ons team vergelijken met dat van de buitendienst?',
  'Hoe is de norm van 26 weken voor de wachttijd bij jeugdhulp bepaald?',
  'Wie heeft de definitie van een thuiszitter bij ons vastgesteld?',
];
