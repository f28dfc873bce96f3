import assert from 'node:assert/strict';
import { closedMonth, smallest } from '../../../src/features/insight/close-month.ts';
import type { MonthFacts } from '../../../src/features/insight/ports.ts';
import { judged } from '../../../src/features/insight/judge-months.ts';
import { sumOf } from '../../../src/features/insight/sum-months.ts';

const outcomes = ['answered', 'asked-back', 'not-answered'] as const;

function facts(own: Partial<MonthFacts> = {}): MonthFacts {
  return {
    month: '2026-10-01',
    countedFrom: null,
    posts: { sent: 4, withFigureAndStory: 3 },
    corrections: 1,
    experiments: { concluded: 0, decided: 0 },
    pulse: { places: 0, people: 0, supported: 0, why: 0 },
    counts: [],
    askers: { all: 0, ofTopic: new Map(), ofGap: new Map() },
    referred: 0,
    answers: [],
    used: 0,
    ...own,
  };
}

/** Questions by person, topic and outcome, as the database counts them. */
function asking(questions: readonly { who: number; topic: string; outcome: (typeof outcomes)[number] }[]) {
  const people = (of: typeof questions) => new Set(of.map(({ who }) => who)).size;
  const topics = [...new Set(questions.map(({ topic }) => topic))];
  return {
    counts: topics.flatMap((topic) =>
      outcomes.map((outcome) => ({
        topic,
        outcome,
        number: questions.filter((one) => one.topic === topic && one.outcome === outcome).length,
      })),
    ),
    askers: {
      all: people(questions),
      ofTopic: new Map(topics.map((topic) => [topic, people(questions.filter((one) => one.topic === topic))])),
      ofGap: new Map(
        topics.map((topic) => [
          topic,
          people(questions.filter((one) => one.topic === topic && one.outcome === 'not-answered')),
        ]),
      ),
    },
  };
}

const answer = (championId: string, minutes: number) => ({ championId, minutes, term: 960 });

describe('the overview of a month', () => {
  it('says of a pulse which part agrees: less than a third, up to two thirds, or more', () => {
    const part = (supported: number, people: number) =>
      closedMonth(facts({ pulse: { places: 3, people, supported, why: 0 } })).pulse?.supported;

    assert.deepEqual([part(4, 15), part(5, 15), part(10, 15), part(11, 15)], ['few', 'some', 'some', 'most']);
    assert.equal(part(10, 14), undefined, 'of fewer people it says nothing');
  });

  it('adds up what may be shown; none beside what is too small to show is no none', () => {
    const referred = (...numbers: readonly number[]) =>
      sumOf(numbers.map((number) => closedMonth(facts({ referred: number })))).referred;

    assert.deepEqual(
      [referred(0, 0), referred(5, 0), referred(5, 2), referred(0, 2), referred(2, 2)],
      [0, 5, 5, null, null],
    );
  });

  it('shows no questions of few questions, or of few people', () => {
    const one = { topic: 'wmo', outcome: 'answered' } as const;
    const of = (whos: readonly number[]) => closedMonth(facts(asking(whos.map((who) => ({ who, ...one }))))).questions;

    assert.equal(of([1, 2, 3, 4]), null);
    assert.equal(of([1, 1, 1, 2, 2, 3, 4]), null);
    assert.equal(of([1, 2, 3, 4, 5])?.asked, 5);
  });

  it('names a topic from five questions of three people on, and a gap by the same measure', () => {
    const of = (topic: string, whos: readonly number[], outcome: (typeof outcomes)[number] = 'answered') =>
      whos.map((who) => ({ who, topic, outcome }));
    const { questions } = closedMonth(
      facts(
        asking([
          ...of('wmo', [1, 2, 3, 4, 5, 6]),
          ...of('jeugd', [1, 2, 3, 4, 5], 'not-answered'),
          ...of('schulden', [1, 1, 1, 2, 2, 2], 'not-answered'),
          ...of('', [1, 2, 3]),
        ]),
      ),
    );

    assert.deepEqual(questions, {
      asked: 20,
      answered: 9,
      askedBack: 0,
      topics: [
        { key: 'wmo', asked: 6 },
        { key: 'jeugd', asked: 5 },
      ],
      other: 9,
      gaps: ['jeugd'],
    });
  });

  it('gives the times of colleagues only where they are not of one or two of them', () => {
    const five = ['a', 'b', 'c', 'a', 'b'].map((id, index) => answer(id, 200 * (index + 2)));

    assert.deepEqual(closedMonth(facts({ answers: five })).colleagues, {
      answered: 5,
      withinTerm: 3,
      medianMinutes: 800,
    });
    assert.equal(closedMonth(facts({ answers: five.slice(1) })).colleagues, null);
    assert.equal(closedMonth(facts({ answers: five.map((one) => ({ ...one, championId: 'a' })) })).colleagues, null);
  });

  it('tells none, and keeps a few to itself', () => {
    const used = [0, 1, 4, 5].map((count) => closedMonth(facts({ used: count, referred: count })));

    assert.deepEqual(
      used.map((one) => one.used),
      [0, null, null, 5],
    );
    assert.deepEqual(
      used.map((one) => one.referred),
      [0, null, null, 5],
    );
  });
});

