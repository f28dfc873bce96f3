import assert from 'node:assert/strict';
import type { ReadingAnswer } from '../../../src/features/ask/answer.ts';
import { asAsked, type Figure } from '../../../src/features/ask/ports.ts';
import { readingAnswer } from '../../../src/features/ask/reading-answer.ts';
import { actsWording } from '../../../src/features/ask/wording/acts.ts';
import { buildSeries } from '../../../src/features/indicator/build-series.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import { sampleSeries } from '../../../src/local/sample/load-sample.ts';
import { languages, type Language } from '../../../src/shared/language.ts';
import { aSeries, stable } from '../../statistics/series-builder.ts';
import { aFigure, asking } from './a-figure.ts';

/** Every area of every sample and CBS indicator, read as it was at four moments: some 200 readings of all kinds. */
const figures: readonly Figure[] = ['2026-11-22', '2026-07-05', '2026-01-04', '2024-08-11'].flatMap((today) =>
  sampleSeries(today).flatMap(({ indicator, observations }) =>
    [...Map.groupBy(observations, ({ area }) => area)].map(([area, own]) => {
      const series = buildSeries(indicator, own);
      const updatedOn = own.at(-1)?.publishedOn ?? null;
      return {
        definition: indicator,
        area,
        reading: read(series),
        series,
        updatedOn,
        isOwn: false,
        periodNames: 'dates',
        ...asAsked,
      };
    }),
  ),
);
const questions = {
  nl: 'Waarom is de stijging van vorige week zo hoog, ook na week 30 en in 2025, en wat verwacht je, zijn wij de slechtste?',
  en: 'Why is the rise of last week so high, also after week 30 and in 2025, what do you predict, are we the worst?',
};

function told(figure: Figure, language: Language, question = ''): ReadingAnswer {
  return readingAnswer(figure, asking(question, '2026-11-22'), language);
}

function statementsOf(answer: ReadingAnswer) {
  return [...answer.upFront, answer.verdict, ...answer.sees, ...answer.cannot, ...answer.checks];
}

