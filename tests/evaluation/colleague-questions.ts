import type { Database } from '../../src/storage/engine/database.ts';
import { approved } from '../support/colleague-articles.ts';
import { fakeTenantId } from '../support/teams/fake-teams.ts';

/** A question that a data champion answered once, what colleagues ask later, and what comes near it and is something else. */
export interface Answered {
  /** The asker's words, and those of others who waited for the same answer. */
  readonly asked: readonly string[];
  readonly answer: string;
  readonly later: readonly [string, string, string];
  readonly near: readonly string[];
}

export const answered: readonly Answered[] = [
  {
    asked: ['Waarom is de jeugdhulp bij ons duurder dan in de gemeenten om ons heen?'],
    answer: 'Bij ons staat een groot behandelcentrum. Die kinderen tellen bij ons mee, ook als ze van elders komen.',
    later: [
      'Hoe komt het dat wij meer kwijt zijn aan jeugdhulp dan onze buurgemeenten?',
      'Waardoor betalen we hier zoveel voor jeugdhulp vergeleken met gemeenten in de buurt?',
      'Onze jeugdhulp kost meer dan bij de gemeenten om ons heen, wat zit daarachter?',
    ],
    near: ['Hoeveel geven we uit aan jeugdhulp?', 'Waarom is de jeugdhulp in Noord duurder dan in Zuid?'],
  },
  {
    asked: ['Telt een verlengde indicatie mee als nieuwe aanvraag Wmo?', 'tellen verlengingen als nieuwe Wmo aanvraag'],
    answer: 'Nee. Een verlenging krijgt hetzelfde nummer en telt niet opnieuw mee.',
    later: [
      'Zitten verlengingen ook in het aantal nieuwe aanvragen Wmo?',
      'Als een indicatie verlengd wordt, tellen we dat dan als nieuwe aanvraag?',
      'Is een verlengde Wmo indicatie in de cijfers een nieuwe aanvraag?',
    ],
    near: ['Hoeveel nieuwe aanvragen Wmo waren er vorige maand?', 'Telt een afgewezen aanvraag Wmo mee?'],
  },
  {
    asked: ['Wanneer krijgen we de cijfers van de schuldhulp van het derde kwartaal?'],
    answer: 'De kredietbank levert zes weken na het kwartaal. Op de vijftiende staan ze erin.',
    later: [
      'Op welke datum komen de kwartaalcijfers schuldhulp binnen?',
      'Wanneer zijn de schuldhulp cijfers over het derde kwartaal er?',
      'Hoe lang duurt het nog voordat we de cijfers schuldhulp van kwartaal drie hebben?',
    ],
    near: [
      'Hoeveel mensen kregen schuldhulp in het derde kwartaal?',
      'Wanneer krijgen we de cijfers van de thuiszorg?',
    ],
  },
  {
    asked: ['Welke buurten horen bij het gebied Centrum in onze rapportage?', 'wat valt er onder Centrum'],
    answer: 'Centrum is de binnenstad met de Singelbuurt en het Stationsgebied.',
    later: [
      'Uit welke buurten bestaat Centrum in de rapportage?',
      'Welke buurten vallen onder Centrum?',
      'Hoort het Stationsgebied bij de buurten van Centrum?',
    ],
    near: [
      'Hoe staat het met de meldingen in Centrum?',
      'Welke buurten horen bij het gebied Noord in onze rapportage?',
    ],
  },
  {
    asked: ['Waarom zat er in maart een piek in de meldingen over afval?'],
    answer: 'In maart werden de containers vervangen. Er stond drie weken lang maar de helft.',
    later: [
      'Hoe komt het dat er in maart zoveel meldingen over afval waren?',
      'Wat was de reden van de piek in afvalmeldingen in maart?',
      'Waardoor schoten de meldingen over afval in maart omhoog?',
    ],
    near: [
      'Waarom zat er in juni een piek in de meldingen over afval?',
      'Hoeveel meldingen over afval waren er in maart?',
    ],
  },
  {
    asked: ['Mag ik het verzuim van ons team vergelijken met dat van het sociaal team?'],
    answer: 'Liever niet. Het sociaal team is klein en telt ook stagiairs mee.',
    later: [
      'Kan ik ons verzuim naast het verzuim van het sociaal team leggen?',
      'Is het eerlijk om het verzuim van mijn team met het sociaal team te vergelijken?',
      'Ons team heeft meer verzuim dan het sociaal team, mag je dat vergelijken?',
    ],
    near: ['Hoe hoog is het verzuim van het sociaal team?', 'Mag ik het verzuim van ons team doorsturen?'],
  },
  {
    asked: ['Hoe is de norm van 26 weken voor de wachttijd bij beschermd wonen bepaald?'],
    answer: 'Die is in de regio afgesproken in 2023 en geldt voor alle zeven gemeenten.',
    later: [
      'Waar komt de norm van 26 weken wachttijd beschermd wonen vandaan?',
      'Wie heeft de norm voor wachttijd bij beschermd wonen vastgesteld?',
      'Waarop is die 26 weken wachttijd voor beschermd wonen gebaseerd?',
    ],
    near: ['Hoe lang is de wachttijd voor beschermd wonen?', 'Wat is de norm voor de wachttijd bij dagbesteding?'],
  },
  {
    asked: ['Uit welk systeem komen onze cijfers over de leerplicht?'],
    answer: 'Uit het leerlingvolgsysteem van de regio. De uitdraai is van de eerste van de maand.',
    later: [
      'Waar halen we de cijfers over leerplicht vandaan?',
      'In welk systeem worden de leerplicht cijfers bijgehouden?',
      'Wat is de bron van onze leerplichtcijfers?',
    ],
    near: ['Uit welk systeem komen de cijfers over inburgering?', 'Hoeveel leerplicht meldingen waren er?'],
  },
  {
    asked: ['Waarom daalt het aantal bijstandsuitkeringen terwijl de werkloosheid stijgt?'],
    answer: 'Wie werkloos wordt, heeft eerst recht op WW. De bijstand volgt pas na een of twee jaar.',
    later: [
      'Hoe kan het dat de bijstand daalt als de werkloosheid oploopt?',
      'De werkloosheid stijgt maar er zijn minder bijstandsuitkeringen, hoe kan dat?',
      'Waardoor zien we minder bijstandsuitkeringen bij een stijgende werkloosheid?',
    ],
    near: ['Hoeveel bijstandsuitkeringen zijn er?', 'Daalt het aantal bijstandsuitkeringen?'],
  },
  {
    asked: [
      'Wat is het verschil tussen onze cliënttelling en die van het CBS?',
      'waarom wijkt het CBS af van onze cliënten',
    ],
    answer: 'Het CBS telt een cliënt in elke gemeente één keer per jaar. Wij tellen op de laatste dag van de maand.',
    later: [
      'Waarom heeft het CBS een ander aantal cliënten dan wij?',
      'Hoe verschilt de telling van cliënten door het CBS van die van ons?',
      'Het aantal cliënten bij CBS klopt niet met onze eigen telling, hoe komt dat?',
    ],
    near: ['Hoeveel cliënten hebben we nu?', 'Wat is het verschil tussen gemiddelde en mediaan?'],
  },
  {
    asked: ['Wie heeft de definitie van een multiprobleemgezin bij ons vastgesteld?'],
    answer: 'De stuurgroep Jeugd, in het voorjaar van 2024. De definitie staat op het intranet.',
    later: [
      'Door wie is bij ons bepaald wat een multiprobleemgezin is?',
      'Waar komt onze definitie van multiprobleemgezin vandaan?',
      'Wie bepaalde de definitie van een multiprobleemgezin?',
    ],
    near: ['Hoeveel multiprobleemgezinnen zijn er?', 'Wie heeft de definitie van dakloosheid vastgesteld?'],
  },
  {
    asked: ['Waarom tellen we vrijwilligers niet mee in de bezetting van het wijkteam?'],
    answer: 'Vrijwilligers hebben geen contract. De raad vroeg alleen naar betaalde uren.',
    later: [
      'Zitten vrijwilligers ook in de bezetting van het wijkteam?',
      'Hoezo horen vrijwilligers niet bij de bezetting van de wijkteams?',
      'Waarom staan de vrijwilligers niet in de cijfers over de bezetting van het wijkteam?',
    ],
    near: ['Hoe groot is de bezetting van het wijkteam?', 'Waarom tellen we stagiairs niet mee in het verzuim?'],
  },
  {
    asked: [
      'Vanaf welk jaar zijn onze cijfers over het leerlingenvervoer te vergelijken?',
      'trendbreuk leerlingenvervoer',
    ],
    answer: 'Vanaf 2022. Daarvoor telde elke rit, sinds 2022 elk kind.',
    later: [
      'Hoe ver kan ik teruggaan met de cijfers van het leerlingenvervoer?',
      'Sinds wanneer kun je de cijfers van leerlingenvervoer met elkaar vergelijken?',
      'Kan ik leerlingenvervoer van nu vergelijken met 2020?',
    ],
    near: ['Hoeveel kinderen gebruiken leerlingenvervoer?', 'Wat kost het leerlingenvervoer per kind?'],
  },
  {
    asked: ['Hoe gaan we om met cliënten die verhuizen in de telling van de Wmo?'],
    answer: 'Wie verhuist, telt tot de laatste dag van die maand nog bij ons mee.',
    later: [
      'Wat gebeurt er in de telling van de Wmo met mensen die verhuizen?',
      'Tellen cliënten die verhuizen nog mee bij de Wmo?',
      'Hoe worden verhuisde cliënten geteld in de Wmo?',
    ],
    near: ['Hoeveel cliënten verhuizen er per jaar?', 'Hoe gaan we om met klachten over de Wmo?'],
  },
  {
    asked: ['Waarom is de uitstroom uit de daklozenopvang zo laag in de winter?'],
    answer: 'In de winter geldt de koudweerregeling. Dan hoeft niemand weg, dus stroomt bijna niemand uit.',
    later: [
      'Hoe komt het dat er in de winter weinig mensen uit de daklozenopvang stromen?',
      'Waardoor is de winterse uitstroom uit de daklozenopvang laag?',
      'De daklozenopvang heeft in de winter nauwelijks uitstroom, waarom?',
    ],
    near: ['Waarom is de instroom in de daklozenopvang zo laag in de zomer?', 'Hoe groot is de daklozenopvang?'],
  },
  {
    asked: ['Welke peildatum gebruiken we voor het aantal statushouders?'],
    answer: 'De eerste dag van de maand. Het Rijk gebruikt de laatste dag.',
    later: [
      'Op welke datum peilen we het aantal statushouders?',
      'Wat is de peildatum van het cijfer over statushouders?',
      'Per wanneer worden de statushouders geteld, wat is de peildatum?',
    ],
    near: ['Hoeveel statushouders zijn er?', 'Welke peildatum gebruiken we voor het aantal mantelzorgers?'],
  },
  {
    asked: ['Waarom staan er in de raadsrapportage andere bedragen voor minimaregelingen dan in de begroting?'],
    answer: 'De rapportage gaat over wat is uitbetaald, de begroting over wat is toegezegd.',
    later: [
      'Hoe komt het dat de minimaregelingen in de begroting anders zijn dan in de raadsrapportage?',
      'De bedragen voor minimaregelingen in begroting en raadsrapportage verschillen, waarom?',
      'Waarom kloppen begroting en raadsrapportage niet met elkaar bij de minimaregelingen?',
    ],
    near: ['Hoeveel geven we uit aan minimaregelingen?', 'Wanneer komt de raadsrapportage uit?'],
  },
  {
    asked: ['Wat betekent status 7 in de export van de inburgering?'],
    answer: 'Status 7 is: tijdelijk gestopt. Die mensen tellen wel mee als deelnemer.',
    later: [
      'Waar staat status 7 voor in het bestand over inburgering?',
      'In de inburgering export zie ik status 7, wat is dat?',
      'Wat houdt status 7 bij inburgering in?',
    ],
    near: ['Wat betekent status 3 in de export van de inburgering?', 'Hoe exporteer ik cijfers over inburgering?'],
  },
  {
    asked: [
      'Waarom zijn de doorlooptijden van woningaanpassingen sinds de zomer langer?',
      'woningaanpassing duurt langer',
    ],
    answer: 'De vaste aannemer is gestopt. De nieuwe begon in oktober.',
    later: [
      'Hoe komt het dat een woningaanpassing sinds de zomer langer duurt?',
      'Waardoor duren woningaanpassingen nu zo lang?',
      'Wat is er sinds de zomer aan de hand met de doorlooptijd van woningaanpassingen?',
    ],
    near: [
      'Hoe vraag ik een woningaanpassing aan?',
      'Waarom zijn de doorlooptijden van hulpmiddelen sinds de zomer langer?',
    ],
  },
  {
    asked: ['Tellen kinderen in een pleeggezin buiten de gemeente mee in onze pleegzorg?'],
    answer: 'Ja, als wij betalen. Het gaat om de gemeente waar het gezag woont.',
    later: [
      'Horen pleegkinderen die buiten de gemeente wonen bij onze pleegzorg cijfers?',
      'Als een kind in een pleeggezin in een andere gemeente woont, telt dat bij ons mee in de pleegzorg?',
      'Zitten kinderen uit pleeggezinnen buiten onze gemeente in het aantal pleegzorg?',
    ],
    near: ['Hoeveel kinderen zitten in pleegzorg?', 'Tellen kinderen in een gezinshuis mee in de jeugdhulp?'],
  },
  {
    asked: ['Hoe betrouwbaar is het cijfer over eenzaamheid uit de gezondheidsmonitor voor onze wijken?'],
    answer: 'Per wijk zijn er te weinig mensen die meededen. Gebruik het alleen voor de hele gemeente.',
    later: [
      'Kan ik de eenzaamheid uit de gezondheidsmonitor per wijk gebruiken?',
      'Is het cijfer over eenzaamheid in de gezondheidsmonitor goed genoeg voor de wijken?',
      'Mag ik iets zeggen over eenzaamheid in een wijk op basis van de gezondheidsmonitor?',
    ],
    near: ['Hoeveel mensen voelen zich eenzaam?', 'Hoe vaak komt de gezondheidsmonitor uit?'],
  },
  {
    asked: ['Waarom heeft de pilot vroegsignalering geen controlegroep?'],
    answer: 'De wethouder wilde dat iedereen meteen hulp kreeg. We vergelijken daarom met het jaar ervoor.',
    later: [
      'Hoe komt het dat er bij de pilot vroegsignalering geen controlegroep is?',
      'Is er een controlegroep bij de pilot vroegsignalering?',
      'Waarom is de pilot vroegsignalering zonder controlegroep opgezet?',
    ],
    near: ['Wat is een controlegroep?', 'Hoe loopt de pilot vroegsignalering?'],
  },
  {
    asked: ['Waar vind ik het overzicht van alle contracten met zorgaanbieders?'],
    answer: 'Bij Inkoop, in het contractenregister. Vraag daar leesrechten aan.',
    later: [
      'Is er een lijst met de contracten van onze zorgaanbieders?',
      'Waar staat het overzicht van contracten met de zorgaanbieders?',
      'Ik zoek een overzicht van de zorgaanbieders waar we een contract mee hebben',
    ],
    near: ['Hoeveel zorgaanbieders hebben we?', 'Waar vind ik het overzicht van alle klachten?'],
  },
  {
    asked: ['Waarom wijkt het aantal laadpalen in ons dashboard af van de landelijke kaart?'],
    answer: 'De kaart telt ook palen op eigen grond. Ons dashboard telt alleen openbare palen.',
    later: [
      'Op de landelijke kaart staan meer laadpalen dan in het dashboard, hoe kan dat?',
      'Hoe komt het dat dashboard en landelijke kaart een ander aantal laadpalen hebben?',
      'Waarom tellen wij in het dashboard minder laadpalen dan de kaart van heel Nederland?',
    ],
    near: ['Hoeveel laadpalen zijn er?', 'Waar komt er een laadpaal bij?'],
  },
];

/** What colleagues ask anyway: nothing a champion answered. */
export const elsewhere: readonly string[] = [
  'Wat is een seizoenspatroon?',
  'Hoe staat het met het ziekteverzuim?',
  'Mag ik een lijst met adressen delen?',
  'Wie is de eigenaar van het cijfer over schuldhulp?',
  'Ligt het aan de nieuwe aanpak dat de meldingen dalen?',
  'Welke wijk doet het het slechtst?',
  'Hoeveel aanvragen verwacht je volgend jaar?',
];

export async function approveAll(
  database: Database,
  all: readonly Pick<Answered, 'asked' | 'answer'>[] = answered,
): Promise<void> {
  for (const [place, { asked, answer }] of all.entries()) {
    const [question = '', ...alsoAskedAs] = asked;
    await approved(database, { question, alsoAskedAs, answer }, `answered-${place}`, fakeTenantId);
  }
}