/** Numerical Recipes' quick generator: the same months every time. */
function randomly(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('ten thousand months', () => {
  const random = randomly(20);
  const topics = ['', 'wmo', 'jeugd', 'schulden', 'wonen'];
  const aMonth = () => {
    const [people, most] = [1 + random(12), random(40)];
    return Array.from({ length: most }, () => ({
      who: random(people),
      topic: topics[random(topics.length)] ?? '',
      outcome: outcomes[random(3)] ?? 'answered',
    }));
  };
  const shownOf = (month: ReturnType<typeof aMonth>) => closedMonth(facts(asking(month)));

  it('never show a number of questions that is small, or of one or two people', () => {
    for (let walk = 0; walk < 10_000; walk++) {
      const month = aMonth();
      const { questions } = shownOf(month);
      if (!questions) continue;
      const { asked, topics: named, other, gaps } = questions;
      assert.ok(asked >= smallest);
      assert.ok(other === 0 || other >= smallest || named.length === 0);
      assert.equal(
        named.reduce((sum, one) => sum + one.asked, other),
        asked,
      );
      for (const { key, asked: of } of named) {
        assert.ok(of >= smallest);
        assert.ok(new Set(month.filter(({ topic }) => topic === key).map(({ who }) => who)).size >= 3);
      }
      for (const gap of gaps) assert.ok(named.some(({ key }) => key === gap));
    }
  });

  it('say the same whatever a question of a small topic was about', () => {
    let tried = 0;
    for (let walk = 0; walk < 10_000; walk++) {
      const month = aMonth();
      const before = shownOf(month);
      const sizeOf = (topic: string) => month.filter((one) => one.topic === topic).length;
      const hidden = month.findIndex(({ topic }) => topic !== '' && sizeOf(topic) < smallest);
      if (!before.questions || hidden === -1) continue;
      const moved = month.map((one, index) => (index === hidden ? { ...one, topic: '' } : one));
      const after = shownOf(moved);
      assert.deepEqual(after, before);
      tried++;
    }
    assert.ok(tried > 1_000, `${tried}`);
  });

  it('say no more by quarter than by month', () => {
    for (let walk = 0; walk < 2_000; walk++) {
      const months = [aMonth(), aMonth(), aMonth()].map((month) => shownOf(month));
      const { questions } = sumOf(months);
      const shown = months.flatMap((one) => one.questions ?? []);
      assert.equal(
        questions?.asked ?? 0,
        shown.reduce((sum, { asked }) => sum + asked, 0),
      );
      for (const { key, asked } of questions?.topics ?? [])
        assert.equal(
          asked,
          shown.reduce((sum, one) => sum + (one.topics.find((topic) => topic.key === key)?.asked ?? 0), 0),
        );
    }
  });
});

describe('a number of questions', () => {
  const month = (index: number, asked: number) => ({
    ...closedMonth(facts()),
    month: `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
    questions: { asked, answered: asked, askedBack: 0, topics: [], other: asked, gaps: [] },
  });
  const counts = [101, 97, 104, 99, 103, 96, 102, 100, 98, 105, 95, 101, 99, 103];

  it('is not judged on a few months, nor on a month of which a part was not counted', () => {
    assert.equal(judged([]), 'none-yet');
    assert.equal(judged(counts.slice(0, 3).map((count, index) => month(index, count))), 'none-yet');
    const all = counts.map((count, index) => month(index, count));
    const partly = all.map((one, index) => (index === 13 ? { ...one, countedFrom: '2026-02-10' } : one));
    assert.equal(judged(partly), 'none-yet');
  });

  it('is ordinary, or clearly more or fewer than before', () => {
    const all = counts.map((count, index) => month(index, count));
    assert.equal(judged(all), 'ordinary');
    assert.equal(judged([...all, month(14, 180)]), 'more');
    assert.equal(judged([...all, month(14, 20)]), 'fewer');
  });

  it('tells which part of a pulse agrees, of three places with fifteen people or more, and never a number', () => {
    const pulse = { places: 3, people: 15, supported: 4, why: 11 };

    assert.deepEqual(closedMonth(facts({ pulse })).pulse, { places: 3, supported: 'few', why: 'most' });
    assert.equal(closedMonth(facts({ pulse: { ...pulse, places: 2 } })).pulse, null);
    assert.equal(closedMonth(facts({ pulse: { ...pulse, people: 14 } })).pulse, null);
  });

  it('adds up experiments over months, also with months of before they were counted, and no pulses', () => {
    const month = closedMonth(
      facts({ experiments: { concluded: 2, decided: 1 }, pulse: { places: 3, people: 15, supported: 4, why: 11 } }),
    );
    const { experiments: _tried, pulse: _felt, ...before } = month;

    assert.deepEqual(sumOf([month, month, before]).experiments, { concluded: 4, decided: 2 });
    assert.equal(sumOf([month, month]).pulse, null);
    assert.deepEqual(sumOf([month]).pulse, month.pulse);
  });
});
