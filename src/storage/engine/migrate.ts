import { setTimeout as delay } from 'node:timers/promises';
import { Kysely, sql, type Dialect } from 'kysely';
import type { Migration } from 'kysely/migration';
import { AppError } from '../../shared/errors.ts';
import { isLockRefused, unavailable } from './engine-error.ts';
import { firstTables } from './migrations/0001-first-tables.ts';
import { messagesAsBytes } from './migrations/0002-messages-as-bytes.ts';
import { deliveries } from './migrations/0003-deliveries.ts';
import { rolesAndPlaces } from './migrations/0004-roles-and-places.ts';
import { threeStatuses } from './migrations/0005-three-statuses.ts';
import { inOrderOfChange, referrals } from './migrations/0006-referrals.ts';
import { champions } from './migrations/0007-champions.ts';
import { colleagueArticles } from './migrations/0008-colleague-articles.ts';
import { referralsAtSize, soonAfterEarlier } from './migrations/0009-referrals-at-size.ts';
import { definitionsAndFigures } from './migrations/0010-definitions-and-figures.ts';
import { figuresInDraft } from './migrations/0011-figures-in-draft.ts';
import { followedFigures } from './migrations/0014-followed-figures.ts';
import { languageModel } from './migrations/0015-language-model.ts';
import { topicOfAnswer } from './migrations/0016-topic-of-an-answer.ts';
import { articleVectors } from './migrations/0017-article-vectors.ts';
import { spreadBroadcasts, weeklyPosts } from './migrations/0012-weekly-posts.ts';
import { linesOfReasoning } from './migrations/0022-lines-of-reasoning.ts';
import { practiceStories } from './migrations/0013-practice-stories.ts';
import { privacyChecks } from './migrations/0020-privacy-checks.ts';
import { sources } from './migrations/0020-sources.ts';
import { experiments } from './migrations/0020-experiments.ts';
import { feedbackReviewed } from './migrations/0018-feedback-reviewed.ts';
import { quiz } from './migrations/0019-quiz.ts';
import { monthOverviews } from './migrations/0021-month-overviews.ts';
import { settings } from './migrations/0023-settings.ts';
import { dataLife } from './migrations/0024-data-life.ts';
import { fewerIndexEntries } from './migrations/0028-fewer-index-entries.ts';
import { localQuizQuestions } from './migrations/0029-local-quiz-questions.ts';
import { turnsChangedInPlace } from './migrations/0030-turns-changed-in-place.ts';
import { plannedAbsence } from './migrations/0031-planned-absence.ts';
import type { Tables } from './tables.ts';

const migrations: Record<string, Migration> = {
  '0001-first-tables': inOrder(commandsOf(firstTables)),
  '0002-messages-as-bytes': inOrder(commandsOf(messagesAsBytes)),
  '0003-deliveries': inOrder(deliveries),
  '0004-roles-and-places': inOrder(commandsOf(rolesAndPlaces)),
  '0005-three-statuses': inOrder(commandsOf(threeStatuses)),
  '0006-referrals': inOrder([...commandsOf(referrals), inOrderOfChange]),
  '0007-champions': inOrder(commandsOf(champions)),
  '0008-colleague-articles': inOrder(commandsOf(colleagueArticles)),
  '0009-referrals-at-size': inOrder([...commandsOf(referralsAtSize), soonAfterEarlier]),
  '0010-definitions-and-figures': inOrder(commandsOf(definitionsAndFigures)),
  '0011-figures-in-draft': inOrder(commandsOf(figuresInDraft)),
  '0012-weekly-posts': inOrder([...commandsOf(weeklyPosts), spreadBroadcasts]),
  '0013-practice-stories': inOrder(commandsOf(practiceStories)),
  '0014-followed-figures': inOrder(commandsOf(followedFigures)),
  '0015-language-model': inOrder(commandsOf(languageModel)),
  '0016-topic-of-an-answer': inOrder(commandsOf(topicOfAnswer)),
  '0017-article-vectors': inOrder(commandsOf(articleVectors)),
  '0018-feedback-reviewed': inOrder(commandsOf(feedbackReviewed)),
  '0019-quiz': inOrder(commandsOf(quiz)),
  '0020-experiments-and-sources': inOrder([
    ...commandsOf(experiments),
    ...commandsOf(privacyChecks),
    ...commandsOf(sources),
  ]),
  '0021-month-overviews': inOrder(commandsOf(monthOverviews)),
  '0022-lines-of-reasoning': inOrder(commandsOf(linesOfReasoning)),
  '0023-settings': inOrder(commandsOf(settings)),
  '0024-data-life': inOrder(commandsOf(dataLife)),
  '0028-fewer-index-entries': inOrder(fewerIndexEntries),
  '0029-local-quiz-questions': inOrder(commandsOf(localQuizQuestions)),
  '0030-turns-changed-in-place': inOrder(turnsChangedInPlace),
  '0031-planned-absence': inOrder(commandsOf(plannedAbsence)),
};

/** As long as another instance may be at it, or somebody may read what has to change; those who wait meanwhile get a turn between. */
const [longestMs, betweenMs] = [120_000, 1_000];

/**
 * Brings the tables up to date. Several processes may do this at once: a lock in the database lets one work. Tables that a
 * newer version has brought further are left so: an instance of this version may start anew while that one takes over.
 */
export async function migrate(query: Kysely<Tables>, dialect: Dialect | null): Promise<void> {
  const { missing, unknown } = await migrationsOf(query);
  if (missing.length === 0) return;
  if (unknown.length > 0)
    throw new AppError(
      'storage.corrupt',
      `Another version made these tables (${unknown.at(-1)}): run that version, or restore the backup that was taken before it.`,
    );
  const { Migrator } = await import('kysely/migration');
  const db = dialect === null ? query : new Kysely<Tables>({ dialect });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
    for (const until = performance.now() + longestMs; ; await delay(betweenMs)) {
      const { error } = await migrator.migrateToLatest();
      if (error === undefined) return;
      if (!isLockRefused(error) || performance.now() > until) throw unavailable(error);
    }
  } finally {
    if (dialect !== null) await db.destroy();
  }
}

/**
 * Names of what this version would still do to these tables, and of what only another version did to them. Kysely would look at
 * every table and column of the database first, which is a good part of a start.
 */
export async function migrationsOf(
  query: Kysely<Tables>,
): Promise<{ readonly missing: readonly string[]; readonly unknown: readonly string[] }> {
  const known = Object.keys(migrations);
  try {
    const begun = await sql<{ is: boolean }>`select to_regclass('kysely_migration') is not null as is`.execute(query);
    if (!begun.rows[0]?.is) return { missing: known, unknown: [] };
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(query);
    const done = rows.map(({ name }) => name);
    return {
      missing: known.filter((name) => !done.includes(name)),
      unknown: done.filter((name) => !known.includes(name)),
    };
  } catch (error) {
    throw unavailable(error);
  }
}

// A prepared statement holds one command, so the text is cut where one ends.
function commandsOf(text: string): readonly string[] {
  return text.split(/;\s*$/m).filter((command) => command.trim() !== '');
}

function inOrder(commands: readonly string[]): Migration {
  return {
    up: async (db) => {
      for (const command of commands) await sql.raw(command).execute(db);
    },
  };
}
