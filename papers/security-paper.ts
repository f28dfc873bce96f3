import { readFile } from 'node:fs/promises';
import { list, table, theirs } from './markdown.ts';

interface Defence {
  readonly against: string;
  readonly how: string;
  /** The file of the test, and a part of its title that must stand there. */
  readonly shownBy: readonly [file: string, title: string];
}

const defences: readonly Defence[] = [
  {
    against: 'iemand die doet alsof hij Teams is',
    how: 'elk verzoek heeft een geldig bewijs van Microsoft, voor deze bot en deze gemeente; het wordt bekeken voor de inhoud wordt gelezen; er is geen schakelaar om dat uit te zetten',
    shownBy: ['tests/teams/token.test.ts', 'is refused with 401 and leaves no trace'],
  },
  {
    against: 'iemand van een andere organisatie',
    how: 'alleen organisaties op de lijst',
    shownBy: ['tests/teams/token.test.ts', 'comes from a tenant that is not on the list'],
  },
  {
    against: 'twintigduizend valse bewijzen achter elkaar',
    how: 'geen geheugen en geen verzoeken naar buiten voor wie niet binnen mag',
    shownBy: ['tests/http/hostile.test.ts', '20,000 forged tokens'],
  },
  {
    against: 'grote, trage of kapotte verzoeken',
    how: 'een grens aan grootte, tijd en verbindingen',
    shownBy: ['tests/http/hostile.test.ts', 'that trickles in'],
  },
  {
    against: 'de sleutel van de bot naar een vreemd adres lokken',
    how: 'alleen vaste adressen, letter voor letter vergeleken',
    shownBy: ['tests/teams/token.test.ts', 'for another service URL than the message'],
  },
  {
    against: 'een knop gebruiken die voor een ander is',
    how: 'wat iemand mag, volgt uit wie hij is en wat er is opgeslagen, nooit uit de kaart',
    shownBy: ['tests/journeys/give-roles.test.ts', 'is refused to everybody else, by typing and by a button'],
  },
  {
    against: 'gegevens van een ander wissen',
    how: 'alleen je eigen gegevens en berichten',
    shownBy: ['tests/http/hostile.test.ts', 'cannot erase what another person asked'],
  },
  {
    against: 'iets twee keer laten tellen',
    how: 'elke knop heeft een nummer dat één keer werkt',
    shownBy: ['tests/storage/unit-of-work.test.ts', 'lets a nonce have one effect'],
  },
  {
    against: 'persoonsgegevens in opslag of logboek',
    how: 'herkend en tegengehouden voor het wordt opgeslagen',
    shownBy: ['tests/journeys/own-data.test.ts', 'stopped before it is stored or logged'],
  },
  {
    against: 'woorden of namen in logboek en metingen',
    how: 'alleen codes, soorten en aantallen; na elke test wordt alles doorzocht op wat er getypt is en door wie',
    shownBy: ['tests/support/otlp/watched.test.ts', 'ends a bot whose log holds a text of a person'],
  },
  {
    against: 'een persoon herkennen in kleine aantallen',
    how: 'verbergen, ook van wat het verborgene zou verraden',
    shownBy: ['tests/features/indicator/leaks.test.ts', 'leaves three values possible for every hidden figure'],
  },
  {
    against: 'een taalmodel dat meer krijgt of zegt dan mag',
    how: 'namen, nummers en cijfers gaan er niet heen; wat terugkomt, wordt nagerekend',
    shownBy: ['tests/openai/door.test.ts', 'holds no personal data, no names it was told, no ids'],
  },
  {
    against: 'opdrachten die in een vraag zijn verstopt',
    how: 'een vraag is voor het model gegeven, nooit opdracht; het kan niets doen dan kiezen uit een lijst',
    shownBy: ['tests/openai/ask-model.test.ts', 'gets what people wrote as data'],
  },
  {
    against: 'een spreadsheet die de bot laat vastlopen',
    how: 'een grens aan wat wordt uitgepakt',
    shownBy: ['tests/import/read-workbook.test.ts', 'is not unpacked further than it says'],
  },
  {
    against: 'een exportbestand dat als formule wordt uitgevoerd',
    how: 'tekst van mensen begint er nooit als formule, ook niet achter een komma of op een nieuwe regel',
    shownBy: ['tests/text/csv-field.test.ts', 'is never a formula'],
  },
  {
    against: 'een bestand dat de bot naar een ander adres stuurt',
    how: 'alleen adressen van OneDrive en SharePoint, ook na doorsturen; zonder sleutel, met een grens aan grootte en tijd',
    shownBy: ['tests/teams/files.test.ts', 'over https and without a password'],
  },
  {
    against: 'woorden van een collega die zich voordoen als opmaak, link of vermelding',
    how: 'tekst van mensen wordt op een kaart nooit opmaak; een link heet zoals zijn adres',
    shownBy: ['tests/http/hostile.test.ts', 'whatever markup somebody writes'],
  },
  {
    against: 'iets van één persoon tonen waar anderen meelezen',
    how: 'een soort gesprek dat wij niet kennen, geldt als een groep',
    shownBy: ['tests/teams/inbound.test.ts', 'taken as read by others'],
  },
  {
    against: 'uitval: een proces dat omvalt, een database die weg is',
    how: 'wat is aangenomen, staat in de database; niets gaat twee keer',
    shownBy: ['tests/faults/short.test.ts', 'kill -9 at any moment loses nothing and repeats nothing'],
  },
  {
    against: 'een nieuwe versie die iets stukmaakt',
    how: 'oud en nieuw werken naast elkaar; teruggaan kan',
    shownBy: ['tests/faults/short.test.ts', 'a newer version takes over under load'],
  },
  {
    against: 'iemand die niet gewist is',
    how: 'een lijst van alles wat wordt bewaard, die elke tabel naloopt',
    shownBy: ['tests/storage/records/records.test.ts', 'knows, exports and erases whoever stands in'],
  },
  {
    against: 'meer meeleveren dan nodig',
    how: 'alleen bestanden die de bot kan bereiken, met hun licenties',
    shownBy: ['tests/deploy/production-folder.test.ts', 'holds nothing that only development needs'],
  },
  {
    against: 'een app die meer rechten vraagt dan nodig',
    how: 'het manifest vraagt geen rechten en opent geen pagina’s',
    shownBy: ['tests/manifest/manifest.test.ts', 'asks for no permissions'],
  },
];

