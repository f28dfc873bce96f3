import assert from 'node:assert/strict';
import type { Question } from '../../src/features/quiz/question.ts';
import { quizPorts, type QuizNeeds } from '../../src/joins/quiz.ts';
import { sampleIndicators } from '../../src/local/sample/sample-indicators.ts';

describe('what a quiz leads on to', () => {
  it('is a figure that is still kept, and none that was retired', async () => {
    const [reports] = sampleIndicators('2024-01-01');
    assert.ok(reports);
    const question = { question: reports.name } as Question;
    const onwards = (isRetired: boolean) =>
      quizPorts({
        smallestGroup: async () => 5,
        config: { smallestGroup: 5 },
        story: {},
        indicators: { all: async () => [{ ...reports, isRetired }] },
        known: { answers: { of: async () => [] }, explanations: () => ({ bySlug: () => null }) },
      } as unknown as QuizNeeds).quiz.onwards(question, 'nl');

    assert.deepEqual(
      (await onwards(false)).map(({ title }) => title),
      [reports.name.nl],
    );
    assert.deepEqual(await onwards(true), []);
  });
});
