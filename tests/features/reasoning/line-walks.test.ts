import assert from 'node:assert/strict';
import { decideLine, type LineActor, type LineCommand } from '../../../src/features/reasoning/decide-line.ts';
import { assumptionStatuses } from '../../../src/shared/assumption-status.ts';
import {
  elementKinds,
  inOrder,
  mayStandUnder,
  mostElements,
  mostMembers,
  newElement,
  type Line,
} from '../../../src/features/reasoning/line.ts';
import { nextQuestion, questionKey, questionsLeft } from '../../../src/features/reasoning/next-question.ts';

const walks = 10_000;
const steps = 50;
const results = ['succeeded', 'failed', 'unclear'] as const;
const people: readonly LineActor[] = ['a', 'b', 'c'].map((id) => ({
  id,
  name: id,
  place: id === 'c' ? 'channel' : null,
}));

/** Mulberry32: the same walks every time. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

function begun(): Line {
  return {
    id: 'line',
    tenantId: 'tenant',
    version: 1,
    language: 'nl',
    owner: '',
    elements: [newElement('g', 'goal', null, 'minder schooluitval', 1)],
    members: [{ id: 'a', name: 'a' }],
    place: 'channel',
    skipped: [],
  };
}

describe('a line that is put back', () => {
  it('stands as it stood, with all that was said about it since', () => {
    const actor = { id: 'a', name: 'a', place: null };
    const step = (line: Line, command: LineCommand): Line => {
      const decision = decideLine(line, command, actor);
      return decision.kind === 'changed' ? decision.line : assert.fail(decision.why);
    };
    const before = begun();
    const said = step(before, { kind: 'comment', id: 'c1', element: 'g', text: 'Klopt dit?' });
    const changed = step(said, { kind: 'change', element: 'g', text: 'meer diploma’s', seen: said.version });
    const back = step(changed, { kind: 'restore', elements: before.elements, owner: 'Kees', version: 1 });

    const [goal] = back.elements;
    assert.deepEqual([goal?.text, back.owner, back.version], ['minder schooluitval', 'Kees', 4]);
    assert.deepEqual(
      goal?.comments.map(({ text }) => text),
      ['Klopt dit?'],
    );
  });
});

describe('what is asked next of a line', () => {
  const sure = (id: string, kind: 'effect' | 'intervention', under: string): Line['elements'][number] => ({
    ...newElement(id, kind, under, id, 1),
    assumption: { text: 'dat werkt', status: 'assumption', evidence: [] },
  });
  const seenBy = (id: string, under: string, decision = 'stoppen') => ({
    ...newElement(id, 'measure', under, id, 1),
    decision,
  });
  const asked = (elements: Line['elements'], owner = 'Kees') =>
    questionsLeft({ ...begun(), owner, elements: [...begun().elements, ...elements] }).map(questionKey);

  it('is what leads to an effect only where nothing does yet, be it an intervention or another effect', () => {
    const seen = ['g', 'e', 'f'].map((id) => seenBy(`m-${id}`, id));
    const chain = [sure('e', 'effect', 'g'), sure('f', 'effect', 'e'), ...seen];
    assert.deepEqual(asked(chain), ['intervention:f']);
    assert.deepEqual(asked([...chain, sure('i', 'intervention', 'f')]), []);
  });

  it('is an effect of an empty line, and none where something is done for the goal itself', () => {
    assert.deepEqual(asked([seenBy('m', 'g')]), ['effect:g']);
    assert.deepEqual(asked([seenBy('m', 'g'), sure('i', 'intervention', 'g')]), []);
  });

  it('is why an arrow would hold, which figure shows it, what is decided on it, and who has the line', () => {
    const bare = newElement('i', 'intervention', 'g', 'i', 1);
    assert.deepEqual(asked([bare], ''), ['assumption:i', 'measure:g', 'owner:g']);
    assert.deepEqual(asked([sure('i', 'intervention', 'g'), seenBy('m', 'g', '')]), ['decision:m']);
  });

  it('is no further figure where there are seven', () => {
    const measures = (count: number) => Array.from({ length: count }, (_, i) => seenBy(`m${i}`, 'g'));
    const rest = [sure('e', 'effect', 'g'), sure('i', 'intervention', 'e')];
    assert.deepEqual(asked([...rest, ...measures(6)]), ['measure:e']);
    assert.deepEqual(asked([...rest, ...measures(7)]), []);
  });
});

describe('an assumption in other words', () => {
  it('keeps what was put beside it', () => {
    const actor = { id: 'a', name: 'a', place: null };
    const evidence = [{ words: 'ze belden terug', link: null }];
    const assumption = { text: 'wie belt, helpt', status: 'signal', evidence } as const;
    const effect = { ...newElement('e', 'effect', 'g', 'jongeren melden zich eerder', 1), assumption };
    const line: Line = { ...begun(), elements: [...begun().elements, effect] };
    const other = { kind: 'assume', element: 'e', text: 'wie gebeld wordt, komt', status: 'signal', seen: 1 } as const;

    const decision = decideLine(line, other, actor);

    const [, changed] = decision.kind === 'changed' ? decision.line.elements : [];
    assert.deepEqual(changed?.assumption, { ...assumption, text: 'wie gebeld wordt, komt' });
  });
});

describe('an element that is removed', () => {
  it('takes all under it along, but nothing that a colleague changed after it was looked at', () => {
    const actor = { id: 'a', name: 'a', place: null };
    const line: Line = {
      ...begun(),
      version: 5,
      elements: inOrder([
        newElement('g', 'goal', null, 'minder schooluitval', 1),
        newElement('e', 'effect', 'g', 'jongeren melden zich eerder', 2),
        newElement('i', 'intervention', 'e', 'we bellen', 5),
      ]),
    };
    const removed = (seen: number) => {
      const decision = decideLine(line, { kind: 'remove', element: 'e', seen }, actor);
      return decision.kind === 'changed' ? decision.line.elements.map(({ id }) => id) : decision.why;
    };

    assert.equal(removed(4), 'conflict');
    assert.deepEqual(removed(5), ['g']);
  });
});

describe('the life of a line of reasoning', () => {
  it('is sound after every step, whoever takes which', () => {
    let changes = 0;
    for (let walk = 0; walk < walks; walk += 1) {
      const random = randomOf(walk);
      const pick = <One>(from: readonly One[]): One => from[random(from.length)] as One;
      let line = begun();
      const earlier: Line[] = [];
      for (let step = 0; step < steps; step += 1) {
        const actor = pick(people);
        const element = random(20) === 0 ? 'nowhere' : pick(line.elements).id;
        const under = pick(line.elements).id;
        const seen = Math.max(0, line.version - random(3));
        const text = pick(['jongeren melden zich eerder', '', ' bellen ', 'x'.repeat(301)]);
        const id = `${step}`;
        const commands: readonly LineCommand[] = [
          { kind: 'add', id, as: pick(elementKinds), under, text },
          { kind: 'add', id, as: pick(elementKinds), under, text: 'jongeren melden zich eerder' },
          { kind: 'change', element, text, seen },
          { kind: 'move', element, under, seen },
          { kind: 'remove', element, seen },
          { kind: 'assume', element, text, status: pick(assumptionStatuses), seen },
          { kind: 'prove', element, evidence: { words: 'verslag', link: null } },
          {
            kind: 'learn',
            element,
            lesson: { experiment: pick(['x', 'y']), result: pick(results), words: 'ze belden terug' },
          },
          { kind: 'decision', element, text, seen },
          { kind: 'indicator', element, indicatorId: pick(['wmo-meldingen', null]), seen },
          { kind: 'comment', id, element, text },
          { kind: 'owner', text },
          { kind: 'skip', question: `effect:${element}` },
          { kind: 'join' },
          { kind: 'invite', member: pick(people) },
          { kind: 'leave' },
          { kind: 'restore', elements: pick([line, ...earlier]).elements, owner: '', version: 1 },
        ];
        const command = pick(commands);
        const before = line;
        const as = walk % 100 === 0 ? structuredClone(line) : null;
        const decision = decideLine(line, command, actor);
        if (as) assert.deepEqual(line, as, 'what was there is not changed');
        if (decision.kind === 'refused') continue;
        changes += 1;
        if (step % 10 === 0) earlier.push(line);
        sound(before, decision.line, command, actor);
        line = decision.line;
      }
    }
    assert.ok(changes > walks * 5, 'most walks get somewhere');
  });
});

function sound(before: Line, line: Line, command: LineCommand, actor: LineActor): void {
  const { elements } = line;
  const byId = new Map(elements.map((one) => [one.id, one]));
  const isIn = before.members.some(({ id }) => id === actor.id);
  if (!(isIn || (command.kind === 'join' && actor.place === 'channel'))) assert.fail('only members change it');
  if (line.version !== before.version + 1) assert.fail('each step is a version');
  if (command.kind === 'move' && elements.length !== before.elements.length) assert.fail('moving loses nothing');
  if (byId.size !== elements.length || elements.length > mostElements) assert.fail('elements are their own');
  if (elements.filter(({ kind }) => kind === 'goal').length !== 1) assert.fail('there is one goal');
  if (inOrder(elements).length !== elements.length) assert.fail('everything hangs together');
  if (line.members.length > mostMembers) assert.fail('there are few members');
  const places = new Map(elements.map(({ id }, index) => [id, index]));
  for (const { id, kind, under, text, changedIn, assumption } of elements) {
    const parent = under === null ? null : byId.get(under);
    if (kind === 'goal' ? parent !== null : !parent || !mayStandUnder(kind, parent.kind)) assert.fail(`${kind} ${id}`);
    if (under !== null && (places.get(under) ?? 0) >= (places.get(id) ?? 0))
      assert.fail('it comes after what it leads to');
    if (text.trim() === '' || text.length > 300) assert.fail('it says something');
    if (changedIn > line.version) assert.fail('it was changed in a version that was');
    if (kind === 'measure' && assumption !== null) assert.fail('a measure is no arrow');
  }
  const asked = nextQuestion(line);
  if (asked && !byId.has(asked.element.id)) assert.fail('what is asked is about what is there');
}
