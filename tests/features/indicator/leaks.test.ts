import assert from 'node:assert/strict';
import { inOneText, riddleOf, tellAll, withOther } from './all-that-is-told.ts';
import { kinds } from './municipalities.ts';
import { solverOf } from './solver.ts';

/** `LEAKS=20000 npx mocha …` tries more. */
const cells = Number(process.env['LEAKS'] ?? 2_000);
/** Of how many the whole product is run again with other figures. */
const runAgain = Math.round(cells / 100);
const fewest = 3;

describe('what somebody can work out who reads everything that is told on every day', function () {
  this.timeout(600_000);

  for (const [kind, make] of Object.entries(kinds)) {
    it(`leaves three values possible for every hidden figure: ${kind}`, () => {
      const exposed: string[] = [];
      let tried = 0;
      for (let seed = 1; tried < cells; seed++) {
        const riddle = riddleOf(make(seed));
        const { possibleValues } = solverOf(riddle);
        for (const name of riddle.secret.slice(0, cells - tried)) {
          tried += 1;
          if (possibleValues(name, fewest) < fewest) exposed.push(`${seed} ${name}`);
        }
      }

      assert.equal(tried, cells);
      assert.deepEqual([exposed.length, exposed.slice(0, 5)], [0, []]);
    });
  }

  it('is the very same with another figure in the place of almost every hidden one, in words, tables, charts and sums', () => {
    const alone: string[] = [];
    let tried = 0;
    for (const [kind, make] of Object.entries(kinds)) {
      let left = runAgain;
      for (let seed = 100; left > 0; seed += 1) {
        const municipality = make(seed);
        const told = tellAll(municipality);
        const riddle = riddleOf(municipality, told);
        const same = inOneText(told);
        const isAlike = (change: ReadonlyMap<string, number>): boolean =>
          inOneText(tellAll(withOther(municipality, riddle, change))) === same;
        const { possibleValues } = solverOf(riddle, 6);
        for (const name of everySo(riddle.secret, 5).slice(0, left)) {
          tried += 1;
          left -= 1;
          if (possibleValues(name, 2, atMost(6, isAlike)) < 2) alone.push(`${kind} ${seed} ${name}`);
        }
      }
    }

    assert.ok(alone.length <= 0.03 * tried, `${alone.length} of ${tried}: ${alone.slice(0, 5).join(', ')}`);
  });
});

function everySo<Each>(all: readonly Each[], step: number): Each[] {
  return all.filter((_, i) => i % step === 0);
}

/** So many ways are tried to make another value of a cell fit; whether one can be told is slow to see. */
function atMost(
  most: number,
  isAlike: (change: ReadonlyMap<string, number>) => boolean,
): (change: ReadonlyMap<string, number>) => boolean {
  const tries = new Map<string, number>();
  return (change) => {
    const key = [...change].slice(0, 1).join();
    tries.set(key, (tries.get(key) ?? 0) + 1);
    return (tries.get(key) ?? 0) <= most && isAlike(change);
  };
}
