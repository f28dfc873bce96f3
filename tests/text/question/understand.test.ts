import assert from 'node:assert/strict';
import { periodsIn } from '../../../src/text/question/asked-periods.ts';
import { askedOf } from '../../../src/text/question/asked.ts';
import { cuesOf, type Cues } from '../../../src/text/question/understand.ts';
import { nothingAsked, type Asked } from '../../../src/statistics/fallacies/asked.ts';

const today = '2026-11-22';
const none: Omit<Cues, 'asked' | 'time'> = {
  concept: false,
  figure: false,
  refersBack: false,
  presumes: null,
  asksCause: false,
  asksForecast: false,
  asksRanking: false,
  asksWhetherRight: false,
};

const cases: readonly (readonly [question: string, cues: Partial<typeof none>])[] = [
  ['Wat is een betrouwbaarheidsinterval?', { concept: true }],
  ['Wat betekent mediaan', { concept: true }],
  ['Leg eens uit wat een stand is', { concept: true }],
  ['What does provisional mean?', { concept: true }],
  ['Hoe gaat het met de Wmo-meldingen?', { figure: true }],
  ['How are the Wmo reports doing?', { figure: true }],
  ['Is de stijging van vorige week echt?', { figure: true, refersBack: true, presumes: 'up' }],
  ['Is the drop of last week real?', { figure: true, refersBack: true, presumes: 'down' }],
  ['Waardoor dalen de aanvragen?', { figure: true, presumes: 'down', asksCause: true }],
  ['Komt het door de folder?', { asksCause: true }],
  ['Wat verwacht je volgende maand?', { asksForecast: true }],
  ['Welke wijk is de slechtste?', { asksRanking: true }],
  ['Welke wijk heeft de meeste meldingen?', { asksRanking: true }],
  ['In welke buurten is het het laagst?', { asksRanking: true }],
  ['Hoeveel meldingen heeft de wijk Noord?', { figure: true }],
  ['Mag je die twee weken zo naast elkaar zetten?', { asksWhetherRight: true }],
  ["Is zo'n streefgetal wel slim?", { asksWhetherRight: true }],
  ['Is it fair to put them in one list?', { asksWhetherRight: true }],
  ['Wmo-meldingen', {}],
  ['', {}],
];

describe('the wording of a question', () => {
  for (const [question, expected] of cases)
    it(`is understood: "${question}"`, () => {
      const { asked: _, time: __, ...cues } = cuesOf(question, today);

      assert.deepEqual(cues, { ...none, ...expected });
    });
});

const taken: readonly (readonly [question: string, asked: Partial<Asked>])[] = [
  ['Hoe gaat het met de Wmo-meldingen?', {}],
  ['Komt dat door de folder?', { claims: ['cause'] }],
  ['Helpt ons project?', { claims: ['cause'] }],
  ['Did it go down after we sent the letter?', { claims: ['cause'] }],
  ['Dus er is niets veranderd?', { claims: ['no-change'] }],
  ['Zijn we over de norm, boven de bovengrens of die grens heen?', { claims: ['target-as-limit'] }],
  ['In wijken met veel flats zijn bewoners dus eenzamer?', { claims: ['person-from-area'] }],
  ['Er is geen cijfer van Noord, dus nul?', { claims: ['missing-as-zero'] }],
  ['Wie is de slechtste?', { claims: ['ranking'] }],
  ['Week 12 was 31 en week 13 was 28, is dat veel?', { comparesTwoPeriods: true }],
  ['Deze week meer dan vorige week?', { comparesTwoPeriods: true }],
  ['Hebben wij meer dan andere gemeenten?', { comparesAreas: true }],
  ['Hoe gaat het sinds juni?', { startsAt: { kind: 'month', year: 2026, month: 6 } }],
  ['Hoe gaat het vanaf december?', { startsAt: { kind: 'month', year: 2025, month: 12 } }],
  ['Since March 2024', { startsAt: { kind: 'month', year: 2024, month: 3 } }],
  ['vanaf week 50', { startsAt: { kind: 'week', isoYear: 2025, isoWeek: 50 } }],
  ['vanaf morgen', {}],
];

describe('what a question takes for granted', () => {
  for (const [question, expected] of taken)
    it(`is recognised: "${question}"`, () => {
      assert.deepEqual(askedOf(question, false, periodsIn(question, today).startsAt), { ...nothingAsked, ...expected });
    });

  for (const question of [
    'Hoeveel door de gemeente gestarte trajecten zijn er?',
    'Hoe werkt de wachttijd?',
    'Hoe ging het na de zomer?',
  ])
    it(`is no cause in "${question}"`, () => assert.equal(cuesOf(question, today).asksCause, false));

  for (const question of [
    'Na de training daalden de klachten, mooi!',
    'It went up a month after the new manager came. Is that her doing?',
    'Reports fell, so the project works, right?',
    'Meer inzet, meer vraag. Dus minder inzetten?',
  ])
    it(`is a cause in "${question}"`, () => assert.equal(cuesOf(question, today).asksCause, true));

  it('is a trend when it presumes a rise or a fall', () => {
    assert.deepEqual(askedOf('Is de stijging echt?', true, null).claims, ['trend']);
  });
});
