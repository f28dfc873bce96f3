import assert from 'node:assert/strict';
import { absenceDay } from '../../../src/features/referral/absence-day.ts';
import { profileIn } from '../../../src/features/referral/champion-form.ts';
import { parseChampionCommand, type ChampionSaid } from '../../../src/features/referral/champion-said.ts';

const cases: readonly (readonly [text: string, said: ChampionSaid | null])[] = [
  ['Word data champion', { kind: 'champion-profile' }],
  ['become a data-champion!', { kind: 'champion-profile' }],
  ['mijn profiel als champion', { kind: 'champion-profile' }],
  ['draag [collega] voor als data champion', { kind: 'nominate' }],
  ['nominate [collega] as a data champion', { kind: 'nominate' }],
  ['draag [collega] voor als koning', null],
  ['afwezig tot 12 december', { kind: 'champion-away', until: '12 december' }],
  ['ik ben op vakantie tot en met vrijdag', { kind: 'champion-away', until: 'en met vrijdag' }],
  ['Ik ben afwezig tot 12-12-2026.', { kind: 'champion-away', until: '12-12-2026' }],
  ['Ik ben er weer!', { kind: 'champion-back' }],
  ["I'm back", { kind: 'champion-back' }],
  ['Wie weet iets van schulden?', { kind: 'directory', query: 'schulden' }],
  ['zoek data champion schulden', { kind: 'directory', query: 'schulden' }],
  ['champions', { kind: 'directory', query: '' }],
  ['onderwerpen zonder champion', { kind: 'uncovered-topics' }],
  ['aanmeldingen', { kind: 'champion-requests' }],
  ['stop als data champion', { kind: 'champion-stop' }],
  ['Wat is een data champion?', null],
  ['Hoeveel aanmeldingen waren er?', null],
  ['afwezigheid per team', null],
  ['Wie kan mij helpen met mantelzorg?', { kind: 'directory', query: 'mantelzorg' }],
  ['wie heeft er verstand van schulden', { kind: 'directory', query: 'schulden' }],
  ['who can help me with youth care?', { kind: 'directory', query: 'youth care' }],
  ['wie kan me helpen met deze vraag', null],
  [`wie weet iets van ${'x'.repeat(200)}`, null],
];

describe('what people type about champions', () => {
  for (const [text, said] of cases)
    it(`is understood: ${text.slice(0, 60)}`, () => assert.deepEqual(parseChampionCommand(text), said));
});

describe('the first day somebody is back', () => {
  const days: readonly (readonly [text: string, day: string | null])[] = [
    ['12 december', '2026-12-12'],
    ['december 12', '2026-12-12'],
    ['12 dec 2026', '2026-12-12'],
    ['12-12-2026', '2026-12-12'],
    ['12/12', '2026-12-12'],
    ['2026-12-12', '2026-12-12'],
    ['1 maart', '2027-03-01'],
    ['2 juni', '2027-06-02'],
    ['29 februari', null],
    ['31 november', null],
    ['1 juni 2026', null],
    ['12 december 2028', null],
    ['volgende week', null],
    ['maandag', '2026-06-08'],
    ['dinsdag', '2026-06-09'],
    ['morgen', '2026-06-03'],
    ['vandaag', null],
    ['volgende week maandag', '2026-06-08'],
    ['next week Friday', '2026-06-12'],
    ['vrijdag 12 juni', '2026-06-12'],
    ['donderdag 12 juni', null],
    ['en met 12 december', '2026-12-13'],
    ['en met vrijdag', '2026-06-06'],
    ['', null],
  ];
  for (const [text, day] of days)
    it(`is ${day ?? 'none'} in '${text}'`, () => assert.equal(absenceDay(text, '2026-06-02'), day));
});

describe('the form of a profile', () => {
  const topics = ['youth', 'debts'].map((key) => ({ key, name: { nl: key, en: key }, words: { nl: [], en: [] } }));

  it('is read as a card sends it, and nothing is believed of it', () => {
    const form = {
      topics: 'debts,rockets',
      team: '  Jeugd ',
      languages: 'en,fr',
      capacity: '5',
      days: '1,5,9',
      quietFrom: '17:00',
      quietUntil: '08:30',
      listed: 'true',
      thanks: 'yes',
    };
    assert.deepEqual(profileIn(form, topics), {
      topics: ['debts'],
      team: 'Jeugd',
      languages: ['en'],
      capacity: 5,
      workingDays: [1, 5],
      quiet: { from: 1020, until: 510 },
      isListed: true,
      showsThanks: false,
    });
  });

  it('is empty where nothing was filled in', () => {
    const { capacity, ...rest } = profileIn({ quietFrom: '25:00', quietUntil: '08:30' }, topics);
    assert.ok(Number.isNaN(capacity));
    assert.deepEqual(rest, {
      topics: [],
      team: null,
      languages: [],
      workingDays: [],
      quiet: null,
      isListed: false,
      showsThanks: false,
    });
  });
});
