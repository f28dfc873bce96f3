import assert from 'node:assert/strict';
import { digestFor } from '../../../src/features/publication/digest/digest-for.ts';
import { Digest } from '../../../src/features/publication/digest/digest.ts';
import type { DigestPorts, DigestReading } from '../../../src/features/publication/digest/ports.ts';
import { dueOf } from '../../../src/features/publication/digest/weight.ts';
import { hidePoints } from '../../../src/statistics/disclosure/hide-points.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import { laterPeriod, periodNumber, startOf, type Period } from '../../../src/time/period.ts';
import { aDigestReading, aWeeklySeries, digestPorts, week } from './a-digest-reading.ts';

const wanted = { indicatorIds: ['a'], period: 'newest', notes: true, stories: true } as const;
const digestOf = (
  readings: readonly DigestReading[],
  part: Partial<DigestPorts> = {},
  period: Period | 'newest' = 'newest',
) => digestFor({ ...wanted, period }, digestPorts(readings, part));
const outside = aWeeklySeries([95]);
const stories: DigestPorts['stories'] = async () => [
  { indicatorId: 'a', text: 'Het is druk.', by: { nl: 'een collega', en: 'a colleague' } },
];
const notes: DigestPorts['notes'] = async () => [
  { indicatorId: 'a', periodStart: '2026-11-09', note: 'De balie was dicht.' },
  { indicatorId: 'a', periodStart: '2026-11-02', note: 'Van een andere week.' },
];

