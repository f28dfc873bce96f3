import axe from 'axe-core/package.json' with { type: 'json' };
import { galleryCases } from '../cards/gallery/cases.ts';
import { knownFindings } from './accessibility-findings.ts';
import { list, table, theirs } from './markdown.ts';

const whereWords = { gallery: 'in onze galerij', playground: 'in het proefvenster' } as const;

/** Input for the accessibility statement of the municipality: what was looked at, how, and what was found. */
export async function accessibilityPaper(): Promise<readonly string[]> {
  return [
    '# Toegankelijkheid',
    `Invoer voor de toegankelijkheidsverklaring van de gemeente (Besluit digitale toegankelijkheid overheid; WCAG 2.1, niveau A en AA). Wij
kijken ook naar WCAG 2.2. De verklaring zelf, met status en datum, is van de gemeente: ${theirs}.`,
    'Teams is van Microsoft, en zo ook de knoppen, velden en kleuren waarmee het een kaart tekent. Dit gaat over wat Datawijzer in een kaart zet.',
    '## Wat is onderzocht',
    list([
      `alle ${galleryCases.length} voorbeelden van kaarten, in het licht en in het donker, in het Nederlands en in het Engels, met axe ${axe.version} ([tests/cards/gallery.test.ts](../../tests/cards/gallery.test.ts));`,
      'kaarten in het proefvenster van Microsoft, de Agents Playground ([tests/browser/playground.test.ts](../../tests/browser/playground.test.ts));',
      'van elke kaart: een taal, een kop, een tekst om voor te lezen, woorden en een tabel naast elke grafiek, en in woorden wat getekend is ([tests/cards/every-card.test.ts](../../tests/cards/every-card.test.ts));',
      'dat wie met het toetsenbord werkt, in dezelfde volgorde langs velden en knoppen komt als wie kijkt;',
      'dat alles wat een knop doet, ook getypt kan worden ([tests/teams/typed-labels.test.ts](../../tests/teams/typed-labels.test.ts));',
      'zinnen in gewone taal (B1), zonder moeilijke woorden ([tests/cards/plain-dutch.test.ts](../../tests/cards/plain-dutch.test.ts)).',
    ]),
    '## Wat is gevonden',
    table(
      ['Succescriterium', 'Waar', 'Wat', 'Waarom het er nog is'],
      knownFindings.map(({ in: where, criterion, what, why }) => [criterion, whereWords[where], what, why]),
    ),
    'Verder vond axe niets. Zulke programma’s vinden maar een deel van wat er mis kan zijn.',
    '## Wat niet is onderzocht',
    list([
      'de kaarten in Teams zelf, met een schermlezer en met spraakbediening: ' + theirs,
      'met mensen die het nodig hebben: ' + theirs,
      'bestanden die Datawijzer uitdeelt (Excel, CSV en een plaatje als SVG), buiten hun tekst: de cijfers staan ook in de kaart.',
    ]),
    '## Melden',
    `Waar een gebruiker een probleem meldt, en wat er dan gebeurt: ${theirs}.`,
  ];
}
