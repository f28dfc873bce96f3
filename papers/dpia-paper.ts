import { limits } from '../src/features/setup/settings.ts';
import { backupDays } from '../src/storage/backup/backup-folder.ts';
import { standard } from './standard.ts';
import { list, table, theirs } from './markdown.ts';

/** Input for a data protection impact assessment: what is true of the program; what is theirs is left to the municipality. */
export async function dpiaPaper(): Promise<readonly string[]> {
  return [
    '# Invoer voor een DPIA',
    `Een gegevensbeschermingseffectbeoordeling (DPIA; AVG, artikel 35) is van de gemeente. Dit stuk levert wat over het programma waar
is. Of een DPIA verplicht is, beoordeelt de gemeente met haar functionaris gegevensbescherming.`,
    '## Beschrijving',
    table(
      ['Onderwerp', 'Invoer'],
      [
        [
          'Wat het doet',
          'Ambtenaren vragen in Teams wat een cijfer betekent. Datawijzer rekent het na, legt het uit met bron, en brengt wie verder wil vragen bij een collega.',
        ],
        ['Van wie gegevens', 'ambtenaren die Datawijzer gebruiken. Van inwoners: alleen aantallen, nooit personen.'],
        ['Welke gegevens', 'zie [bewaren.md](bewaren.md)'],
        ['Wie ze krijgt', 'zie [verwerkers.md](verwerkers.md)'],
        [
          'Techniek',
          'vaste rekenregels en vaste zinnen. Een taalmodel staat standaard uit, zie [taalmodel.md](taalmodel.md)',
        ],
        ['Waar', theirs],
        ['Bewaartermijnen', 'zie [bewaren.md](bewaren.md)'],
        ['Doelen', theirs],
        ['Belangen van de gemeente', theirs],
      ],
    ),
    '## Rechtmatigheid',
    table(
      ['Vraag', 'Invoer'],
      [
        ['Rechtsgrond (AVG, artikel 6)', theirs],
        [
          'Bijzondere persoonsgegevens en het BSN (AVG, artikelen 9 en 87; UAVG, artikel 46)',
          'Niet bedoeld. Wat Datawijzer herkent als gegeven van een persoon, wordt niet opgeslagen en niet beantwoord. Het herkent niet alles: zie de risico’s.',
        ],
        [
          'Doelbinding (AVG, artikel 5, lid 1, onder b)',
          'Vragen dienen om te antwoorden en om uitleg te verbeteren. Er is geen overzicht van wie wat vroeg.',
        ],
        [
          'Zo min mogelijk gegevens (AVG, artikel 5, lid 1, onder c)',
          'Namen alleen van wie een rol of een aandeel heeft. Logboeken hebben nummers, codes en aantallen, geen tekst.',
        ],
        [
          'Rechten van betrokkenen (AVG, artikelen 12 tot en met 22)',
          '`exporteer mijn gegevens`, `wis mijn gegevens`; verbeteren en bezwaar via ' + theirs,
        ],
        [
          'Besluiten door een computer (AVG, artikel 22)',
          'Datawijzer neemt geen besluiten over personen en rangschikt geen personen.',
        ],
      ],
    ),
    '## Risico’s en maatregelen',
    table(
      ['Risico', 'Maatregel in het programma', 'Wat overblijft, voor de gemeente'],
      [
        [
          'Iemand typt de naam of het dossier van een inwoner',
          'Herkennen en niet opslaan; een vraag over één persoon wordt geweigerd, met waar die wel hoort',
          'Niet elke naam wordt herkend. Spreek af wat niet in een vraag hoort.',
        ],
        [
          'Een klein aantal verraadt een persoon',
          `Cijfers over minder dan ${standard.disclosureThreshold} personen blijven verborgen, ook als ze uit andere cijfers af te leiden zijn`,
          `Bevestig de grens. Een beheerder wijzigt hem in de chat, niet lager dan ${limits.disclosureThreshold.least}; wie dat deed, blijft vastgelegd.`,
        ],
        [
          'Antwoorden in een quiz of peiling zijn op een collega terug te voeren',
          `Er is pas een uitkomst vanaf ${standard.smallestGroup} deelnemers; antwoorden staan los van namen. Een ronde houdt de grens waarmee ze begon`,
          `Bevestig de grens. Een beheerder wijzigt hem in de chat, niet lager dan ${limits.smallestGroup.least}.`,
        ],
        [
          'Gebruik wordt personeelsbeoordeling',
          'Tellingen zonder personen; wie wat vroeg ziet niemand, behalve van een vraag die iemand zelf aan een collega stuurt. Een beheerder ziet wie een rol of instelling wijzigde, en wat er op naam staat van wie weggaat; niet wat iemand vroeg',
          'Leg vast dat het daar niet voor is. Betrek de ondernemingsraad.',
        ],
        [
          'Iemand leest mee in een kanaal of groepschat',
          'Eigen gegevens en vragen aan collega’s komen alleen in de eigen chat',
          'Wat iemand zelf in een kanaal vraagt, lezen de leden.',
        ],
        [
          'Beheerders van de database zien vragen',
          'Termijnen, wissen, geen tekst in logboeken',
          'Beperk toegang en leg die vast.',
        ],
        [
          'Wissen haalt iets niet uit een reservekopie',
          `In de embedded database wordt ook het bestand herschreven; haar eigen reservekopieën gaan na ${backupDays} dagen weg`,
          'Bewaar reservekopieën kort. Wis na terugzetten opnieuw.',
        ],
        [
          'Een antwoord klopt niet',
          'Elk getal komt uit een berekening, met wat het wel en niet zegt en een weg naar een collega',
          'Cijfers zijn zo goed als wat is ingevoerd.',
        ],
        [
          'De botbibliotheek (botbuilder) krijgt geen onderhoud meer',
          'Alleen het buitenste deel gebruikt haar; [leaving-botbuilder.md](../leaving-botbuilder.md) zegt wat vervangen kost',
          'Plan de overstap.',
        ],
      ],
    ),
    '## Advies en besluit',
    list([
      'Advies van de functionaris gegevensbescherming (AVG, artikel 35, lid 2): ' + theirs,
      'Besluit en datum: ' + theirs,
    ]),
  ];
}