/** What is defended against, and which test shows it. Rejects when such a test is not there any more. */
export async function securityPaper(): Promise<readonly string[]> {
  for (const { shownBy } of defences) await assertShown(shownBy);
  return [
    '# Beveiliging',
    'Waar Datawijzer zich tegen weert, en welke test dat laat zien. Wie dit stuk maakt, loopt na of elke test er nog is.',
    table(
      ['Tegen', 'Hoe', 'Getoond door'],
      defences.map(({ against, how, shownBy: [file] }) => [against, how, `[${file}](../../${file})`]),
    ),
    '## Onderdelen',
    `\`npm run bundle\` maakt \`dist/datawijzer\`, met de licentie van elk pakket in \`LICENCES-OF-PACKAGES.txt\` en een lijst van onderdelen
(SBOM, CycloneDX) in \`sbom.cdx.json\`. Alle versies staan vast.`,
    '## Wat bij de gemeente ligt',
    list([
      'Een managed identity in plaats van een wachtwoord, en toegang tot de database voor zo min mogelijk mensen.',
      'Versleutelde opslag en verbindingen, reservekopieën en wie erbij mag: ' + theirs,
      'Een penetratietest: ' + theirs,
      'Een lek melden (AVG, artikel 33): ' + theirs,
    ]),
    '## Bekend restrisico',
    `De bibliotheek waarmee Datawijzer met Teams praat (botbuilder 4) krijgt sinds eind 2025 geen onderhoud meer. De controle van wie
binnenkomt, is daarom van Datawijzer zelf. Wat overstappen vraagt, staat in [leaving-botbuilder.md](../leaving-botbuilder.md).`,
  ];
}

async function assertShown([file, title]: Defence['shownBy']): Promise<void> {
  const text = await readFile(new URL(`../${file}`, import.meta.url), 'utf8');
  if (!text.includes(title)) throw new Error(`${file} has no test any more that says '${title}'.`);
}
