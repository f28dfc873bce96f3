import assert from 'node:assert/strict';
import { absenceDays } from '../../../src/features/referral/absence-day.ts';
import { isAbsent } from '../../../src/features/referral/champion.ts';
import { parseChampionCommand } from '../../../src/features/referral/champion-said.ts';

/** A Monday. */
const today = '2026-11-30';

describe('when a champion is away', () => {
  const said: readonly (readonly [string, string | null, string | null])[] = [
    ['ik ben op vakantie van 7 december tot 18 december', '2026-12-07', '2026-12-18'],
    ['vrij van 7 t/m 18 december', '2026-12-07', '2026-12-19'],
    ['afwezig van maandag tot woensdag', '2026-12-07', '2026-12-09'],
    ['met verlof van 28 december tot 3 januari', '2026-12-28', '2027-01-03'],
    ['ik ben op vakantie vanaf 24 november tot 8 december', null, '2026-12-08'],
    ['afwezig van 18 december tot 7 december', null, null],
    ['ik ben morgen vrij', '2026-12-01', '2026-12-02'],
    ['ik ben vandaag ziek', null, '2026-12-01'],
    ['ik ben vrijdag afwezig', '2026-12-04', '2026-12-05'],
    ['i am on holiday from 7 december until 18 december', '2026-12-07', '2026-12-18'],
    ['afwezig tot vrijdag', null, '2026-12-04'],
    ['ik ben ziek', null, 'when'],
  ];
  for (const [text, from, until] of said)
    it(`is read from ‘${text}’`, () => {
      const command = parseChampionCommand(text);
      assert.equal(command?.kind, 'champion-away');
      assert.deepEqual(command?.kind === 'champion-away' && absenceDays(command, today), {
        from,
        ...(until === 'when' ? { until: null, isOpen: true } : { until }),
      });
    });

  for (const text of ['ik ben vrij', 'ik ben weg', 'is de balie vrijdag dicht', 'ben ik ziek'])
    it(`is not meant with ‘${text}’`, () => assert.equal(parseChampionCommand(text), null));

  it('begins on the first day and not before', () => {
    const away = { absentFrom: '2026-12-07', absentUntil: '2026-12-18' };
    assert.deepEqual(
      ['2026-12-06', '2026-12-07', '2026-12-17', '2026-12-18'].map((day) => isAbsent(away, day)),
      [false, true, true, false],
    );
  });
});
