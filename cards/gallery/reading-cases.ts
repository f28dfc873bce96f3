import type { ReadingCardProps, ReadingRow } from '../ask/reading-card.ts';
import type { Language } from '../kit/language.ts';
import type { ChartPoint } from '../kit/line-chart.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000001';

/** Three years of weeks up to week 46 of 2026: the longest series the card must be able to carry. */
const weeks: readonly ChartPoint[] = Array.from({ length: 156 }, (_, index) => ({
  x: new Date(Date.UTC(2023, 10, 20) + index * 7 * 86_400_000).toISOString().slice(0, 10),
  value: index === 120 ? null : 42 + ((index * 37) % 17) - 8,
}));

function weeksEndingWith(last: readonly number[]): readonly ChartPoint[] {
  return weeks.map((point, index) => ({ ...point, value: last[index - weeks.length + last.length] ?? point.value }));
}

function rows(language: Language, values: readonly string[], remark: string): readonly ReadingRow[] {
  return values.map((value, index) => ({
    period: `week ${46 - index}`,
    value,
    mean: '42',
    limits: language === 'nl' ? '29 tot 55' : '29 to 55',
    remark: index === 0 ? remark : '',
  }));
}

const values = ['52', '47', '39', '44', '41', '45', '38', '43'];

function common(language: Language): ReadingCardProps {
  const shared = {
    upFront: [],
    nonce,
    figure: '52',
    verdictTone: 'common',
    isSample: true,
    chart: {
      unit: language === 'nl' ? 'meldingen' : 'reports',
      points: weeksEndingWith([43, 38, 45, 41, 44, 39, 47, 52]),
      segments: [{ from: '2026-08-17', to: '2026-11-09', mean: 42, lower: 29, upper: 55 }],
    },
  } as const;
  if (language === 'nl')
    return {
      ...shared,
      title: 'Meldingen over afval',
      area: 'Voorbeeldstad',
      figureUnit: 'meldingen',
      period: 'in week 46 van 2026',
      status: 'Voorlopig cijfer',
      verdictWord: 'Gewone schommeling',
      verdict: '52 past bij wat je elke week kunt verwachten: geen signaal.',
      sees: [
        'De laatste 13 weken waren het er gemiddeld 42 per week.',
        'Als er niets verandert, verwacht je 29 tot 55.',
        'De grenzen zijn voorlopig, want ze komen uit 13 weken.',
      ],
      cannot: ['De cijfers zeggen niet waarom het er meer waren.', 'Ze zeggen niet hoeveel afval er lag.'],
      checks: [
        'Zijn alle meldingen van week 46 al verwerkt?',
        'Was er een feestdag of een evenement in deze week?',
        'Is de manier van melden veranderd?',
      ],
      definition: 'elke melding over afval op straat, geteld op de dag dat zij binnenkwam.',
      sources: [
        {
          title: 'Meldingensysteem',
          detail: 'bijgewerkt op 16 november 2026, voorlopig',
          url: 'https://example.nl/meldingen',
        },
      ],
      contact: 'Hulp nodig? Vraag het team Onderzoek: onderzoek@example.nl.',
      table: rows(language, values, 'Voorlopig'),
      followUps: [
        { title: 'Wat betekenen de grenzen?', question: 'Wat betekenen de grenzen bij meldingen over afval?' },
        { title: 'Vergelijk met vorig jaar', question: 'Vergelijk meldingen over afval met vorig jaar' },
        { title: 'Wat telt mee?', question: 'Wat telt mee bij meldingen over afval?' },
      ],
    };
  return {
    ...shared,
    title: 'Reports about litter',
    area: 'Sample City',
    figureUnit: 'reports',
    period: 'in week 46 of 2026',
    status: 'Provisional figure',
    verdictWord: 'Common variation',
    verdict: '52 fits what you can expect in any week: no signal.',
    sees: [
      'Over the last 13 weeks there were 42 a week on average.',
      'If nothing changes, you expect 29 to 55.',
      'The limits are provisional, because they come from 13 weeks.',
    ],
    cannot: ['The figures do not say why there were more.', 'They do not say how much litter there was.'],
    checks: [
      'Have all reports of week 46 been processed?',
      'Was there a public holiday or an event in this week?',
      'Did the way of reporting change?',
    ],
    definition: 'every report about litter in the street, counted on the day it came in.',
    sources: [
      {
        title: 'Reporting system',
        detail: 'updated on 16 November 2026, provisional',
        url: 'https://example.nl/meldingen',
      },
    ],
    contact: 'Need help? Ask the Research team: onderzoek@example.nl.',
    table: rows(language, values, 'Provisional'),
    followUps: [
      { title: 'What do the limits mean?', question: 'What do the limits mean for reports about litter?' },
      { title: 'Compare with last year', question: 'Compare reports about litter with last year' },
      { title: 'What counts?', question: 'What counts as a report about litter?' },
    ],
  };
}

