import type { Config } from '../config.ts';
import { dayAfter, isEntered, missingPeriods, workingDaysUntil } from '../features/indicator/entering/due.ts';
import type { RemindingPorts } from '../features/indicator/entering/ports.ts';
import { closeMonths, countQuestions } from '../features/insight/close-months.ts';
import type { ClosingPorts, InsightPorts } from '../features/insight/ports.ts';
import { dueChecks } from '../features/knowledge/check-due.ts';
import type { KnowledgePorts } from '../features/knowledge/ports.ts';
import { termOf } from '../features/referral/deadline.ts';
import type { ReferralPorts } from '../features/referral/ports.ts';
import { writeCsv } from '../import/workbook/write-sheets.ts';
import type { Database } from '../storage/engine/database.ts';
import { insightStore } from '../storage/insight/overview-store.ts';
import { overviewRows } from '../teams/present/insight/overview-rows.ts';
import { dayNumber, isoDay } from '../time/day.ts';
import { questionOutcome } from './question-outcome.ts';

export interface InsightNeeds {
  readonly database: Database;
  readonly config: Pick<Config, 'tenants'>;
  readonly referring: Pick<ReferralPorts, 'topicsOf' | 'topicNames' | 'working' | 'now' | 'dayOf'>;
  readonly reminding: Pick<RemindingPorts, 'indicators' | 'drafts' | 'workingMorning'>;
  readonly knowing: Pick<KnowledgePorts, 'articles'>;
  readonly handsOutFiles: boolean;
}

interface Insight {
  readonly ports: InsightPorts;
  /** Counts the questions that were asked since the last time. */
  readonly count: () => Promise<void>;
  readonly closeMonths: () => Promise<void>;
}

/** Figures are looked for so far back that a yearly one is found too. */
const lookBackDays = 1_100;

/** What the overview needs of questions, colleagues, figures and knowledge. */
export function insightOf(needs: InsightNeeds): Insight {
  const { config, database, referring, knowing, handsOutFiles } = needs;
  const { topicNames, topicsOf, working, now, dayOf } = referring;
  const store = insightStore(database);
  const today = () => dayOf(now());
  const closing: ClosingPorts = {
    store,
    tenants: config.tenants,
    today,
    topicsOf,
    outcomeOf: questionOutcome,
    working: (from, to) => working.minutesBetween(from, to),
    termOf,
  };
  return {
    count: () => countQuestions(closing),
    closeMonths: () => closeMonths(closing),
    ports: {
      store,
      today,
      topicNames,
      handsOutFiles,
      csv: (overview, language) => writeCsv(overviewRows(overview, topicNames(language), language)),
      standing: async (tenantId) => ({
        figures: await figuresOnTime(needs.reminding, now(), today()),
        knowledgeDue: dueChecks(await knowing.articles.due(today()), today()).filter(
          (article) => article.tenantId === tenantId,
        ).length,
      }),
    },
  };
}

/** By the same rules as who is reminded: late is what its owner was to enter by now. */
async function figuresOnTime(
  { indicators, drafts, workingMorning }: InsightNeeds['reminding'],
  now: string,
  day: string,
) {
  const known = await drafts.periodsSince(isoDay((dayNumber(day) ?? NaN) - lookBackDays));
  const entered = (await indicators.all()).filter((one) => isEntered(one) && (one.owner || !one.isSample));
  const late = entered.filter((indicator) =>
    missingPeriods(indicator, known.get(indicator.id) ?? [], day).some(
      (start) =>
        workingMorning(dayAfter(indicator.frequency, start), workingDaysUntil(indicator.frequency, 'owner')) <= now,
    ),
  );
  return { expected: entered.length, onTime: entered.length - late.length };
}
