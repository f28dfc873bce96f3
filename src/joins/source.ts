import type { SourcePorts } from '../features/source/ports.ts';
import { findInEither } from '../features/indicator/find-indicator.ts';
import type { IndicatorStore } from '../features/indicator/ports.ts';
import type { IndicatorReader } from '../features/indicator/read-indicator.ts';
import type { StoryPorts } from '../features/publication/story/ports.ts';
import { topicFinder, type Topic } from '../features/referral/topics.ts';
import type { Database } from '../storage/engine/database.ts';
import { sourceStore } from '../storage/source/source-store.ts';
import { needsMetBy } from './reasoning.ts';

export interface SourceNeeds {
  readonly database: Database;
  readonly topics: readonly Topic[];
  readonly indicators: IndicatorStore;
  readonly reader: IndicatorReader;
  readonly story: Pick<StoryPorts, 'screen'>;
}

const mostFigures = 6;

/** What sources need of indicators: each is one, with who answers for it and how fresh it is. */
export function sourcePorts({ database, topics, indicators, reader, story }: SourceNeeds): SourcePorts {
  const topicsOf = topicFinder(topics);
  return {
    sources: sourceStore(database),
    screen: story.screen,
    async figures(words, language) {
      const all = (await indicators.all()).filter(({ isRetired }) => !isRetired);
      const named = findInEither(words, all, language)
        .filter(({ confidence }) => confidence !== 'weak')
        .map(({ indicator }) => indicator);
      const about = topicsOf([words]);
      const ofTopic = all.filter(({ name }) => topicsOf([name.nl]).some((topic) => about.includes(topic)));
      const wanted = [...new Set([...named, ...ofTopic])].slice(0, mostFigures);
      return (await reader.readWholes(wanted)).map(({ definition, updatedOn }) => {
        const { id, name, ownerRole, source } = definition;
        return { id, name, ownerRole, source: source.name, updatedOn };
      });
    },
    topicsOf,
    needsOf: (id, person) => needsMetBy(database, { kind: 'source', id }, person),
    newId: () => crypto.randomUUID(),
  };
}
