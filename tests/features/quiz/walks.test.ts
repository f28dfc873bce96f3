import assert from 'node:assert/strict';
import { answerGame, beginGame, leaningsOf, placeIn, type Game } from '../../../src/features/quiz/game.ts';
import type { Guess } from '../../../src/features/quiz/guess.ts';
import { pick } from '../../../src/features/quiz/pick.ts';
import type { Question } from '../../../src/features/quiz/question.ts';
import { closingOf, mayClose } from '../../../src/features/quiz/round/close.ts';
import type { RoundEvent } from '../../../src/features/quiz/round/events.ts';
import { roundActions, roundCommands } from '../../../src/features/quiz/round/handlers.ts';
import type { RoundPorts } from '../../../src/features/quiz/round/ports.ts';
import { placeOf, type Round } from '../../../src/features/quiz/round/round.ts';
import type { RoundAnswers } from '../../../src/features/quiz/round/team-result.ts';
import { readQuiz } from '../../../src/import/read-quiz.ts';
import type { Actor } from '../../../src/shared/handler.ts';
import { roles, type Role } from '../../../src/shared/person.ts';
import { randomFrom } from './random.ts';

let questions: readonly Question[] = [];
before(async () => (questions = await readQuiz('knowledge/quiz')));

const [walks, steps] = [10_000, 50];
/** Each step of a round goes through its handlers, which takes ten times as long: fewer unless asked for. */
const roundWalks = Number(process.env['ROUND_WALKS'] ?? 1_000);
const person = { tenantId: 'tenant', id: 'somebody' };

describe('a game of the quiz', function () {
  this.timeout(30_000);

  it('keeps its invariants in 10,000 walks of 50 steps', () => {
    const known = new Map(questions.map((question) => [question.id, question]));
    const picks = Array.from({ length: 50 }, (_, seed) =>
      pick(questions, { topic: null, seen: new Set() }, randomFrom(seed + 1)),
    );
    const random = randomFrom(17);
    for (let walk = 0; walk < walks; walk++) {
      let game: Game = beginGame(null, person, picks[walk % picks.length] ?? [], known);
      for (let step = 0; step < steps; step++) {
        const before = game;
        if (random() < 0.1) game = beginGame(game, person, picks[step] ?? [], known);
        else game = answerGame(game, guessBy(random));
        assert.ok(game.guesses.length <= game.questions.length);
        assert.ok(game.version === before.version || game.version === before.version + 1);
        if (placeIn(before) === null && game.questions === before.questions) assert.equal(game, before);
        assert.ok(Object.keys(game.earlier).length >= Object.keys(before.earlier).length, 'nothing answered is lost');
      }
      assert.ok(Object.keys(leaningsOf(game, known)).length >= game.guesses.length);
    }
  });
});

describe('a round', function () {
  this.timeout(60_000);

  it('keeps its invariants in walks of 50 steps', async () => {
    const random = randomFrom(23);
    const asked = questions.slice(0, 20);
    for (let walk = 0; walk < roundWalks / 10; walk++) {
      const world = memory(asked, random);
      // Ten places side by side: each is a walk of its own.
      for (let step = 0; step < steps * 10; step++) await world.step(random, step % 10);
    }
  });

  it('is closed by who started it and by a coordinator', () => {
    const round = { startedBy: 'starter' } as Round;
    const as = (id: string, own: readonly Role[]) =>
      mayClose(round, { person: { tenantId: 'tenant', id }, roles: own });
    assert.deepEqual(
      roles.filter((role) => as('other', [role])),
      ['coordinator'],
    );
    assert.equal(as('starter', []), true);
    assert.equal(as('other', []), false);
    assert.equal(mayClose({ startedBy: null } as Round, { person, roles: [] }), false);
  });
});

function guessBy(random: () => number): Guess {
  return random() < 0.2 ? null : Math.floor(random() * 100);
}

