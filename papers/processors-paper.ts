import { standard } from './standard.ts';
import { list, table, theirs } from './markdown.ts';

/** Who else gets something, over which addresses, and what the municipality sees to. */
export async function processorsPaper(): Promise<readonly string[]> {
  const hosts = (urls: readonly string[]) =>
    urls.map((url) => `\`${url.replace(/^https:\/\//, '').split('/')[0]}\``).join(', ');
  return [
    '# Wie er verder gegevens krijgt',
    `Met deze adressen praat Datawijzer als de gemeente niets anders instelt; de lijst komt uit die configuratie. Of een partij verwerker is en onder welke overeenkomst (AVG, artikel 28), beoordeelt de gemeente.`,
    table(
      ['Partij', 'Waarvoor', 'Welke gegevens', 'Adressen', 'Overeenkomst'],
      [
        [
          'Microsoft (Teams en Bot Framework)',
          'berichten ontvangen en versturen',
          'de berichten zelf, en het nummer van wie ze stuurt of krijgt',
          hosts(standard.serviceOrigins),
          theirs,
        ],
        [
          'Microsoft (Entra ID en Bot Framework)',
          'nagaan of een verzoek echt van Teams komt; zelf een sleutel krijgen',
          'geen gegevens van personen die vragen stellen',
          `${hosts([standard.metadataUrl ?? ''])}, \`login.microsoftonline.com\``,
          theirs,
        ],
        [
          'Microsoft (OneDrive en SharePoint)',
          'een bestand ophalen dat iemand stuurt; een bestand neerzetten dat iemand vraagt',
          'dat bestand, in de opslag van die persoon zelf',
          hosts(standard.fileOrigins),
          theirs,
        ],
        [
          'Waar het programma en de database draaien',
          'rekenen en bewaren',
          'alles in [bewaren.md](bewaren.md)',
          'door de gemeente gekozen',
          theirs,
        ],
        [
          'CBS (StatLine)',
          'open cijfers lezen',
          'alleen welke tabel en welk gebied; niets over wie het vraagt',
          hosts([standard.cbsUrl]),
          'niet van toepassing: open data',
        ],
        [
          'Microsoft (Azure OpenAI)',
          'alleen als de gemeente het aanzet: een vraag beter begrijpen, een antwoord korter verwoorden',
          'zie [taalmodel.md](taalmodel.md)',
          standard.model === null ? 'standaard geen: het staat uit' : hosts([standard.model.endpoint]),
          theirs,
        ],
        [
          'Meetsysteem van de gemeente (OpenTelemetry)',
          'alleen als de gemeente het aanzet: zien of alles loopt',
          'tijden, soorten en aantallen; geen tekst en niets over wie vraagt ([docs/telemetry.md](../telemetry.md))',
          standard.telemetryEndpoint === null ? 'standaard geen: het staat uit' : hosts([standard.telemetryEndpoint]),
          theirs,
        ],
      ],
    ),
    '## Waar de gemeente op let',
    list([
      'Kies voor programma, database en botregistratie een regio in de Europese Unie.',
      'Kies voor Azure OpenAI een uitrol van het type Standard in een EU-regio, of Data Zone Standard (EU). Vraag Microsoft om ‘modified abuse monitoring’, zodat niemand daar meeleest.',
      'Datawijzer stuurt geen meetgegevens naar zijn makers.',
    ]),
  ];
}
