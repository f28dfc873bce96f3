import assert from 'node:assert/strict';
import { z } from 'zod';
import { readNeed } from '../../src/features/reasoning/need/read-need.ts';
import { matchNeed, withNouns } from '../../src/features/reasoning/need/match-need.ts';
import { knownOf } from '../../src/joins/explanations.ts';
import { reasoningPorts } from '../../src/joins/reasoning.ts';
import { loadMunicipality } from '../../src/local/municipality.ts';
import { openDatabase } from '../../src/storage/engine/database.ts';
import { articleStore } from '../../src/storage/knowledge/article-store.ts';
import { indicatorStore } from '../../src/storage/indicator/indicator-store.ts';
import { personStore } from '../../src/storage/person/person-store.ts';
import { championStore } from '../../src/storage/referral/champion-store.ts';
import { officeHours } from '../../src/time/working-hours.ts';
import { casesOf, sharesOf } from './reasoning-cases.ts';

const JudgedNeed = z.object({
  id: z.string(),
  language: z.enum(['nl', 'en']),
  text: z.string(),
  match: z.array(z.string()),
  questions: z.array(z.enum(['decision', 'owner', 'how-often'])),
});

/** An indicator that is read from a table of CBS is that table. */
const tables: Readonly<Record<string, string>> = {
  'cbs-bijstandsuitkeringen-nederland': 'cbs-bijstand',
  'cbs-overledenen-nederland': 'cbs-overledenen',
};

describe('what an outside adviser would make of a data need', () => {
  const cases = casesOf('needs', JudgedNeed);

  it('is asked back', () => {
    const shares = sharesOf(cases, ({ text, questions }) => {
      const { decision, owner, often } = readNeed(text);
      const asked = [decision === '' && 'decision', owner === '' && 'owner', often === '' && 'how-often'];
      return questions.join() === asked.filter((one) => one !== false).join();
    });
    for (const share of Object.values(shares)) assert.ok(share >= 85, JSON.stringify(shares));
  });

  it('is matched', async () => {
    const database = await openDatabase({ kind: 'memory' });
    const [indicators, people] = [indicatorStore(database), personStore(database)];
    await loadMunicipality(indicators, people, championStore(database), '2026-11-22');
    const { need } = reasoningPorts({
      database,
      indicators,
      people,
      known: knownOf(articleStore(database), []),
      hours: officeHours(() => []),
      handsOutFiles: true,
      now: () => '2026-11-22T09:00:00.000Z',
    });
    const found = new Map<string, string>();
    for (const { id, text, language } of cases) {
      const { about } = readNeed(text);
      const match = matchNeed(
        about,
        await need.near(withNouns(about), language),
        await need.sources(about, language, 'tenant'),
      );
      found.set(id, match.kind === 'gap' ? 'gap' : match.id);
    }
    await database.close();
    const shares = sharesOf(cases, ({ id, match }) => {
      const got = found.get(id) ?? '';
      return match.includes(tables[got] ?? got);
    });
    for (const share of Object.values(shares)) assert.ok(share >= 85, JSON.stringify(shares));
  });
});