/** A store in memory that does what the database does, and looks at every result. */
function memory(asked: readonly Question[], random: () => number) {
  const rounds = new Map<string, Round>();
  const given = new Map<string, RoundAnswers[]>();
  const marks = new Set<string>();
  let [clock, ids] = [Date.parse('2026-01-01T00:00:00Z'), 0];
  const ports: RoundPorts = {
    rounds: {
      find: async (_, id) => rounds.get(id) ?? null,
      inPlace: async (_, place) =>
        [...rounds.values()].filter((one) => placeOf(one.place.conversationId) === place).toReversed(),
      due: async (now) => [...rounds.values()].filter(({ state, closesAt }) => state === 'open' && closesAt <= now),
      answers: async (_, id) => given.get(id) ?? [],
      hasAnswered: async (id, { id: own }) => marks.has(`${id} ${own}`),
    },
    questions: async () => asked,
    fewest: async () => 5,
    random,
    newId: () => `round-${ids++}`,
    now: () => new Date(clock).toISOString(),
  };
  const [actions, commands] = [roundActions(ports), roundCommands(ports)];

  function write(event: RoundEvent) {
    switch (event.kind) {
      case 'round-started':
        rounds.set(event.round.id, event.round);
        return;
      case 'round-answered': {
        const round = rounds.get(event.round);
        assert.ok(round?.state === 'open');
        assert.ok(!marks.has(`${round.id} ${event.by.id}`), 'nobody answers twice');
        marks.add(`${round.id} ${event.by.id}`);
        given.set(round.id, [...(given.get(round.id) ?? []), event.answers]);
        rounds.set(round.id, { ...round, answered: round.answered + 1 });
        return;
      }
      case 'round-closed': {
        const { round } = event;
        assert.equal(rounds.get(round.id)?.state, 'open');
        const count = given.get(round.id)?.length ?? 0;
        assert.equal(round.result !== null || round.pulse !== null, count >= 5, 'a result of enough people only');
        assert.doesNotMatch(JSON.stringify(round.result), /person-/);
        given.delete(round.id);
        rounds.set(round.id, round);
      }
    }
  }

  async function step(next: () => number, place: number): Promise<void> {
    const chance = next();
    const actor: Actor = {
      person: { tenantId: 'tenant', id: `person-${Math.floor(next() * 8)}` },
      name: null,
      roles: next() < 0.2 ? ['manager'] : [],
      language: 'nl',
      conversation: { tenantId: 'tenant', id: `place-${place}`, kind: 'channel', serviceUrl: '', teamId: null },
      topic: null,
    };
    const here = await ports.rounds.inPlace('tenant', `place-${place}`);
    const round = here[0]?.id ?? 'none';
    const outcome =
      chance < 0.1
        ? await commands['start-round'].handle({ about: null }, actor)
        : chance < 0.15
          ? await commands['repeat-round'].handle({}, actor)
          : chance < 0.2
            ? await commands['start-pulse'].handle({}, actor)
            : chance < 0.3
              ? await actions['round.close'].handle({ round, sure: next() < 0.3 }, actor)
              : chance < 0.4
                ? await actions['round.join'].handle({ round }, actor)
                : await actions['round.send'].handle(
                    { round, guess0: '3', guess1: '4', guess2: 'geen idee', guess3: 'geen idee', guess4: 'geen idee' },
                    actor,
                  );
    outcome.events.forEach(write);
    if (next() < 0.05) clock += 20 * 86_400_000;
    if (next() < 0.02)
      for (const due of await ports.rounds.due(ports.now())) (await closingOf(due, ports)).events.forEach(write);
    for (const kind of ['quiz', 'pulse'])
      assert.ok(
        [...(await ports.rounds.inPlace('tenant', `place-${place}`))].filter(
          (one) => one.kind === kind && one.state === 'open',
        ).length <= 1,
      );
  }
  return { step };
}
