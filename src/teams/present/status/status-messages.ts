import { randomUUID } from 'node:crypto';
import { statusCard } from '../../../../cards/status/status-card.ts';
import type { StatusContent } from '../../../features/status/told.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';
import { localMoment } from '../publication/local-moment.ts';

export const statusPresenters: Presenters<StatusContent> = {
  'status.shown': ({ standing, facts, followsCbs, backup, worries, connections, at }, language) => {
    const { waiting, deliveries, cbs, database } = standing;
    const look = cbs && { when: localMoment(cbs.at, language), tables: cbs.tables, refused: cbs.refused };
    return cardOnly(
      statusCard(
        {
          nonce: randomUUID(),
          at: localMoment(at, language),
          worries,
          waiting,
          messages: deliveries,
          cbs: followsCbs ? look : 'none',
          backup: backup === 'elsewhere' ? backup : { when: backup.at && localMoment(backup.at, language) },
          database: { kind: facts.databaseKind, version: database.version, migration: database.newestMigration },
          version: facts.version,
          startedAt: localMoment(facts.startedAt, language),
          isWatched: facts.isWatched,
          connections,
        },
        language,
      ),
    );
  },
};