describe('the words of a reading', () => {
  for (const language of languages) {
    const answers = figures.flatMap((figure) => [told(figure, language), told(figure, language, questions[language])]);
    const statements = answers.flatMap(statementsOf);

    it(`hold no figure that is not a fact, in ${language}`, () => {
      const invented = statements.filter(({ text, facts }) => {
        const rest = facts.reduce((left, { shown }) => left.replace(shown, ''), text);
        return /\d/.test(rest);
      });

      assert.ok(statements.length > 2_000);
      assert.deepEqual(invented, []);
    });

    it(`are whole sentences without gaps, in ${language}`, () => {
      for (const { text, facts } of statements) {
        assert.match(text, /^\p{Lu}.*[.?]$/su, text);
        assert.doesNotMatch(text, /undefined|null|NaN|Infinity| {2}|\.\./, text);
        assert.ok(
          facts.every(({ shown }) => shown !== ''),
          text,
        );
      }
    });

    it(`say no cause, no forecast and no ranking to who asks for them, in ${language}`, () => {
      for (const figure of figures.slice(0, 20)) {
        const words = actsWording[language];
        const first = told(figure, language, questions[language]).upFront.map(({ text }) => text);

        for (const refusal of [words.cause(), words.forecast(), words.ranking()])
          assert.ok(first.includes(refusal.text), refusal.text);
      }
    });

    it(`offer at most three checks and three next questions, each once, in ${language}`, () => {
      for (const { checks, followUps } of answers) {
        assert.ok(checks.length > 0 && checks.length <= 3);
        assert.ok(followUps.length > 0 && followUps.length <= 3);
        assert.equal(new Set(followUps.map(({ question }) => question)).size, followUps.length);
      }
    });
  }

  it('call nothing about a stock a signal', () => {
    const stocks = figures.filter(({ definition }) => definition.kind === 'stock');

    assert.ok(stocks.length > 3);
    for (const stock of stocks) assert.equal(told(stock, 'nl').tone, 'withheld');
  });

  it('cover signals, ordinary variation and withheld verdicts', () => {
    const tones = new Set(figures.map((figure) => told(figure, 'nl').tone));

    assert.deepEqual(tones, new Set(['signal', 'common', 'trend', 'withheld']));
  });

  it('contradict who takes a rise for granted that was none', () => {
    const fallen = figures.find(
      ({ reading: { change, trend, verdict } }) =>
        (change?.difference ?? 0) < 0 && trend?.direction !== 'up' && !('direction' in verdict),
    );
    assert.ok(fallen);

    const texts = told(fallen, 'nl', 'Is de stijging echt?').sees.map(({ text }) => text);

    assert.ok(texts.some((text) => /^Vergeleken met week \d+ van \d{4} was er dus geen stijging\.$/.test(text)));
  });

  it('deny no rise that the verdict has just named', () => {
    const rising = figures.filter(({ reading: { verdict } }) => 'direction' in verdict && verdict.direction === 'up');

    assert.ok(rising.some(({ reading }) => (reading.change?.difference ?? 0) <= 0));
    for (const figure of rising)
      for (const { text } of told(figure, 'nl', 'Is de stijging echt?').sees)
        assert.doesNotMatch(text, /geen stijging/);
  });

  it('deny no rise that is held back because it may be season', () => {
    const risen = aFigure(aSeries([...stable(45), ...stable(8, 48)]));
    assert.ok(risen.reading.cautions.some((caution) => 'heldBack' in caution && caution.heldBack?.direction === 'up'));

    for (const { text } of told(risen, 'nl', 'Stijgt het?').sees) assert.doesNotMatch(text, /geen stijging/);
  });

  it('say since when figures make a signal together', () => {
    const shifted = aFigure(aSeries([...stable(170), ...Array.from({ length: 11 }, (_, week) => 45 + (week % 2))]));
    const { verdict } = shifted.reading;
    assert.ok(verdict.kind === 'signal' && verdict.rule === 'shift');
    const first = shifted.reading.points.at(-verdict.points)?.period;
    assert.ok(first?.kind === 'week');

    const { text } = told(shifted, 'nl').verdict;

    assert.match(
      text,
      new RegExp(`al ${verdict.points} weken .*, sinds week ${first.isoWeek} van ${first.isoYear}\\.$`),
    );
    assert.equal(text.split(/[.!?](?:\s|$)/).filter(Boolean).length, 1);
  });

  it('say nothing of last week to who asks about a longer time', () => {
    for (const figure of figures)
      for (const { text } of told(figure, 'nl', 'Zijn ze gestegen sinds april?').sees)
        assert.doesNotMatch(text, /geen stijging/);
  });

  it('tell what of a percentage could be missed in percentage points', () => {
    const shares = figures.filter(
      ({ definition, reading }) => definition.unit.nl === '%' && reading.minimalDetectableChange,
    );
    const missed = shares.flatMap((figure) =>
      told(figure, 'nl').cannot.filter(({ text }) => text.includes('Een blijvend verschil van')),
    );

    assert.ok(missed.length > 0);
    for (const { text } of missed) assert.match(text, /minder dan [\d,]+ procentpunt valt/);
  });

  it('count the figures since a break, when there are too few', () => {
    const broken = aFigure(aSeries(stable(40), { breaks: ['2024-09-30'] }));

    assert.match(told(broken, 'nl').verdict.text, /^Ik heb pas 2 weken\. Dat is te weinig/);
  });

  it('name all the weeks that a figure adds up', () => {
    const sums = figures.filter(({ reading }) => reading.periodsPerPoint > 1 && reading.change);

    assert.ok(sums.length > 3);
    for (const figure of sums) {
      const { period, sees } = told(figure, 'nl');
      assert.match(period, /^in week \d+ (van \d{4} )?tot en met (week )?\d+ van \d{4}$/);
      assert.match(sees[0]?.text ?? '', / tot en met .* was het cijfer /);
      assert.match(sees[1]?.text ?? '', / tot en met /);
      assert.match(sees.at(-1)?.text ?? '', / per \d weken, gerekend over /);
    }
  });

  it('never take the thousand off a figure that is in thousands', () => {
    const thousands = figures.filter(({ definition }) => definition.unit.nl.startsWith('duizend'));

    assert.ok(thousands.length > 0);
    for (const figure of thousands)
      for (const { text } of told(figure, 'nl').sees)
        assert.doesNotMatch(text, /(was het ook|dan de|Gemiddeld was het|Dat is) -?[\d.,]+(?! duizend)[ .]/u);
  });
});
