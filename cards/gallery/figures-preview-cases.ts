import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { LineProps } from '../figures/lines.ts';
import { previewCard, savedCard, type PreviewCardProps } from '../figures/preview-card.ts';
import type { Language } from '../kit/language.ts';
import { draft, nonce, start, words } from './figures-words.ts';

function line(language: Language, at: number, part: Partial<LineProps> = {}): LineProps {
  const { names, period, before } = words[language];
  const [name, , figure] = names[at] ?? ['', '', ''];
  return {
    title: `${name}, ${period.toLowerCase()}`,
    figure,
    status: language === 'nl' ? 'Definitief' : 'Final',
    standing: 'new',
    was: null,
    previous: { period: before, figure },
    reading:
      language === 'nl'
        ? 'Gewone schommeling. Dit past bij de weken ervoor: tussen 30 en 78.'
        : 'Common variation. This fits the weeks before it: between 30 and 78.',
    verdicts: null,
    isHidden: false,
    doubts: [],
    note: null,
    ...part,
  };
}

function preview(language: Language, part: Partial<PreviewCardProps> = {}): IAdaptiveCard {
  const lines = [
    line(language, 0, { note: words[language].note }),
    line(language, 4, { status: language === 'nl' ? 'Voorlopig' : 'Provisional' }),
  ];
  const props = {
    nonce,
    draft,
    fileName: null,
    lines,
    count: lines.length,
    same: 0,
    remarks: [],
    asksReason: false,
  } as const;
  return previewCard({ ...props, isDoubted: false, because: '', status: 'by-lag', news: null, ...part }, language);
}

function doubted(language: Language): IAdaptiveCard {
  const isDutch = language === 'nl';
  return preview(language, {
    isDoubted: true,
    news: 'needs-yes',
    lines: [
      line(language, 10, {
        figure: isDutch ? '2.100 aanmeldingen' : '2,100 applications',
        reading: null,
        doubts: [{ reason: 'jump', usual: '21', times: '100' }],
      }),
      line(language, 3, { doubts: [{ reason: 'not-from-flows', expected: isDutch ? '3.054' : '3,054' }] }),
      line(language, 0, { doubts: [{ reason: 'parts-differ', sum: '50' }] }),
      line(language, 9, { figure: isDutch ? '4 aanvragen' : '4 applications', reading: null, isHidden: true }),
    ],
    count: 4,
  });
}

function fromFile(language: Language): IAdaptiveCard {
  const lines = Array.from({ length: 12 }, (_, at) => line(language, at));
  const [first, second] = names(language);
  return preview(language, {
    fileName: 'weekcijfers.xlsx',
    lines: [
      line(language, 0, { standing: 'correction', was: first, figure: second, verdicts: verdicts(language) }),
      line(language, 4, { standing: 'later', was: first }),
      ...lines.slice(2),
    ],
    count: 212,
    same: 40,
    remarks: [
      language === 'nl' ? 'De rij met het totaal (B14) telt niet mee.' : 'The row with the total (B14) is left out.',
    ],
    asksReason: true,
    news: 'needs-reason',
  });
}

const names = (language: Language): readonly [string, string] =>
  language === 'nl' ? ['51 meldingen', '95 meldingen'] : ['51 reports', '95 reports'];
const verdicts = (language: Language) =>
  language === 'nl'
    ? { before: 'gewone schommeling', after: 'signaal' }
    : { before: 'common variation', after: 'signal' };

function saved(language: Language): IAdaptiveCard {
  const { names: all, period } = words[language];
  const [name] = all[0] ?? [''];
  return savedCard(
    {
      nonce,
      lines: [
        line(language, 0, {
          standing: 'correction',
          was: names(language)[0],
          figure: names(language)[1],
          verdicts: verdicts(language),
        }),
        line(language, 1),
      ],
      count: 2,
      left: 8,
      withAreas: [{ title: name, value: 'indicator-0' }],
      periodStart: start,
      correctable: [{ title: `${name}, ${period}`, value: `indicator-0|${start}|Voorbeeldgemeente` }],
      revised: 'indicator-0',
    },
    language,
  );
}

export const previewCases = [
  { name: 'figures.preview.plain', render: (language: Language) => preview(language) },
  { name: 'figures.preview.doubted', render: doubted },
  { name: 'figures.preview.file', render: fromFile },
  { name: 'figures.saved.corrected', render: saved },
] as const;
