import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Language, Texts } from '../kit/language.ts';
import { needCard, needFormCard, type NeedCardProps } from '../reasoning/need-card.ts';
import { needListCard } from '../reasoning/need-list-card.ts';
import { needTexts } from '../reasoning/need-texts.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000051';
const need = '0197b1c0-0000-7000-8000-000000000052';
const what: Texts<string> = {
  nl: 'elk kwartaal het aantal thuiszitters, om te beslissen over een tweede zorgtafel',
  en: 'pupils who stay at home, every quarter, to decide about a second meeting',
};
const decision: Texts<string> = { nl: 'over een tweede zorgtafel', en: 'about a second meeting' };
const owner: Texts<string> = { nl: 'beleidsadviseur onderwijs', en: 'policy adviser education' };
const often: Texts<string> = { nl: 'elk kwartaal', en: 'every quarter' };
const purpose: Texts<string> = { nl: 'kiezen hoe vaak we bij elkaar komen', en: 'to choose how often we meet' };
const period: Texts<string> = { nl: 'schooljaar 2025-2026', en: 'school year 2025-2026' };
const reason: Texts<string> = {
  nl: 'De aantallen zijn te klein om te delen.',
  en: 'The numbers are too small to share.',
};

const shown =
  (more: (language: Language) => Partial<NeedCardProps>) =>
  (language: Language): IAdaptiveCard =>
    needCard(
      {
        nonce,
        need,
        what: what[language],
        decision: decision[language],
        owner: owner[language],
        often: often[language],
        asks: null,
        match: { kind: 'gap' },
        line: null,
        by: '',
        request: null,
        may: 'ask',
        news: null,
        drafts: {},
        colleagues: [],
        ...more(language),
      },
      language,
    );
const request = (state: 'asked' | 'refused', language: Language) => ({
  state,
  who: '',
  purpose: purpose[language],
  basis: '',
  time: period[language],
  reason: state === 'refused' ? reason[language] : '',
});

export const needCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  form: (language) => needFormCard({ nonce, words: '', line: null, news: null }, language),
  'no-decision': shown((language) => ({ decision: '', asks: 'decision', news: needTexts[language].news.started })),
  indicator: shown((language) => ({
    match: {
      kind: 'indicator',
      id: 'wmo-meldingen',
      url: null,
      name: language === 'nl' ? 'Wmo-meldingen' : 'Wmo reports of need',
    },
    line: { id: need, element: 'e1' },
  })),
  source: shown((language) => ({
    match: {
      kind: 'source',
      id: 'cbs-laag-inkomen',
      name: language === 'nl' ? 'CBS: huishoudens met een laag inkomen' : 'CBS: households with a low income',
      url: 'https://opendata.cbs.nl/statline/',
    },
  })),
  asked: shown((language) => ({ request: request('asked', language) })),
  'to-decide': shown((language) => ({
    request: request('asked', language),
    may: 'decide',
    by: language === 'nl' ? 'Beleidsmedewerker (voorbeeld)' : 'Policy officer (example)',
  })),
  refused: shown((language) => ({ request: request('refused', language) })),
  list: (language) =>
    needListCard(
      { nonce, needs: [{ id: need, what: what[language], standing: needTexts[language].waitsForYou }] },
      language,
    ),
};
