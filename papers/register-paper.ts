import { recordNames, records } from '../src/storage/records/records.ts';
import { table, theirs } from './markdown.ts';
import { recordTexts } from './record-texts.ts';
import { standard } from './standard.ts';

/** An entry for the Dutch algorithm register, by the fields of its publication standard. */
export async function registerPaper(): Promise<readonly string[]> {
  const kept = recordNames
    .filter((name) => records[name].whenErased !== 'no-person')
    .map((name) => recordTexts[name].name.toLowerCase());
  return [
    '# Voor het Algoritmeregister',
    `Een ingevulde beschrijving voor algoritmes.overheid.nl. Kijk bij het invoeren of de velden daar nog zo heten. Wat alleen de gemeente weet,
staat open.`,
    '## Algemene informatie',
    table(
      ['Veld', 'Tekst'],
      [
        ['Naam', 'Datawijzer'],
        ['Organisatie', theirs],
        [
          'Korte omschrijving',
          'Een chatbot in Microsoft Teams die ambtenaren uitlegt wat een cijfer over de gemeente betekent, wat het niet zegt, en welke collega verder helpt.',
        ],
        ['Status', theirs],
        ['Begindatum en einddatum', theirs],
        ['Publicatiecategorie', theirs],
        ['Contact', theirs],
        ['Link naar meer informatie', theirs],
        ['Broncode', 'open, onder de EUPL-1.2'],
      ],
    ),
    '## Verantwoord gebruik',
    table(
      ['Veld', 'Tekst'],
      [
        [
          'Doel en impact',
          `Ambtenaren lezen cijfers beter. Datawijzer neemt geen besluiten over inwoners of medewerkers en doet geen voorstel daarvoor. Indirect werkt het door in beleid dat op cijfers steunt. ${theirs}`,
        ],
        [
          'Afwegingen',
          `Voordeel: dezelfde, controleerbare uitleg voor iedereen, met wat een cijfer niet zegt. Nadeel: een berekend antwoord kan zekerder lijken dan het cijfer is. Daarom staan periode, bron, status en voorbehoud er altijd bij. ${theirs}`,
        ],
        [
          'Menselijke tussenkomst',
          'Bij elk antwoord kan de lezer een collega inschakelen (data champion). Weekcijfers en artikelen gaan pas uit na een tweede paar ogen, waar de gemeente dat instelt. Een beheerder zet AI in één bericht uit.',
        ],
        [
          'Risicobeheer',
          'Zie [dpia.md](dpia.md) en [beveiliging.md](beveiliging.md). Feedback op antwoorden wordt nagekeken; elk taalmodelverzoek wordt zonder inhoud geteld (`AI overzicht`).',
        ],
        ['Wettelijke basis', theirs],
        ['Toetsing van effecten', `DPIA: invoer in [dpia.md](dpia.md). Andere toetsen, zoals een IAMA: ${theirs}`],
      ],
    ),
    '## Werking',
    table(
      ['Veld', 'Tekst'],
      [
        [
          'Gegevens',
          `Cijfers die de gemeente invoert en open cijfers van het CBS. Van wie vraagt: ${kept.join(', ')}. Termijnen: [bewaren.md](bewaren.md).`,
        ],
        [
          'Technische werking',
          `Regels en kleine, vooraf geleerde indelingen bepalen waar een vraag over gaat. Vaste statistische methoden (regelkaarten en tellingen daaromheen) bepalen of een cijfer buiten de gewone schommeling valt. De uitkomst komt in vaste zinnen. Cijfers over minder dan ${standard.disclosureThreshold} personen blijven verborgen, tenzij de gemeente een ander aantal kiest.`,
        ],
        [
          'Taalmodel',
          standard.model === null
            ? 'Standaard uit. Aan: Azure OpenAI, alleen om een vraag te begrijpen of een antwoord korter te verwoorden, zonder de cijfers. Zie [taalmodel.md](taalmodel.md).'
            : theirs,
        ],
        [
          'Leert het door?',
          'Nee. Het leert niet vanzelf van wat gebruikers typen. Nieuwe uitleg schrijven collega’s, met een tweede paar ogen. Een coördinator kan na feedback vastleggen dat bepaalde woorden naar een artikel leiden.',
        ],
        ['Leverancier', theirs],
      ],
    ),
    '## Doorzichtig zijn tegenover gebruikers',
    `Wie begint, leest dat Datawijzer een computerprogramma is, en of AI kan helpen. Elk antwoord zegt of het is berekend of met AI is verwoord. De gemeente gaat na of dit past bij de
AI-verordening (Verordening (EU) 2024/1689, artikel 50).`,
  ];
}