describe('a digest', () => {
  it('says how many figures stand out, and how many chance alone would show', async () => {
    const digest = await digestOf([
      aDigestReading('a', outside),
      ...Array.from({ length: 13 }, (_, index) => aDigestReading(`b${index}`)),
    ]);

    assert.equal(digest.title.nl, 'Weekcijfers week 46 van 2026');
    assert.equal(digest.headline.nl, '1 van 14 cijfers valt op.');
    // 14 readings of 30 weeks, of which the season is not known: 14 x 0.005 (decision 0012).
    assert.equal(
      digest.chance?.nl,
      'Ook als er niets verandert, valt er door toeval wel eens een cijfer op. Bij deze 14 is dat gemiddeld 0,07 per keer.',
    );
    assert.equal(digest.headline.en, '1 of 14 figures stands out.');
  });

  it('puts signals first, the least likely before others, then missed targets, what is missing, what is young, the rest', async () => {
    const shift = aWeeklySeries([46, 45, 47, 44, 46, 45, 47, 46, 45], {}, 160);
    const missed = aWeeklySeries([], { target: 10, favourable: 'decrease' });
    const young = aWeeklySeries([], { lagPeriods: 1 });
    const digest = await digestOf([
      aDigestReading('ordinary b'),
      aDigestReading('young', young),
      aDigestReading('missing', aWeeklySeries([null])),
      aDigestReading('ordinary a'),
      aDigestReading('missed', missed),
      aDigestReading('shift', shift),
      aDigestReading('far out', outside),
    ]);

    assert.deepEqual(
      digest.figures.map(({ name, weight }) => [name.nl, weight]),
      [
        ['far out', 'signal'],
        ['shift', 'signal'],
        ['missed', 'target-missed'],
        ['missing', 'missing'],
        ['young', 'incomplete'],
        ['ordinary a', 'ordinary'],
        ['ordinary b', 'ordinary'],
      ],
    );
    assert.equal(digest.headline.nl, '2 van 6 cijfers vallen op. Nog 1 ontbreekt.');
    assert.match(digest.chance?.nl ?? '', /Bij deze 6 /);
  });

  it('counts only the figures that are there among those that do not stand out', async () => {
    const missing = (id: string) => aDigestReading(id, aWeeklySeries([null]));
    const headlineOf = async (...readings: Parameters<typeof digestOf>[0]) => (await digestOf(readings)).headline;

    const { nl, en } = await headlineOf(missing('a'), missing('b'), aDigestReading('c'), aDigestReading('d'));
    assert.equal(nl, 'Geen van de 2 cijfers valt op. Nog 2 ontbreken.');
    assert.equal(en, 'None of the 2 figures stands out. 2 are still missing.');
    const one = await headlineOf(missing('a'), aDigestReading('c'));
    assert.equal(one.nl, 'Het cijfer dat er is, valt niet op. Nog 1 ontbreekt.');
    const standing = await headlineOf(missing('a'), aDigestReading('c', outside));
    assert.equal(standing.nl, 'Het cijfer dat er is, valt op. Nog 1 ontbreekt.');
    const nothing = await digestOf([missing('a'), missing('b')], {}, week);
    assert.equal(nothing.headline.nl, 'Alle 2 cijfers ontbreken nog.');
    assert.equal(nothing.chance, null);
    assert.equal((await digestOf([missing('a')], {}, week)).headline.nl, 'Dit cijfer ontbreekt nog.');
  });

  it('does not miss what is published elsewhere, of which the newest stands there with its own period', async () => {
    const late = aDigestReading('cbs', aWeeklySeries([null]), { isAwaited: false });
    const { figures, headline } = await digestOf([late, aDigestReading('b')]);

    assert.deepEqual(
      figures.map(({ indicatorId, weight, isOfPeriod }) => [indicatorId, weight, isOfPeriod]),
      [
        ['b', 'ordinary', true],
        ['cbs', 'ordinary', false],
      ],
    );
    assert.doesNotMatch(headline.nl, /ontbreek/);
  });

  it('misses of months and longer the one before the last, because that is still being made up', () => {
    const due = (frequency: 'week' | 'month' | 'quarter' | 'year') =>
      startOf(dueOf({ frequency }, { kind: 'week', isoYear: 2026, isoWeek: 46 }));

    assert.deepEqual(
      [due('week'), due('month'), due('quarter'), due('year')],
      ['2026-11-09', '2026-09-01', '2026-04-01', '2024-01-01'],
    );
  });

  it('names a figure that is missing with whom to ask, and calls it no zero', async () => {
    const { figures } = await digestOf([aDigestReading('a', aWeeklySeries([null])), aDigestReading('b')]);

    assert.deepEqual(figures[0]?.remarks, [
      {
        nl: 'Er is nog geen cijfer van week 46 van 2026. Dat is geen nul.',
        en: 'There is no figure for week 46 of 2026 yet. That is not zero.',
      },
      { nl: 'Vraag het de eigenaar: Teamleider.', en: 'Ask its owner: Team lead.' },
    ]);
  });

  it('calls a signal good or bad only where a direction is favourable', async () => {
    const told = async (favourable: DigestReading['favourable']) =>
      (await digestOf([aDigestReading('a', outside, { favourable })])).figures[0]?.remarks.map(({ nl }) => nl);

    assert.deepEqual(await told('neutral'), []);
    assert.deepEqual(await told('increase'), ['Dit is de gunstige kant op.']);
    assert.deepEqual(await told('decrease'), ['Dit is de ongunstige kant op.']);
  });

  it('brings what the owner wrote about this week, and what colleagues told', async () => {
    const { figures } = await digestOf([aDigestReading('a')], { notes, stories });

    assert.equal(figures[0]?.note, 'De balie was dicht.');
    assert.deepEqual(figures[0]?.stories, [{ text: 'Het is druk.', by: { nl: 'een collega', en: 'a colleague' } }]);
  });

  it('brings neither beside a figure of which some are not shown, because words can give them away', async () => {
    const series = aWeeklySeries();
    const complete = read(series);
    const hidden = new Set([periodNumber(complete.points[20]?.period ?? week) ?? 0]);
    const reading = hidePoints(complete, hidden, () => true);
    const { figures } = await digestOf([aDigestReading('a', series, { reading })], { notes, stories });

    assert.equal(figures[0]?.note, null);
    assert.deepEqual(figures[0]?.stories, []);
  });

  it('reads figures as they stood at the end of an earlier week', async () => {
    const asked: (Period | null)[] = [];
    const read: DigestPorts['read'] = async (_, until) => {
      asked.push(until);
      return [aDigestReading('a')];
    };
    const earlier = laterPeriod(week, -1);
    const digest = await digestOf([], { read }, earlier);

    assert.deepEqual(asked, [null, earlier]);
    assert.equal(digest.period.start, '2026-11-02');
  });

  it('takes the last week that has ended, also when a figure of this week is there already', async () => {
    const { period } = await digestOf([aDigestReading('a')], { today: () => '2026-11-12' });

    assert.equal(period.start, '2026-11-02');
  });

  it('names the area of a figure where it is not the one of the title', async () => {
    const digest = await digestOf([
      aDigestReading('a'),
      aDigestReading('b'),
      aDigestReading('c', aWeeklySeries(), { area: 'Nederland' }),
      aDigestReading('d in Nederland', aWeeklySeries(), { area: 'Nederland' }),
      aDigestReading('e'),
    ]);

    assert.equal(digest.area, 'Stad');
    assert.deepEqual(
      digest.figures.map(({ name }) => name.nl),
      ['a', 'b', 'c, Nederland', 'd in Nederland', 'e'],
    );
  });

  it('is a value that can be kept and read again as it was', async () => {
    const digest = await digestOf([aDigestReading('a', outside)], { notes, stories });

    assert.deepEqual(Digest.parse(JSON.parse(JSON.stringify(digest))), digest);
  });

  it('says nothing of chance where no figure is judged', async () => {
    const digest = await digestOf([aDigestReading('a', aWeeklySeries([], { kind: 'stock' }))]);

    assert.equal(digest.chance, null);
    assert.equal(digest.headline.nl, 'Dit cijfer valt niet op.');
  });
});