/** A break in the definition (two sets of limits), a newest week that is not complete, and a name full of Markdown. */
function signal(language: Language): ReadingCardProps {
  const nl = language === 'nl';
  const points = weeksEndingWith([43, 58, 61, 60, 66, 63, 70, 31]);
  return {
    ...common(language),
    isSample: false,
    title: nl ? 'Aanvragen *individuele* [inkomenstoeslag]_2' : 'Applications *individual* [income supplement]_2',
    figure: '70',
    figureUnit: nl ? 'aanvragen' : 'applications',
    period: nl ? 'in week 45 van 2026' : 'in week 45 of 2026',
    verdictWord: nl ? 'Signaal' : 'Signal',
    verdictTone: 'signal',
    verdict: nl
      ? '70 ligt boven de bovengrens van 56: dit is meer dan gewone schommeling.'
      : '70 is above the upper limit of 56: more than common variation.',
    sees: nl
      ? ['Sinds de breuk op 5 januari was het gemiddeld 43 per week.', 'Week 46 is nog niet compleet en telt niet mee.']
      : [
          'Since the break on 5 January it was 43 a week on average.',
          'Week 46 is not complete yet and does not count.',
        ],
    chart: {
      unit: nl ? 'aanvragen' : 'applications',
      points: points.map((point, index) => ({ ...point, incomplete: index === points.length - 1 })),
      segments: [
        { from: '2023-11-20', to: '2025-12-29', mean: 41, lower: 27, upper: 55 },
        { from: '2026-01-05', to: '2026-11-02', mean: 43, lower: 30, upper: 56 },
      ],
    },
    table: rows(
      language,
      ['31', '70', '63', '66', '60', '61', '58', '43'],
      nl ? 'Nog niet compleet' : 'Not complete yet',
    ),
  };
}

const stock = [1210, 1215, 1219, 1224, 1231, 1229, 1233, 1226, 1221, 1218, 1220, 1225, 1228, 1240];

/** A stock: no limits, no verdict; the text says why. */
function withheld(language: Language): ReadingCardProps {
  const nl = language === 'nl';
  return {
    ...common(language),
    title: nl ? 'Huishoudens met bijstand' : 'Households on social assistance',
    upFront: [
      nl
        ? 'Voor Noord heb ik dit cijfer niet. Je ziet Voorbeeldstad als geheel.'
        : 'I do not have this figure for Noord. You see Sample City as a whole.',
    ],
    figure: nl ? '1.240' : '1,240',
    figureUnit: nl ? 'huishoudens' : 'households',
    period: nl ? 'op 1 november 2026' : 'on 1 November 2026',
    verdictWord: nl ? 'Geen oordeel' : 'No verdict',
    verdictTone: 'withheld',
    verdict: nl
      ? 'Dit is een stand: die hangt af van alles ervoor, dus grenzen passen er niet bij.'
      : 'This is a stock: it depends on all that went before, so limits do not fit.',
    sees: nl ? ['Een jaar eerder waren het er 1.215.'] : ['A year earlier there were 1,215.'],
    chart: {
      unit: nl ? 'huishoudens' : 'households',
      points: stock.map((value, month) => ({
        x: new Date(Date.UTC(2025, 9 + month, 1)).toISOString().slice(0, 10),
        value,
      })),
      segments: [],
    },
    table: [
      { period: nl ? '1 november' : '1 November', value: nl ? '1.240' : '1,240', mean: '', limits: '', remark: '' },
      { period: nl ? '1 oktober' : '1 October', value: nl ? '1.228' : '1,228', mean: '', limits: '', remark: '' },
    ],
  };
}

/** The least there can be: nothing observed, nothing to draw, nobody to ask. */
function empty(language: Language): ReadingCardProps {
  const nl = language === 'nl';
  const { title, area, definition, sources } = common(language);
  return {
    nonce,
    title,
    area,
    definition,
    sources,
    upFront: [],
    isSample: false,
    figure: nl ? 'Geen cijfer' : 'No figure',
    figureUnit: '',
    period: nl ? 'in week 46 van 2026' : 'in week 46 of 2026',
    status: nl ? 'Nog niets ontvangen' : 'Nothing received yet',
    verdictWord: nl ? 'Geen oordeel' : 'No verdict',
    verdictTone: 'withheld',
    verdict: nl
      ? 'Er zijn nog geen waarden. Dat is iets anders dan nul.'
      : 'There are no values yet. That is not the same as zero.',
    sees: [],
    cannot: [],
    checks: [],
    table: [],
    followUps: [],
  };
}

export const readingCases = { common, signal, withheld, empty } as const;
