import assert from 'node:assert/strict';
import { cuesOf, type Cues } from '../../../src/features/ask/understand.ts';

const none: Cues = {
  concept: false,
  figure: false,
  refersBack: false,
  presumes: null,
  asksCause: false,
  asksForecast: false,
  asksRanking: false,
};

const cases: readonly (readonly [question: string, cues: Partial<Cues>])[] = [
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
  ['Wmo-meldingen', {}],
  ['', {}],
];

describe('the wording of a question', () => {
  for (const [question, cues] of cases)
    it(`is understood: "${question}"`, () => assert.deepEqual(cuesOf(question), { ...none, ...cues }));
});
